#pragma once

#include "app/charts/chart_spec.h"
#include "app/metrics/series_store.h"

#include <vector>

namespace leaklab::charts {

/// Rows further apart than this are not neighbours: between them nothing is known. In seconds.
inline constexpr double longestFrame = 2.0;

/// What the series of a chart were at one moment.
struct Reading {
    double time = 0; ///< of the row that was read
    std::vector<double> values; ///< one a series; NaN where there is none
};

/// The row at `time`. Where a pixel column of the chart stands for `column` seconds, bars are read as they
/// are painted: by the highest of the column.
[[nodiscard]] Reading readingAt(
    const metrics::SeriesStore& store, const std::vector<SeriesSpec>& series, double time, double column = 0);

} // namespace leaklab::charts
