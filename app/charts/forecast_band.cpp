#include "app/charts/forecast_band.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace leaklab::charts {

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::ForecastWords)
};

constexpr double farAhead = 24 * 3600; ///< seconds: nobody wants to read more of an uncertain future

/// A line from what is known last to where the limit is met at `time`, as far as the window reaches.
QPointF endTowards(const PlotMap& map, const metrics::Outlook& outlook, double time)
{
    const double known = outlook.trend->valueAt(outlook.now);
    const double until = std::min(time, map.window.until);
    const double share = time > outlook.now ? (until - outlook.now) / (time - outlook.now) : 1;
    return { map.x(until), map.y(known + (outlook.limitBytes - known) * share) };
}

} // namespace

void paintForecastBand(
    QPainter& painter, const PlotMap& map, const ForecastBand& band, const ChartPalette& palette)
{
    const metrics::Outlook& outlook = band.outlook;
    if (outlook.now >= map.window.until || outlook.at <= map.window.from())
        return;
    const QColor ink = palette.ink(band.ink);
    const QPointF known(map.x(outlook.now), map.y(outlook.trend->valueAt(outlook.now)));
    const double y = map.y(outlook.limitBytes);
    const bool latestShown = outlook.latest <= map.window.until;
    QColor shade = ink;
    shade.setAlphaF(0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    const QPointF corner(map.x(map.window.until), y);
    QPolygonF wedge{ known, endTowards(map, outlook, outlook.earliest) };
    if (!latestShown && outlook.earliest < map.window.until)
        wedge.append(corner);
    wedge.append(endTowards(map, outlook, outlook.latest));
    painter.drawPolygon(wedge);
    painter.setBrush(Qt::NoBrush);

    QPen line(ink, 1);
    line.setDashPattern({ 4, 3 });
    painter.setPen(line);
    const double from = std::max(outlook.from, map.window.from());
    painter.drawLine(QLineF({ map.x(from), map.y(outlook.trend->valueAt(from)) }, known));
    painter.drawLine(QLineF(known, endTowards(map, outlook, outlook.at)));

    painter.setPen(QPen(ink, 1));
    const double barTo = std::min(outlook.latest, map.window.until);
    if (outlook.earliest < barTo) {
        for (int stroke = -1; stroke <= 1; ++stroke)
            painter.drawLine(QLineF(map.x(outlook.earliest), y + stroke, map.x(barTo), y + stroke));
    }
    if (outlook.at <= map.window.until) {
        painter.setBrush(palette.background());
        painter.drawEllipse(QPointF(map.x(outlook.at), y), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
}

QString forecastText(const ForecastBand& band, const TimeFormat& format)
{
    const metrics::Outlook& outlook = band.outlook;
    const QString limit = outlook.limit == metrics::MemoryLimitKind::Heap ? ForecastWords::tr("heap limit")
                                                                          : ForecastWords::tr("memory limit");
    if (outlook.at <= outlook.now + 1)
        return ForecastWords::tr("Forecast: %1 any moment").arg(limit);
    const QString at = format.text(outlook.at);
    const QString earliest = format.text(outlook.earliest);
    if (!(outlook.latest - outlook.now < farAhead))
        return ForecastWords::tr("Forecast: %1 at %2, not before %3").arg(limit, at, earliest);
    return ForecastWords::tr("Forecast: %1 at %2 (%3 to %4)")
        .arg(limit, at, earliest, format.text(outlook.latest));
}

QString briefForecastText(const ForecastBand& band, const TimeFormat& format)
{
    const metrics::Outlook& outlook = band.outlook;
    const QString at
        = outlook.at <= outlook.now + 1 ? ForecastWords::tr("any moment") : format.text(outlook.at);
    return outlook.limit == metrics::MemoryLimitKind::Heap ? ForecastWords::tr("Heap limit: %1").arg(at)
                                                           : ForecastWords::tr("Memory limit: %1").arg(at);
}

} // namespace leaklab::charts
