#include "app/models/event_model.h"

#include "app/models/event_text.h"
#include "app/models/value_text.h"

#include <algorithm>

namespace leaklab::models {

namespace {

/// A sign and a word, so that neither colour nor shape has to be known.
QString levelText(EventLevel level)
{
    switch (level) {
    case EventLevel::Death:
        return EventModel::tr("\u2716 death");
    case EventLevel::Warning:
        return EventModel::tr("\u25b2 warning");
    case EventLevel::Change:
        return EventModel::tr("\u25c6 change");
    case EventLevel::Cue:
        return EventModel::tr("\u2691 cue");
    case EventLevel::Normal:
        return EventModel::tr("\u25cf normal");
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
    case EventModel::LevelColumn:
        return levelText(eventLevel(event));
    case EventModel::TextColumn:
        return eventText(event);
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
        // In blocks: views and filters would otherwise be told of one row more for each that comes.
        const std::size_t block = std::max<std::size_t>(1, m_capacity / 10);
        beginRemoveRows({}, 0, static_cast<int>(block) - 1);
        m_events.erase(m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(block));
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
    case SecondsRole:
        return event.time;
    case KindRole:
        return static_cast<int>(event.kind);
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
    case LevelColumn:
        return tr("Level");
    case TextColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace leaklab::models
