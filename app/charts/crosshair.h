#pragma once

#include "app/charts/chart_palette.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace leaklab::charts {

/// Where a series is at the crosshair.
struct CrosshairDot {
    QPointF at;
    QColor colour;
};

/// The line of the crosshair at `x` within `plot`, a dot on each series, and `time`, if any, on the time
/// axis.
void paintCrosshair(QPainter& painter, const QRectF& plot, double x, const std::vector<CrosshairDot>& dots,
    const QString& time, const ChartPalette& palette);

} // namespace leaklab::charts
