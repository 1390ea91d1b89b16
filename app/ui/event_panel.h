#pragma once

#include "app/models/event_filter.h"

#include <QWidget>

namespace leaklab::models {
class EventModel;
}

namespace leaklab::ui {

class FollowingTable;

/// What happened, to be filtered, copied, and found again on the charts. `events` outlives it.
class EventPanel : public QWidget {
    Q_OBJECT
public:
    explicit EventPanel(models::EventModel& events, QWidget* parent = nullptr);

Q_SIGNALS:
    void timeChosen(double time); ///< somebody wants to see it on the charts; seconds since the session began

private:
    models::EventFilter* m_filter;
    FollowingTable* m_table;
};

} // namespace leaklab::ui
