#include "app/lab/crash_audits.h"

namespace leaklab::lab {

using supervise::SupervisedProcess;

CrashAudits::CrashAudits(LabTraffic& traffic, LabJournal& journal, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_journal(journal)
{
}

void CrashAudits::follow(const SupervisedProcess& cart)
{
    connect(&cart, &SupervisedProcess::ended, this, [this](const supervise::ExitCause& cause) {
        if (cause.isDeath() && cause.kind != supervise::ExitKind::FailedToStart)
            ++m_deaths;
    });
    connect(&cart, &SupervisedProcess::becameReady, this, &CrashAudits::audit);
}

void CrashAudits::audit()
{
    if (m_audited == m_deaths || !m_traffic.engine())
        return;
    m_audited = m_deaths;
    // The engine calls from its own thread, and never once it has gone; the lab's objects go after it.
    m_traffic.engine()->audit([this, death = m_deaths](const load::CartAudit& carts) {
        QMetaObject::invokeMethod(
            this, [this, carts, death] { m_journal.recordAudit(carts, death); }, Qt::QueuedConnection);
    });
}

} // namespace leaklab::lab
