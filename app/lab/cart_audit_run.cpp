#include "app/lab/cart_audit_run.h"

namespace leaklab::lab {

namespace {
constexpr std::chrono::seconds patience{ 15 };
}

CartAuditRun::CartAuditRun(Shop& shop, load::LoadEngine& load, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_shop(shop)
    , m_load(load)
    , m_clock(clock)
{
}

void CartAuditRun::start(std::function<void(load::CartAudit)> done)
{
    m_done = std::move(done);
    m_deadline = m_clock.now() + patience;
    m_waiting = true;
}

void CartAuditRun::advance(std::uint64_t inFlight)
{
    if (!m_waiting)
        return;
    const bool settled = shopIsUp() && inFlight == 0;
    if (!settled && m_clock.now() < m_deadline)
        return;
    m_waiting = false;
    m_load.audit([this](load::CartAudit audit) {
        // The engine calls from its own thread.
        QMetaObject::invokeMethod(
            this, [this, audit] { m_done(audit); }, Qt::QueuedConnection);
    });
}

bool CartAuditRun::shopIsUp()
{
    bool up = true;
    for (const Role role : allRoles) {
        supervise::SupervisedProcess* process = m_shop.process(role);
        if (!process)
            continue;
        if (process->state() == supervise::ProcessState::BackOff)
            process->start();
        up = up && process->state() == supervise::ProcessState::Running;
    }
    return up;
}

} // namespace leaklab::lab
