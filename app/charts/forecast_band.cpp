#include "app/charts/forecast_band.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::ForecastWords)
};

constexpr int samples = 32; ///< the band's edges are curves, but flat ones
constexpr double farAhead = 24 * 3600; ///< seconds: nobody wants to read more of an uncertain future

QPolygonF bandArea(const PlotMap& map, const ForecastBand& band, double from, double to)
{
    QPolygonF upper;
    QPolygonF lower;
    const metrics::LinearFit& trend = band.forecast.trend;
    for (int i = 0; i <= samples; ++i) {
        const double time = from + (to - from) * i / samples;
        const double margin = trend.marginAt(time);
        const double value = trend.valueAt(time);
        const double x = map.x(time);
        upper.append({ x, map.y(std::min(value + margin, band.limit)) });
        lower.prepend({ x, map.y(std::min(value - margin, band.limit)) });
    }
    return upper + lower;
}

} // namespace

void paintForecastBand(
    QPainter& painter, const PlotMap& map, const ForecastBand& band, const ChartPalette& palette)
{
    const metrics::Forecast& forecast = band.forecast;
    const double from = std::max(band.from, map.window.from());
    const double to = std::min(std::max(forecast.reaches, forecast.latest), map.window.until);
    if (!(from < to))
        return;
    const QColor ink = palette.ink(band.ink);
    QColor shade = ink;
    shade.setAlphaF(0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(bandArea(map, band, from, to));
    painter.setBrush(Qt::NoBrush);

    QPen line(ink, 1);
    line.setDashPattern({ 4, 3 });
    painter.setPen(line);
    const double end = std::min(forecast.reaches, map.window.until);
    if (from < end)
        painter.drawLine(QLineF(map.x(from), map.y(forecast.trend.valueAt(from)), map.x(end),
            map.y(forecast.trend.valueAt(end))));

    const double y = map.y(band.limit);
    painter.setPen(QPen(ink, 1));
    const double barTo = std::min(forecast.latest, map.window.until);
    if (forecast.earliest < barTo) {
        for (int stroke = -1; stroke <= 1; ++stroke)
            painter.drawLine(QLineF(map.x(forecast.earliest), y + stroke, map.x(barTo), y + stroke));
    }
    if (forecast.reaches <= map.window.until) {
        painter.setBrush(palette.background());
        painter.drawEllipse(QPointF(map.x(forecast.reaches), y), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
}

void paintForecastText(QPainter& painter, const PlotMap& map, const ForecastBand& band,
    const TimeFormat& format, const ChartPalette& palette)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF& plot = map.plot;
    const QString text = metrics.elidedText(forecastText(band, format), Qt::ElideRight, plot.width() - 12);
    const double width = metrics.horizontalAdvance(text) + 8;
    const double under = plot.bottom() - metrics.height() - 3;
    const bool low = map.y(band.forecast.trend.valueAt(band.from)) > under - metrics.height();
    const QRectF box(plot.right() - width - 2, low ? plot.center().y() - metrics.height() : under, width,
        metrics.height());
    QColor ground = palette.background();
    ground.setAlphaF(0.85F);
    painter.fillRect(box, ground);
    painter.setPen(palette.text());
    painter.drawText(box, Qt::AlignCenter, text);
}

QString forecastText(const ForecastBand& band, const TimeFormat& format)
{
    const metrics::Forecast& forecast = band.forecast;
    if (forecast.reaches <= band.to)
        return ForecastWords::tr("Forecast: heap limit any moment");
    const QString at = format.text(forecast.reaches);
    const QString earliest = format.text(forecast.earliest);
    if (!(forecast.latest - band.to < farAhead))
        return ForecastWords::tr("Forecast: heap limit at %1, not before %2").arg(at, earliest);
    return ForecastWords::tr("Forecast: heap limit at %1 (%2 to %3)")
        .arg(at, earliest, format.text(forecast.latest));
}

} // namespace leaklab::charts
