#pragma once

#include "app/metrics/series_store.h"

#include <cstdint>
#include <vector>

namespace leaklab::charts {

/// The extremes of one series by pixel column, kept from frame to frame: what is past changes no more, so a
/// live chart asks the store for the newest column only. Column k covers [k, k + 1) times the column's width.
class ColumnCache {
public:
    /// Columns `first` to `first + count`, all of which must be past. Valid until the next call.
    [[nodiscard]] const std::vector<metrics::Extremes>& columns(const metrics::SeriesStore& store,
        metrics::Metric metric, double width, std::int64_t first, std::size_t count);

private:
    metrics::Metric m_metric{};
    double m_width = 0; ///< seconds
    std::int64_t m_first = 0;
    std::vector<metrics::Extremes> m_columns;
};

} // namespace leaklab::charts
