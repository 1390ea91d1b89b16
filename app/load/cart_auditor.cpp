#include "app/load/cart_auditor.h"

#include "app/load/cart_verdict.h"
#include "app/load/journey_step.h"

#include <utility>

namespace leaklab::load {

namespace {

constexpr std::size_t atOnce = 16;
constexpr std::chrono::milliseconds pauseBeforeAskingAgain{ 200 };

http::ClientLimits limitsFor(const LoadSettings& settings)
{
    http::ClientLimits limits;
    limits.connections = atOnce;
    limits.requestTime = std::chrono::ceil<std::chrono::milliseconds>(settings.requestTime);
    return limits;
}

} // namespace

CartAuditor::CartAuditor(http::EventLoop& loop, const LoadTarget& target, const LoadSettings& settings,
    std::deque<Item> items, Done done)
    : m_loop(loop)
    , m_patience(settings.auditPatience)
    , m_items(std::move(items))
    , m_done(std::move(done))
    , m_lastAnswer(std::chrono::steady_clock::now())
    , m_timer(loop.after(core::Duration::zero(), [this] { ask(); }))
    , m_client(loop, target.host, target.port, limitsFor(settings))
{
}

CartAuditor::~CartAuditor()
{
    m_closing = true;
}

void CartAuditor::ask()
{
    const core::TimePoint now = std::chrono::steady_clock::now();
    if (now - m_lastAnswer > m_patience) {
        m_audit.unreachable += m_items.size();
        m_items.clear();
    }
    while (m_underWay < atOnce && !m_items.empty()) {
        Item item = std::move(m_items.front());
        m_items.pop_front();
        if (!stillKept(item.cart, now))
            continue;
        ++m_underWay;
        http::Request request = requestFor({ Page::Cart }, item.id);
        m_client.request(std::move(request),
            [this, item = std::move(item)](const http::Exchange& exchange) { answered(item, exchange); });
    }
    if (m_underWay == 0 && m_items.empty())
        finish();
}

void CartAuditor::answered(Item item, const http::Exchange& exchange)
{
    if (m_closing)
        return;
    --m_underWay;
    const CartVerdict verdict = exchange.failure == http::Failure::None ? judge(item.cart, exchange.response)
                                                                        : CartVerdict::Unanswered;
    if (verdict == CartVerdict::Unanswered) {
        m_items.push_back(std::move(item));
        m_timer = m_loop.after(pauseBeforeAskingAgain, [this] { ask(); });
        return;
    }
    m_lastAnswer = exchange.done;
    count(verdict);
    ask();
}

void CartAuditor::count(CartVerdict verdict)
{
    ++m_audit.checked;
    if (verdict == CartVerdict::Lost)
        ++m_audit.lost;
    if (verdict == CartVerdict::Wrong)
        ++m_audit.wrong;
}

void CartAuditor::finish()
{
    m_audit.done = true;
    if (const Done done = std::exchange(m_done, nullptr))
        done(m_audit);
}

} // namespace leaklab::load
