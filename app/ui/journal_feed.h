#pragma once

#include "app/core/clock.h"
#include "app/lab/role.h"
#include "app/models/event_model.h"
#include "app/models/log_model.h"

#include <QObject>
#include <QPointer>

#include <array>

namespace leaklab::lab {
class Lab;
}
namespace leaklab::supervise {
class SupervisedProcess;
}

namespace leaklab::ui {

/// Keeps the item models of events and log lines up with the lab, from its beginning on.
class JournalFeed : public QObject {
    Q_OBJECT
public:
    JournalFeed(lab::Lab& lab, const core::Clock& clock, QObject* parent);
    [[nodiscard]] models::EventModel& events() { return m_events; }
    [[nodiscard]] models::LogModel& log() { return m_log; }
    /// Finds processes that the lab has set up since; their earlier lines are not lost.
    void followProcesses();

Q_SIGNALS:
    void processChanged(leaklab::lab::Role role); ///< its state

private:
    void appendLine(const supervise::LogEntry& entry);

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    models::EventModel m_events;
    models::LogModel m_log;
    std::array<QPointer<supervise::SupervisedProcess>, 4> m_followed;
};

} // namespace leaklab::ui
