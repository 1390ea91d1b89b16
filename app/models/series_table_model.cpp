#include "app/models/series_table_model.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace leaklab::models {

namespace {

constexpr double mebi = 1024.0 * 1024;

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::CellText)
};

} // namespace

SeriesTableModel::SeriesTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void SeriesTableModel::take(const metrics::SeriesStore& store, std::vector<Column> columns, double from,
    double until, TimeText timeText)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_timeText = std::move(timeText);
    m_rows = store.stretch(from, until);
    endResetModel();
}

int SeriesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows());
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0) {
        const double time = m_rows.time(row);
        return m_timeText ? m_timeText(time) : QLocale().toString(time, 'f', 1);
    }
    const metrics::Metric metric = m_columns[static_cast<std::size_t>(index.column()) - 1].metric;
    return cellText(m_rows.value(metric, row), metrics::info(metric).unit);
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return CellText::tr("Time");
    const Column& column = m_columns.at(static_cast<std::size_t>(section) - 1);
    const QString unit = cellUnit(metrics::info(column.metric).unit);
    return unit.isEmpty() ? column.name : CellText::tr("%1 (%2)", "series (unit)").arg(column.name, unit);
}

QString cellText(double value, metrics::Unit unit, const QLocale& locale)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    if (unit == metrics::Unit::Bytes || unit == metrics::Unit::BytesPerSecond)
        return locale.toString(value / mebi, 'f', 3);
    if (unit == metrics::Unit::Share)
        return locale.toString(value * 100, 'f', 2);
    if (unit == metrics::Unit::Count || unit == metrics::Unit::Flag)
        return locale.toString(value, 'f', 0);
    return locale.toString(value, 'f', 2);
}

QString cellUnit(metrics::Unit unit)
{
    switch (unit) {
    case metrics::Unit::Bytes:
        return CellText::tr("MiB");
    case metrics::Unit::BytesPerSecond:
        return CellText::tr("MiB/s");
    case metrics::Unit::PerSecond:
        return CellText::tr("/s");
    case metrics::Unit::Share:
        return CellText::tr("%");
    case metrics::Unit::Milliseconds:
        return CellText::tr("ms");
    case metrics::Unit::Count:
    case metrics::Unit::Flag:
        return {};
    }
    return {};
}

} // namespace leaklab::models
