#include "app/headless/session_files.h"

#include <QJsonDocument>

namespace leaklab::headless {

core::Result<void> SessionFiles::open(const QString& csv, const QString& events)
{
    if (!csv.isEmpty()) {
        if (auto opened = m_csv.open(csv); !opened)
            return opened;
    }
    return events.isEmpty() ? core::Result<void>() : m_events.open(events);
}

core::Result<void> SessionFiles::writeRow(const collect::SessionRecord& session)
{
    return m_csv.isOpen() ? m_csv.writeLatest(session.series()) : core::Result<void>();
}

core::Result<void> SessionFiles::writeEvent(const collect::LabEvent& event)
{
    if (!m_events.isOpen())
        return {};
    return m_events.write(QJsonDocument(collect::toJson(event)).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace leaklab::headless
