#include "app/lab/twin.h"

namespace leaklab::lab {

Twin::Twin(
    collect::SessionRecord& session, const collect::FrameClock& frames, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_watch(session, frames)
{
}

Twin::~Twin() = default;

void Twin::start(const ShopPlan& shop)
{
    if (m_shop)
        return;
    m_shop = std::make_unique<Shop>(twinOf(shop, ++m_number), m_clock);
    connect(m_shop.get(), &Shop::ready, this, &Twin::ready);
    connect(m_shop.get(), &Shop::failed, this, [this](const core::Error& error) {
        letGo();
        Q_EMIT failed(error);
    });
    connect(m_shop.get(), &Shop::stopped, this, [this] {
        letGo();
        Q_EMIT stopped();
    });
    m_watch.follow(*m_shop);
    m_shop->start();
}

void Twin::stop()
{
    if (m_shop)
        m_shop->stop();
}

/// Later, since it is the one that has just told us.
void Twin::letGo()
{
    m_shop.release()->deleteLater();
}

void Twin::changeSettings(const LabSettings& shop, bool redeployCart)
{
    if (m_shop)
        m_shop->changeSettings(twinSettings(shop), redeployCart);
}

supervise::SupervisedProcess* Twin::process(Role role) const
{
    return m_shop ? m_shop->process(role) : nullptr;
}

QUrl Twin::url(Role role) const
{
    return m_shop && m_shop->process(role) ? m_shop->url(role) : QUrl();
}

std::optional<collect::TwinFrame> Twin::sample()
{
    if (!m_shop)
        return std::nullopt;
    collect::TwinFrame frame;
    frame.cart = m_watch.sample(m_clock.now());
    frame.cartCounters = process(Role::Cart)->counters();
    frame.webCounters = process(Role::Web)->counters();
    frame.restarts = process(Role::Cart)->restarts();
    return frame;
}

} // namespace leaklab::lab
