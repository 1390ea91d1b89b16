#include "app/charts/legend.h"

#include "app/charts/chart_text.h"
#include "app/charts/trace_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

struct LegendText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::LegendText)
};

constexpr double smallest = 0.75; ///< of the chart's type size: below, nobody reads it
constexpr double swatch = 16;

void paintSwatch(QPainter& painter, const QPointF& at, const SeriesSpec& series, const ChartPalette& palette)
{
    painter.setPen(penFor(series.style, palette.ink(series.ink)));
    const int strokes = series.style == LineStyle::Bars
        ? 5
        : strokesOf(series.style, palette.lineWidth()) + (series.style == LineStyle::Bold ? 1 : 0);
    const double top = at.y() - std::floor(strokes / 2.0);
    for (int stroke = 0; stroke < strokes; ++stroke)
        painter.drawLine(QPointF(at.x(), top + stroke), QPointF(at.x() + swatch, top + stroke));
}

void paintRow(QPainter& painter, const QRectF& row, const QString& name, const QString& value,
    const ChartPalette& palette)
{
    const QFontMetricsF metrics(painter.font());
    const double room = row.width() - metrics.horizontalAdvance(value) - metrics.averageCharWidth();
    painter.setPen(palette.faintText());
    painter.drawText(row, textOnLeft, metrics.elidedText(name, Qt::ElideRight, std::max(0.0, room)));
    painter.setPen(palette.text());
    painter.drawText(row, textOnRight, value);
}

/// Of the type, so that names and values fit the area.
double scaleFor(const QFontMetricsF& metrics, const QRectF& area, const std::vector<SeriesSpec>& series,
    const std::vector<QString>& values)
{
    double widest = 1;
    double listed = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series[i].style == LineStyle::Limit)
            continue;
        ++listed;
        widest = std::max(widest,
            metrics.horizontalAdvance(series[i].name) + metrics.horizontalAdvance(values[i])
                + 2 * metrics.averageCharWidth());
    }
    const double high = area.height() / std::max(1.0, listed * (metrics.height() + 2));
    const double wide = (area.width() - swatch - 6) / widest;
    return std::clamp(std::min(high, wide), smallest, 1.0);
}

} // namespace

void paintLegend(QPainter& painter, const QRectF& area, const std::vector<SeriesSpec>& series,
    const std::vector<QString>& values, const ChartPalette& palette)
{
    const auto listed = static_cast<double>(std::count_if(
        series.begin(), series.end(), [](const SeriesSpec& s) { return s.style != LineStyle::Limit; }));
    const QFont font = painter.font();
    const double natural = QFontMetricsF(font).height() + 2;
    const double scale = scaleFor(QFontMetricsF(font), area, series, values);
    if (scale < 1) {
        QFont smaller = font;
        smaller.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * scale : 9 * scale);
        painter.setFont(smaller);
    }
    const double rowHeight = natural * scale;
    const auto fitting = static_cast<int>(std::max(1.0, std::floor(area.height() / rowHeight + 0.01)));
    const bool all = listed <= fitting;
    int shown = 0;
    for (std::size_t i = 0; i < series.size() && (all || shown < fitting - 1); ++i) {
        if (series[i].style == LineStyle::Limit)
            continue;
        const QRectF row(area.left(), area.top() + shown * rowHeight, area.width(), rowHeight);
        paintSwatch(painter, { row.left(), std::round(row.center().y()) }, series[i], palette);
        paintRow(painter, row.adjusted(swatch + 6, 0, 0, 0), series[i].name, values[i], palette);
        ++shown;
    }
    if (!all) {
        painter.setPen(palette.faintText());
        painter.drawText(QRectF(area.left(), area.top() + shown * rowHeight, area.width(), rowHeight),
            textOnLeft, LegendText::tr("%n more in the table", nullptr, static_cast<int>(listed) - shown));
    }
    painter.setFont(font);
}

} // namespace leaklab::charts
