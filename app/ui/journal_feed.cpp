#include "app/ui/journal_feed.h"

#include "app/collect/session_record.h"

namespace leaklab::ui {

using collect::SessionRecord;

JournalFeed::JournalFeed(const SessionRecord& session, QObject* parent)
    : QObject(parent)
{
    for (const collect::LabEvent& event : session.events())
        m_events.append(event);
    for (const collect::LogLine& line : session.log())
        m_log.append(line);
    connect(&session, &SessionRecord::eventAppended, &m_events, &models::EventModel::append);
    connect(&session, &SessionRecord::logLineAppended, &m_log, &models::LogModel::append);
}

} // namespace leaklab::ui
