#include "app/lab/shop_watch.h"

namespace leaklab::lab {

using supervise::SupervisedProcess;

ShopWatch::ShopWatch(collect::SessionRecord& session, const collect::FrameClock& frames, QObject* parent)
    : QObject(parent)
    , m_journal(session, frames, m_cart)
{
}

void ShopWatch::follow(const Shop& shop)
{
    // Connected before the journal, so that the sampler knows the cart's last word when the journal writes.
    const SupervisedProcess* cart = shop.process(Role::Cart);
    connect(cart, &SupervisedProcess::launched, this,
        [this, &shop](int launch) { m_cart.follow(flightFile(shop.plan(), launch)); });
    connect(cart, &SupervisedProcess::ended, this, [this] { m_cart.processEnded(); });
    m_cartProcess = cart;
    for (const Role role : allRoles) {
        if (const SupervisedProcess* process = shop.process(role))
            m_journal.follow(role, *process);
    }
}

std::optional<collect::CartSample> ShopWatch::sample(core::TimePoint now)
{
    std::optional<collect::CartSample> sample = m_cart.sample(now);
    m_journal.checkRecorder(m_cartProcess && m_cartProcess->state() == supervise::ProcessState::Running);
    return sample;
}

} // namespace leaklab::lab
