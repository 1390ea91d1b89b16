#pragma once

#include "app/charts/chart_spec.h"
#include "app/charts/time_axis.h"
#include "app/metrics/series_store.h"

#include <QDialog>

class QTableView;

namespace leaklab::models {
class SeriesTableModel;
}

namespace leaklab::charts {

/// What a chart shows as a table, as it was when the table was opened. Copies what is selected, or all, for
/// spreadsheets: columns with tabs between them. Deletes itself when it is closed.
class ChartTable : public QDialog {
    Q_OBJECT
public:
    ChartTable(const ChartSpec& spec, const metrics::SeriesStore& store, const TimeWindow& window,
        const TimeFormat& format, QWidget* parent);

    void copy() const;

private:
    QTableView* m_view;
    models::SeriesTableModel* m_model;
};

} // namespace leaklab::charts
