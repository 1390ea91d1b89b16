#include "app/charts/limit_labels.h"

#include "app/charts/chart_text.h"

#include <QPainter>

#include <algorithm>

namespace leaklab::charts {

namespace {

constexpr double padding = 2;

/// `box`, moved to the right until it covers none of `taken`; empty when it would leave the plot.
QRectF freePlace(QRectF box, const std::vector<QRectF>& taken, const QRectF& plot)
{
    const auto covers = [&box](const QRectF& other) { return other.intersects(box); };
    for (auto other = std::find_if(taken.begin(), taken.end(), covers); other != taken.end();
         other = std::find_if(taken.begin(), taken.end(), covers))
        box.moveLeft(other->right() + padding);
    return plot.contains(box) ? box : QRectF();
}

} // namespace

void placeLimits(std::vector<LimitLabel>& labels, std::vector<QRectF> taken, const QRectF& plot,
    const QFontMetricsF& metrics)
{
    for (LimitLabel& label : labels) {
        const double width = metrics.horizontalAdvance(label.text) + 2 * padding;
        const double left = std::max(plot.left(), std::min(label.left + 4, plot.right() - width - 1));
        const QRectF over(left, label.y - metrics.height() - 1, width, metrics.height());
        const QRectF under(left, label.y + 2, width, metrics.height());
        const QRectF first = freePlace(over, taken, plot);
        const QRectF second = freePlace(under, taken, plot);
        const bool firstIsNearer = !first.isEmpty() && (second.isEmpty() || first.left() <= second.left());
        label.box = firstIsNearer ? first : second;
        if (!label.box.isEmpty())
            taken.push_back(label.box);
    }
}

void paintLimits(QPainter& painter, const std::vector<LimitLabel>& labels, const ChartPalette& palette)
{
    QColor ground = palette.background();
    ground.setAlphaF(0.8F);
    for (const LimitLabel& label : labels) {
        if (label.box.isEmpty())
            continue;
        painter.fillRect(label.box, ground);
        painter.setPen(palette.textInk(label.ink));
        painter.drawText(label.box.adjusted(padding, 0, 0, 0), textOnLeft, label.text);
    }
}

} // namespace leaklab::charts
