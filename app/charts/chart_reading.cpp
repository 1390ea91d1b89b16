#include "app/charts/chart_reading.h"

#include <cmath>
#include <limits>

namespace leaklab::charts {

Reading readingAt(
    const metrics::SeriesStore& store, const std::vector<SeriesSpec>& series, double time, double column)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    Reading reading{ time, std::vector<double>(series.size(), nothing) };
    const auto row = store.rowAt(time);
    if (!row || time - store.time(*row) > longestFrame)
        return reading;
    reading.time = store.time(*row);
    for (std::size_t i = 0; i < series.size(); ++i) {
        reading.values[i] = store.value(series[i].metric, *row);
        if (!isOfSingleValues(series[i].style) || !(column > 0))
            continue;
        const double end = std::nextafter(reading.time, time + 1);
        const auto found = store.query(series[i].metric, reading.time - column, end, 1);
        if (!found.front().empty)
            reading.values[i] = found.front().maximum;
    }
    return reading;
}

} // namespace leaklab::charts
