#include "app/models/event_model.h"

#include "app/models/event_text.h"
#include "app/models/value_text.h"

namespace leaklab::models {

namespace {

QString sign(EventLevel level)
{
    switch (level) {
    case EventLevel::Death:
        return QStringLiteral("\u2716 ");
    case EventLevel::Warning:
        return QStringLiteral("\u25b2 ");
    case EventLevel::Change:
        return QStringLiteral("\u25c6 ");
    case EventLevel::Cue:
        return QStringLiteral("\u2691 ");
    case EventLevel::Normal:
        return QStringLiteral("\u25cf ");
    }
    return {};
}

QString cellText(const collect::LabEvent& event, int column)
{
    switch (column) {
    case EventModel::TimeColumn:
        return event.wallTime.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    case EventModel::ElapsedColumn:
        return spanText(
            std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(event.time)));
    case EventModel::TextColumn:
        return sign(eventLevel(event)) + eventText(event);
    default:
        return {};
    }
}

} // namespace

EventModel::EventModel(QObject* parent, std::size_t capacity)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

void EventModel::append(const collect::LabEvent& event)
{
    if (m_events.size() >= m_capacity) {
        beginRemoveRows({}, 0, 0);
        m_events.pop_front();
        endRemoveRows();
    }
    const int row = static_cast<int>(m_events.size());
    beginInsertRows({}, row, row);
    m_events.push_back(event);
    endInsertRows();
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const collect::LabEvent& event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(event, index.column());
    case Qt::ToolTipRole:
    case DetailRole:
        return event.fields.value(QLatin1String("lastWords")).toString();
    case LevelRole:
        return static_cast<int>(eventLevel(event));
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ElapsedColumn:
        return tr("Lab time");
    case TextColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace leaklab::models
