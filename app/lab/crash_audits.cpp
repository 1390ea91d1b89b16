#include "app/lab/crash_audits.h"

#include <optional>
#include <utility>

namespace leaklab::lab {

using supervise::SupervisedProcess;

CrashAudits::CrashAudits(LabTraffic& traffic, LabJournal& journal, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_journal(journal)
{
}

void CrashAudits::follow(const SupervisedProcess& cart, bool afterEachDeath)
{
    connect(&cart, &SupervisedProcess::ended, this, [this](const supervise::ExitCause& cause) {
        if (cause.isDeath() && cause.kind != supervise::ExitKind::FailedToStart)
            ++m_deaths;
    });
    if (!afterEachDeath)
        return;
    connect(&cart, &SupervisedProcess::becameReady, this, [this] {
        if (std::exchange(m_audited, m_deaths) != m_deaths)
            audit();
    });
}

void CrashAudits::audit()
{
    if (!m_traffic.engine())
        return;
    const std::optional<int> death = m_deaths > 0 ? std::optional(m_deaths) : std::nullopt;
    // The engine calls from its own thread, and never once it has gone; the lab's objects go after it.
    m_traffic.engine()->audit([this, death](const load::CartAudit& carts) {
        QMetaObject::invokeMethod(
            this, [this, carts, death] { m_journal.recordAudit(carts, death); }, Qt::QueuedConnection);
    });
}

} // namespace leaklab::lab
