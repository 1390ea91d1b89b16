#include "app/charts/time_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace leaklab::charts {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::TimeText)
};

constexpr std::array niceSpans{ 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0,
    43200.0, 86400.0 };
constexpr std::array niceSteps{ 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 180.0, 300.0, 600.0, 900.0, 1800.0,
    3600.0, 7200.0, 14400.0, 21600.0 };

QString agoText(double seconds, double step, const QLocale& locale)
{
    if (seconds <= 0)
        return TimeText::tr("now");
    const auto number = [&locale](double value) { return locale.toString(-value, 'f', 0); };
    if (step < 60)
        return TimeText::tr("%1 s").arg(number(seconds));
    if (step < 3600)
        return TimeText::tr("%1 min").arg(number(seconds / 60));
    return TimeText::tr("%1 h").arg(number(seconds / 3600));
}

} // namespace

double spanForAll(double seconds)
{
    const auto* const found = std::find_if(
        niceSpans.begin(), niceSpans.end(), [seconds](double span) { return span >= seconds; });
    return found == niceSpans.end() ? std::ceil(seconds / 86400) * 86400 : *found;
}

std::vector<AxisTick> timeTicks(double span, int atMost, const QLocale& locale)
{
    atMost = std::max(2, atMost);
    double step = niceSteps.back();
    for (const double candidate : niceSteps) {
        if (span / candidate <= atMost - 1) {
            step = candidate;
            break;
        }
    }
    std::vector<AxisTick> ticks;
    for (double ago = std::floor(span / step) * step; ago >= 0; ago -= step)
        ticks.push_back({ 1 - ago / span, agoText(ago, step, locale) });
    return ticks;
}

} // namespace leaklab::charts
