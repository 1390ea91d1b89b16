#pragma once

#include "app/collect/lab_event.h"

#include <QAbstractTableModel>

#include <deque>

namespace leaklab::models {

/// What happened in the lab, newest last, for a table: when, how grave, and what in plain words. Keeps the
/// newest `capacity` events or somewhat fewer. Thread: the GUI thread.
class EventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ElapsedColumn, LevelColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, DetailRole, SecondsRole, KindRole };

    explicit EventModel(QObject* parent = nullptr, std::size_t capacity = 10'000);
    void append(const collect::LabEvent& event);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t m_capacity;
    std::deque<collect::LabEvent> m_events;
};

} // namespace leaklab::models
