#pragma once

#include "app/charts/axis_scale.h"
#include "app/charts/chart_spec.h"
#include "app/charts/column_cache.h"
#include "app/charts/time_axis.h"
#include "app/metrics/series_store.h"

#include <QRectF>

class QPainter;

namespace leaklab::charts {

/// Where a time and a value are within a chart's plot.
struct PlotMap {
    QRectF plot;
    TimeWindow window;
    const AxisScale* scale = nullptr;

    [[nodiscard]] double x(double time) const;
    [[nodiscard]] double y(double value) const; ///< kept within the plot
};

/// Paints one series over the plot: every row where there are few, the extremes of each pixel column where
/// there are many, so that no peak is lost and the cost does not grow with the session. A missing value, or
/// two seconds without a row, is a gap: no line crosses it. A thin line is `lineWidth` pixels wide.
/// `cache` is this trace's own.
void paintTrace(QPainter& painter, const metrics::SeriesStore& store, const SeriesSpec& series,
    const PlotMap& map, ColumnCache& cache, const QColor& colour, int lineWidth = 1);

/// How many pixels wide a line of that style is where a thin one has `lineWidth`.
[[nodiscard]] int strokesOf(LineStyle style, int lineWidth);
/// The pen that shows `style`, for traces and for the legend.
[[nodiscard]] QPen penFor(LineStyle style, const QColor& colour);

} // namespace leaklab::charts
