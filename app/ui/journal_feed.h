#pragma once

#include "app/models/event_model.h"
#include "app/models/log_model.h"

#include <QObject>

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

/// Keeps the item models of events and log lines up with a session, from its beginning on.
class JournalFeed : public QObject {
    Q_OBJECT
public:
    JournalFeed(const collect::SessionRecord& session, QObject* parent);
    [[nodiscard]] models::EventModel& events() { return m_events; }
    [[nodiscard]] models::LogModel& log() { return m_log; }

private:
    models::EventModel m_events;
    models::LogModel m_log;
};

} // namespace leaklab::ui
