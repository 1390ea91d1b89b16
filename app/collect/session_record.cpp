#include "app/collect/session_record.h"

#include <utility>

namespace leaklab::collect {

SessionRecord::SessionRecord(QObject* parent)
    : QObject(parent)
{
}

void SessionRecord::appendRow(double time, std::span<const double> values)
{
    if (m_series.append(time, values))
        Q_EMIT rowAppended();
}

void SessionRecord::appendEvent(LabEvent event)
{
    m_events.push_back(std::move(event));
    // A copy: whoever hears of it may append another, and the vector moves.
    const LabEvent appended = m_events.back();
    Q_EMIT eventAppended(appended);
}

void SessionRecord::appendLogLine(LogLine line)
{
    if (m_log.size() >= logLinesKept)
        m_log.pop_front();
    m_log.push_back(line);
    Q_EMIT logLineAppended(line);
}

} // namespace leaklab::collect
