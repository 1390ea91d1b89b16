#pragma once

#include "app/charts/chart_spec.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace leaklab::charts {

/// Names, line styles and values of a chart's series, one below the other in `area`. What does not fit is
/// written smaller, and counted where even that does not help. Limits have their names on their lines.
void paintLegend(QPainter& painter, const QRectF& area, const std::vector<SeriesSpec>& series,
    const std::vector<QString>& values, const ChartPalette& palette);

} // namespace leaklab::charts
