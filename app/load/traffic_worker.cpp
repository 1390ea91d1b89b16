#include "app/load/traffic_worker.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <random>
#include <string>
#include <utility>

namespace leaklab::load {

namespace {

/// Waking up for a timer costs more than sending a click, so clicks closer together than this leave together.
constexpr std::chrono::microseconds shortestSleep{ 150 };

/// A rate that this machine can't even count must not keep the worker from answers and commands.
constexpr int mostClicksATurn = 1'000;

/// Far more than any page of the shop. Every connection could hold as much.
constexpr std::size_t largestAnswer = 128 * 1024;

core::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

/// Part of every cart id of a run: two runs with the same seed must not meet in one store's carts.
std::string runName(std::uint64_t seed)
{
    std::random_device device;
    const std::uint64_t chance = (std::uint64_t{ device() } << 32) | device();
    std::array<char, 16> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), chance, 36);
    return "lab" + std::to_string(seed) + "-" + std::string(digits.data(), end);
}

} // namespace

TrafficWorker::TrafficWorker(
    http::EventLoop& loop, ResultRecorder& recorder, LoadTarget target, LoadSettings settings, Share share)
    : m_loop(loop)
    , m_recorder(recorder)
    , m_target(std::move(target))
    , m_settings(std::move(settings))
    , m_share(share)
    , m_schedule(m_settings.profile, m_settings.seed, share)
    , m_shoppers(m_settings.seed + share.index, runName(m_settings.seed), m_settings.journeys)
    , m_timer(
          loop.context(),
          [this](core::TimePoint at) {
              doDue(at);
              return nextDeadline();
          },
          shortestSleep)
{
    m_settings.connections = std::max<std::size_t>(share.of(m_settings.connections), 1);
    m_settings.maximumInFlight = std::max<std::size_t>(share.of(m_settings.maximumInFlight), 1);
    openLink();
}

TrafficWorker::~TrafficWorker()
{
    m_closing = true;
}

void TrafficWorker::start(core::TimePoint at)
{
    if (m_running)
        return;
    m_running = true;
    if (m_settings.closedLoop)
        m_thinking.start(*m_settings.closedLoop, m_share, at);
    else
        m_schedule.start(at);
    pump(now());
}

void TrafficWorker::stop(core::TimePoint at)
{
    takeDue(at);
    m_running = false;
    m_schedule.stop();
    m_thinking.stop();
    arm();
}

void TrafficWorker::setClosedLoop(std::optional<ClosedLoop> closedLoop, core::TimePoint at)
{
    if (closedLoop == m_settings.closedLoop)
        return;
    const bool running = m_running;
    stop(at);
    m_settings.closedLoop = closedLoop;
    if (running)
        start(at);
}

void TrafficWorker::setProfile(Profile profile, core::TimePoint at)
{
    takeDue(at);
    m_schedule.setProfile(std::move(profile), at);
    arm();
}

void TrafficWorker::setJourneys(JourneyMix journeys, core::TimePoint at)
{
    takeDue(at);
    arm();
    m_shoppers.setJourneys(journeys);
}

void TrafficWorker::setTarget(LoadTarget target)
{
    if (target.host == m_target.host && target.port == m_target.port)
        return;
    m_target = std::move(target);
    openLink();
    dropEndedLinks();
    pump(now());
}

void TrafficWorker::openLink()
{
    http::ClientLimits limits;
    limits.resendGet = false; // a click is one click
    limits.connections = m_settings.connections;
    limits.queue = m_settings.connections; // the worker hands over no more than there are connections
    limits.bodyBytes = largestAnswer;
    limits.requestTime = std::chrono::ceil<std::chrono::milliseconds>(m_settings.requestTime);
    m_links.push_back(std::unique_ptr<Link>(new Link{ { m_loop, m_target.host, m_target.port, limits } }));
}

void TrafficWorker::dropEndedLinks()
{
    const auto current = std::prev(m_links.end());
    const auto isEnded = [](const std::unique_ptr<Link>& link) { return link->underWay == 0; };
    m_links.erase(std::remove_if(m_links.begin(), current, isEnded), current);
}

std::size_t TrafficWorker::underWay() const
{
    return std::accumulate(m_links.begin(), m_links.end(), m_waiting.size(),
        [](std::size_t sum, const std::unique_ptr<Link>& link) { return sum + link->underWay; });
}

void TrafficWorker::takeDue(core::TimePoint until)
{
    for (auto due = nextDue(); due && *due <= until; due = nextDue())
        advanceAndOffer(*due);
}

std::optional<core::TimePoint> TrafficWorker::nextDue() const
{
    return m_settings.closedLoop ? m_thinking.next() : m_schedule.next();
}

void TrafficWorker::advanceAndOffer(core::TimePoint due)
{
    Click click;
    click.due = due;
    if (m_settings.closedLoop)
        click.round = m_thinking.advance();
    else
        m_schedule.advance();
    offer(click);
}

core::TimePoint TrafficWorker::nextDeadline() const
{
    const core::TimePoint due = nextDue().value_or(core::TimePoint::max());
    return m_waiting.empty() ? due : std::min(due, m_waiting.front().due + m_settings.requestTime);
}

void TrafficWorker::offer(Click click)
{
    m_recorder.offered();
    click.shopper = m_shoppers.begin(click.due, m_settings.closedLoop ? Loop::Closed : Loop::Open);
    if (underWay() >= m_settings.maximumInFlight) {
        endUnsent(click, Outcome::Dropped, now());
        return;
    }
    if (m_waiting.empty() && m_links.back()->underWay < m_settings.connections) {
        send(click);
        return;
    }
    m_waiting.push_back(click);
}

void TrafficWorker::send(const Click& click)
{
    Link& link = *m_links.back();
    ++link.underWay;
    link.client.request(m_shoppers.request(click.shopper),
        [this, &link, click](const http::Exchange& exchange) { ended(link, click, exchange); });
}

void TrafficWorker::ended(Link& link, const Click& click, const http::Exchange& exchange)
{
    if (m_closing)
        return;
    --link.underWay;
    Ending ending{ m_shoppers.end(click.shopper, exchange), click.due, std::nullopt, exchange.done };
    ending.answered = exchange.failure == http::Failure::None;
    if (wasSent(exchange))
        ending.sent = exchange.sent;
    m_recorder.ended(ending);
    settle(click, exchange.done, ending.answered);
    if (&link != m_links.back().get() && link.underWay == 0)
        m_loop.post([this] { dropEndedLinks(); });
    pump(exchange.done);
}

void TrafficWorker::settle(const Click& click, core::TimePoint at, bool answered)
{
    if (click.round != 0)
        m_thinking.answered(click.round, at, !answered);
}

void TrafficWorker::endUnsent(const Click& click, Outcome outcome, core::TimePoint at)
{
    m_recorder.ended({ outcome, click.due, std::nullopt, at });
    m_shoppers.endUnsent(click.shopper, at);
    settle(click, at, false);
}

void TrafficWorker::pump(core::TimePoint at)
{
    doDue(at);
    arm();
}

void TrafficWorker::doDue(core::TimePoint at)
{
    while (!m_waiting.empty() && m_waiting.front().due + m_settings.requestTime <= at) {
        endUnsent(m_waiting.front(), Outcome::TimedOut, at);
        m_waiting.pop_front();
    }
    while (!m_waiting.empty() && m_links.back()->underWay < m_settings.connections) {
        const Click click = m_waiting.front();
        m_waiting.pop_front();
        send(click);
    }
    auto due = nextDue();
    for (int taken = 0; due && *due <= at && taken < mostClicksATurn; ++taken, due = nextDue())
        advanceAndOffer(*due);
}

void TrafficWorker::audit(std::function<void(CartAudit)> done)
{
    std::deque<CartAuditor::Item> items;
    for (const CartRecord& cart : m_shoppers.setAside())
        items.push_back({ m_shoppers.cartId(cart), cart });
    auto finished = [this, done = std::move(done)](const CartAudit& audit) {
        if (done)
            done(audit);
        m_loop.post(
            [this] { std::erase_if(m_auditors, [](const auto& auditor) { return auditor->isDone(); }); });
    };
    m_auditors.push_back(
        std::make_unique<CartAuditor>(m_loop, m_target, m_settings, std::move(items), std::move(finished)));
}

void TrafficWorker::cancel()
{
    m_running = false;
    m_schedule.stop();
    m_thinking.stop();
    m_timer.stop();
    m_auditors.clear();
    const core::TimePoint at = now();
    for (const Click& click : std::exchange(m_waiting, {}))
        endUnsent(click, Outcome::Cancelled, at);
    for (const auto& link : m_links)
        link->client.cancelAll();
}

} // namespace leaklab::load
