#include "app/models/event_filter.h"

#include "app/models/event_model.h"
#include "app/models/event_text.h"

namespace leaklab::models {

using collect::EventKind;

namespace {

EventGroup groupOf(EventKind kind)
{
    switch (kind) {
    case EventKind::ProcessStarted:
    case EventKind::ProcessReady:
    case EventKind::ProcessNotReady:
    case EventKind::ProcessDied:
    case EventKind::ProcessStopped:
    case EventKind::BackOff:
    case EventKind::StartFailed:
        return EventGroup::Processes;
    case EventKind::Deployed:
    case EventKind::MemoryLimitChanged:
    case EventKind::TrafficStarted:
    case EventKind::TrafficStopped:
    case EventKind::TrafficRateChanged:
    case EventKind::TwinStarted:
    case EventKind::TwinStopped:
    case EventKind::TwinFailed:
    case EventKind::LabSetUp:
    case EventKind::FaultChanged:
        return EventGroup::Changes;
    case EventKind::CartsAudited:
    case EventKind::RequestsLost:
    case EventKind::CensusTaken:
    case EventKind::SnapshotTaken:
        return EventGroup::Findings;
    default:
        return EventGroup::All;
    }
}

} // namespace

bool isInGroup(EventKind kind, EventGroup group)
{
    if (group == EventGroup::All)
        return true;
    if (group == EventGroup::Trouble) {
        collect::LabEvent event;
        event.kind = kind;
        return eventLevel(event) == EventLevel::Death || eventLevel(event) == EventLevel::Warning;
    }
    return groupOf(kind) == group;
}

void EventFilter::setGroup(EventGroup group)
{
    m_group = group;
    invalidateFilter();
}

void EventFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex event = sourceModel()->index(row, EventModel::TextColumn, parent);
    if (!isInGroup(static_cast<EventKind>(event.data(EventModel::KindRole).toInt()), m_group))
        return false;
    return m_text.isEmpty() || event.data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace leaklab::models
