#pragma once

#include "app/metrics/series_store.h"

#include <cstddef>
#include <span>
#include <string>

namespace leaklab::metrics {

/// Rows of a session as CSV (RFC 4180), the same wherever they are written: `time_s`, then a column a metric
/// named NAME_UNIT. Numbers are the shortest text that reads back to the same value, with a point; a gap is
/// an empty field.
[[nodiscard]] std::string csvHeader(std::span<const Metric> columns);
[[nodiscard]] std::string csvRow(const SeriesStore& store, std::size_t row, std::span<const Metric> columns);
[[nodiscard]] std::string csvRow(const SeriesStretch& rows, std::size_t row, std::span<const Metric> columns);
/// Every metric, in column order.
[[nodiscard]] std::span<const Metric> allColumns();

} // namespace leaklab::metrics
