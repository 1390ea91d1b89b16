#include "app/charts/time_axis.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace leaklab::charts {

namespace {

constexpr std::array niceSpans{ 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0,
    43200.0, 86400.0 };
constexpr std::array niceSteps{ 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0,
    900.0, 1800.0, 3600.0, 7200.0, 14400.0, 21600.0 };

double niceStep(double span, int atMost)
{
    for (const double candidate : niceSteps) {
        if (span / candidate <= atMost - 1)
            return candidate;
    }
    return niceSteps.back() * std::ceil(span / niceSteps.back() / (atMost - 1));
}

QString elapsedText(double time, int decimals)
{
    const double scale = std::pow(10, decimals);
    const auto total = static_cast<qint64>(std::llround(std::abs(time) * scale));
    const auto unit = static_cast<qint64>(scale);
    const qint64 seconds = total / unit;
    const auto digits = [](qint64 value, int count) {
        return QStringLiteral("%1").arg(value, count, 10, QLatin1Char('0'));
    };
    QString text = seconds < 3600
        ? QString::number(seconds / 60)
        : QString::number(seconds / 3600) + QLatin1Char(':') + digits(seconds / 60 % 60, 2);
    text += QLatin1Char(':') + digits(seconds % 60, 2);
    if (decimals > 0)
        text += QLatin1Char('.') + digits(total % unit, decimals);
    return time < 0 && total > 0 ? QChar(0x2212) + text : text;
}

} // namespace

QString TimeFormat::text(double time, int decimals) const
{
    if (!isWallClock())
        return elapsedText(time, decimals);
    const double scale = std::pow(10, decimals);
    const auto ms = static_cast<qint64>(std::llround(std::round(time * scale) / scale * 1000));
    const QString full = sessionStart.addMSecs(ms).toString(QStringLiteral("HH:mm:ss.zzz"));
    return full.left(decimals == 0 ? 8 : 9 + decimals);
}

double spanForAll(double seconds)
{
    const auto* const found = std::find_if(
        niceSpans.begin(), niceSpans.end(), [seconds](double span) { return span >= seconds; });
    return found == niceSpans.end() ? std::ceil(seconds / 86400) * 86400 : *found;
}

std::vector<AxisTick> timeTicks(const TimeWindow& window, int atMost, const TimeFormat& format)
{
    const double step = niceStep(window.span, std::max(2, atMost));
    // Round on the clock that is shown: a session hardly ever begins at a full minute.
    const double shift = format.isWallClock()
        ? static_cast<double>(format.sessionStart.time().msecsSinceStartOfDay()) / 1000
        : 0;
    std::vector<AxisTick> ticks;
    const double first = std::ceil((window.from() + shift) / step - 1e-9);
    for (double i = first; i * step <= window.until + shift + 1e-9; ++i) {
        const double time = i * step - shift;
        // Before the session there is a grid and no time.
        const QString label = time > -1e-6 ? format.text(time, step < 1 ? 1 : 0) : QString();
        ticks.push_back({ (time - window.from()) / window.span, label });
    }
    return ticks;
}

void paintTimeAxis(QPainter& painter, const QRectF& plot, const std::vector<AxisTick>& ticks,
    const ChartPalette& palette, bool labels)
{
    const QFontMetricsF metrics(painter.font());
    for (const AxisTick& tick : ticks) {
        const double x = std::round(plot.left() + plot.width() * tick.position);
        painter.setPen(palette.grid());
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
        painter.setPen(palette.frame());
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 4));
        if (!labels)
            continue;
        painter.setPen(palette.faintText());
        const double width = metrics.horizontalAdvance(tick.label) + 2;
        painter.drawText(
            QRectF(x - width / 2, plot.bottom() + 5, width, metrics.height()), Qt::AlignCenter, tick.label);
    }
    painter.setPen(palette.frame());
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

} // namespace leaklab::charts
