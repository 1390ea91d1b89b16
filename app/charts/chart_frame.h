#pragma once

#include "app/charts/chart_palette.h"

#include <QFont>
#include <QPixmap>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace leaklab::charts {

struct AxisTick {
    double position = 0; ///< 0..1 along the axis
    QString label;
    bool operator==(const AxisTick&) const = default;
};

/// Everything about a chart that stands still while its data moves: background, axes of values, grid.
struct FrameSpec {
    QSize size; ///< in device-independent pixels
    qreal pixelRatio = 1;
    QRectF plot; ///< where the data goes, within `size`
    std::vector<AxisTick> left;
    std::vector<AxisTick> right; ///< empty: no right axis
    QFont font;
    ChartPalette palette;
    bool operator==(const FrameSpec&) const = default;
};

/// Draws them, axes and grid with Qt Charts, as lines and text. Costs milliseconds.
void paintFrame(QPainter& painter, const FrameSpec& spec);
/// The same as a picture, to be kept until the spec changes.
[[nodiscard]] QPixmap renderFrame(const FrameSpec& spec);

} // namespace leaklab::charts
