#include "app/ui/journal_feed.h"

#include "app/lab/lab.h"

namespace leaklab::ui {

JournalFeed::JournalFeed(lab::Lab& lab, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_clock(clock)
{
    for (const collect::LabEvent& event : lab.events())
        m_events.append(event);
    connect(&lab, &lab::Lab::eventRecorded, this,
        [this](const collect::LabEvent& event) { m_events.append(event); });
    followProcesses();
}

void JournalFeed::followProcesses()
{
    for (std::size_t i = 0; i < lab::allRoles.size(); ++i) {
        supervise::SupervisedProcess* process = m_lab.process(lab::allRoles[i]);
        if (!process || m_followed[i] == process)
            continue;
        m_followed[i] = process;
        for (const supervise::LogEntry& entry : process->log().entries())
            appendLine(entry);
        connect(process, &supervise::SupervisedProcess::logLine, this, &JournalFeed::appendLine);
        connect(process, &supervise::SupervisedProcess::stateChanged, this,
            [this, role = lab::allRoles[i]] { Q_EMIT processChanged(role); });
    }
}

void JournalFeed::appendLine(const supervise::LogEntry& entry)
{
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - entry.at);
    m_log.append(entry, QDateTime::currentDateTime().addMSecs(-age.count()));
}

} // namespace leaklab::ui
