#include "app/models/crash_arithmetic.h"

#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace leaklab::models {

using metrics::Metric;
using metrics::SeriesStore;

namespace {

constexpr double window = 10;
constexpr double shortest = 2; ///< seconds; a rate over less jumps about

struct ArithmeticText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::ArithmeticText)
};

/// The oldest row that is in the window and of the same life as the newest, counters only grow in one; and
/// not of its time before the first look-up, when an aged cart is still filled.
std::size_t oldestOfThisLife(const SeriesStore& series)
{
    const auto lookups = [&series](std::size_t row) { return series.value(Metric::CartLookups, row); };
    std::size_t row = series.rows() - 1;
    while (row > 0 && series.time(series.rows() - 1) - series.time(row - 1) <= window
        && lookups(row - 1) <= lookups(row) && (lookups(row - 1) > 0 || lookups(row) == 0))
        --row;
    return row;
}

QString endText(const metrics::Outlook& outlook)
{
    if (outlook.kind != metrics::Outlook::Kind::Reaches)
        return ArithmeticText::tr("too early to tell when it will be full");
    const QString left = spanText(std::chrono::duration_cast<core::Duration>(
        std::chrono::duration<double>(std::max(0.0, outlook.at - outlook.now))));
    return outlook.limit == metrics::MemoryLimitKind::Heap
        ? ArithmeticText::tr("full in %1").arg(left)
        : ArithmeticText::tr("but the container's memory limit is met first, in %1").arg(left);
}

} // namespace

CrashArithmetic crashArithmetic(const SeriesStore& series)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    CrashArithmetic sum{ unknown, unknown, unknown };
    if (series.rows() == 0)
        return sum;
    const std::size_t first = oldestOfThisLife(series);
    const std::size_t last = series.rows() - 1;
    const double span = series.time(last) - series.time(first);
    sum.headroom = series.last(Metric::HeapLimit) - series.last(Metric::HeapLive);
    if (span < shortest)
        return sum;
    const double lookups = series.value(Metric::CartLookups, last) - series.value(Metric::CartLookups, first);
    sum.lookupsPerSecond = lookups / span;
    if (lookups > 0)
        sum.bytesPerLookup
            = (series.value(Metric::LeakedBytes, last) - series.value(Metric::LeakedBytes, first)) / lookups;
    return sum;
}

QString arithmeticText(const CrashArithmetic& sum, const metrics::Outlook& outlook, const QLocale& locale)
{
    if (!std::isfinite(sum.lookupsPerSecond))
        return ArithmeticText::tr("Crash arithmetic: nothing to reckon with while the cart is down or just "
                                  "started.");
    if (sum.lookupsPerSecond <= 0)
        return ArithmeticText::tr("Nobody looks up a product in the cart just now, so nothing leaks.");
    const QString rate = locale.toString(sum.lookupsPerSecond, 'f', sum.lookupsPerSecond < 9.95 ? 1 : 0);
    if (!(sum.bytesPerLookup > 0))
        return ArithmeticText::tr("%1 look-ups a second, and none of them leaves anything behind.").arg(rate);
    const QString leak = ArithmeticText::tr("%1 left behind by each look-up \u00d7 %2 look-ups a second = %3")
                             .arg(bytesText(std::round(sum.bytesPerLookup), locale), rate,
                                 valueText(sum.bytesPerSecond(), metrics::Unit::BytesPerSecond, locale));
    if (!std::isfinite(sum.headroom))
        return ArithmeticText::tr("%1. How much room is left is known after the first major collection.")
            .arg(leak);
    return ArithmeticText::tr("%1. %2 free between live set and limit: %3.")
        .arg(leak, bytesText(std::max(0.0, sum.headroom), locale), endText(outlook));
}

} // namespace leaklab::models
