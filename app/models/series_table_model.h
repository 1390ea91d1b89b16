#pragma once

#include "app/metrics/series_store.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace leaklab::models {

/// The rows of some series within a stretch of time, as a table: a column of times, then one a series. It is
/// what the store had when it was taken, and stands still while data keeps coming, is dropped, or goes with
/// the store. Nothing is copied and only what is shown is made into text. The numbers are in the user's
/// locale, in one unit a column, which the header names. Thread: the GUI thread.
class SeriesTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        metrics::Metric metric{};
        QString name;
    };
    using TimeText = std::function<QString(double)>;

    explicit SeriesTableModel(QObject* parent = nullptr);

    /// Takes `columns` from `from` to `until`, both included. `timeText` tells a row's time.
    void take(const metrics::SeriesStore& store, std::vector<Column> columns, double from, double until,
        TimeText timeText);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    metrics::SeriesStretch m_rows;
    TimeText m_timeText;
};

/// The number of a table's cell, without its unit: "61.4173" of bytes shown in MiB.
[[nodiscard]] QString cellText(double value, metrics::Unit unit, const QLocale& locale = QLocale());
[[nodiscard]] QString cellUnit(metrics::Unit unit); ///< "MiB", "ms", "%", "/s"

} // namespace leaklab::models
