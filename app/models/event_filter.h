#pragma once

#include "app/collect/lab_event.h"

#include <QSortFilterProxyModel>

namespace leaklab::models {

/// Which events somebody wants to see.
enum class EventGroup {
    All,
    Trouble, ///< deaths, and what warns
    Processes, ///< what processes went through
    Changes, ///< what people did to the lab
    Findings, ///< audits, censuses, losses: what was found out
};
[[nodiscard]] bool isInGroup(collect::EventKind kind, EventGroup group);

/// Shows the events of an EventModel that are of one group and have a text in them.
class EventFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setGroup(EventGroup group);
    void setText(const QString& text); ///< upper and lower case alike; empty: any

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EventGroup m_group = EventGroup::All;
    QString m_text;
};

} // namespace leaklab::models
