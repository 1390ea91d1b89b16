#pragma once

#include "app/metrics/series_store.h"

#include <array>
#include <limits>

namespace leaklab::tests {

inline constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// A row with nothing in it but what `set` puts there.
class Row {
public:
    Row() { m_values.fill(nothing); }
    Row& set(metrics::Metric metric, double value)
    {
        m_values[static_cast<std::size_t>(metric)] = value;
        return *this;
    }
    [[nodiscard]] const std::array<double, metrics::metricCount>& values() const { return m_values; }

private:
    std::array<double, metrics::metricCount> m_values{};
};

/// `seconds` of a session at ten rows a second, from the store's end on; `fill(Row&, time)` fills each.
template <class Fill> void appendSession(metrics::SeriesStore& store, double seconds, Fill fill)
{
    const double begin = store.rows() == 0 ? 0 : store.lastTime() + 0.1;
    for (int i = 0; i * 0.1 < seconds; ++i) {
        Row row;
        const double time = begin + i * 0.1;
        fill(row, time);
        store.append(time, row.values());
    }
}

} // namespace leaklab::tests
