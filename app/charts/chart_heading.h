#pragma once

#include "app/charts/chart_palette.h"

#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace leaklab::charts {

/// The line over a plot. What is said there covers no data.
struct ChartHeading {
    QString title;
    QString summary; ///< what the chart shows, in words
    QStringList forecast; ///< the same, ever shorter
    QString note; ///< what must not be missed: "Frozen at 3:12"
};

/// The title on the left, note and forecast on the right, the summary in what room is left: where it gets
/// narrow, the summary is cut first, then the forecast.
void paintHeading(
    QPainter& painter, const QRectF& row, const ChartHeading& heading, const ChartPalette& palette);

} // namespace leaklab::charts
