#pragma once

#include "app/charts/chart_palette.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace leaklab::charts {

/// The name of a limit, to stand by its line.
struct LimitLabel {
    QString text;
    Ink ink = Ink::Neutral;
    double left = 0; ///< where the line begins
    double y = 0; ///< of the line
    QRectF box; ///< where it stands; empty: nowhere without covering another label
};

/// Gives each label its place: over its line, where the data never is, else under it, else further right.
/// None covers another one, or one of `taken`.
void placeLimits(std::vector<LimitLabel>& labels, std::vector<QRectF> taken, const QRectF& plot,
    const QFontMetricsF& metrics);

void paintLimits(QPainter& painter, const std::vector<LimitLabel>& labels, const ChartPalette& palette);

} // namespace leaklab::charts
