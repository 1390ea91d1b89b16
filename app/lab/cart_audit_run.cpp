#include "app/lab/cart_audit_run.h"

namespace leaklab::lab {

namespace {
constexpr std::chrono::seconds patience{ 15 };
}

CartAuditRun::CartAuditRun(Shop& shop, LabTraffic& traffic, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_shop(shop)
    , m_traffic(traffic)
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
    m_sum = {};
    m_toAsk = m_traffic.engines();
    askNext();
}

void CartAuditRun::askNext()
{
    if (m_toAsk.empty()) {
        m_sum.done = true;
        m_done(m_sum);
        return;
    }
    load::LoadEngine* engine = m_toAsk.back();
    m_toAsk.pop_back();
    engine->audit([this](load::CartAudit audit) {
        // The engine calls from its own thread.
        QMetaObject::invokeMethod(
            this,
            [this, audit] {
                m_sum.add(audit);
                askNext();
            },
            Qt::QueuedConnection);
    });
}

bool CartAuditRun::shopIsUp()
{
    bool up = true;
    for (const Role role : allRoles) {
        supervise::SupervisedProcess* process = m_shop.process(role);
        // What somebody stopped is not to be waited for.
        if (!process || process->state() == supervise::ProcessState::Stopped)
            continue;
        if (process->state() == supervise::ProcessState::BackOff)
            process->start();
        up = up && process->state() == supervise::ProcessState::Running;
    }
    return up;
}

} // namespace leaklab::lab
