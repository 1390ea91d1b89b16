#include "app/charts/crosshair.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

void paintCrosshair(QPainter& painter, const QRectF& plot, double x, const std::vector<CrosshairDot>& dots,
    const QString& time, const ChartPalette& palette)
{
    x = std::round(x);
    painter.setPen(QPen(palette.text(), 1, Qt::DotLine));
    painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    for (const CrosshairDot& dot : dots) {
        painter.setPen(QPen(palette.background(), 1));
        painter.setBrush(dot.colour);
        painter.drawEllipse(QPointF(x, dot.at.y()), 3.5, 3.5);
    }
    painter.setBrush(Qt::NoBrush);

    if (time.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(time) + 8;
    const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    const QRectF box(left, plot.bottom() + 4, width, metrics.height() + 2);
    painter.fillRect(box, palette.text());
    painter.setPen(palette.background());
    painter.drawText(box, Qt::AlignCenter, time);
}

} // namespace leaklab::charts
