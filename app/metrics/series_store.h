#pragma once

#include "app/metrics/metric.h"
#include "app/metrics/series_stretch.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace leaklab::metrics {

/// The extremes of one series within one slot of a query.
struct Extremes {
    double minimum = 0;
    double maximum = 0;
    double last = 0;
    bool empty = true; ///< no value fell into the slot: a gap
};

/// Every series of a session on one time axis: one row a frame, one column a metric. There is no other
/// store, so charts, tiles, CSV and summary can't disagree.
///
/// Time is in seconds since the session began, strictly growing. A missing value is NaN and stays a gap.
/// A min/max pyramid over each column is kept up as rows come in, so a query costs what its slots cost,
/// not what the session's length costs. Memory: about 9 bytes a value; the oldest rows go, in blocks, and at
/// least the newest `capacity` rows stay.
/// Thread: one.
class SeriesStore {
public:
    /// 24 hours at ten frames a second by default.
    explicit SeriesStore(std::size_t capacity = 864'000);
    ~SeriesStore();
    SeriesStore(const SeriesStore&) = delete;
    SeriesStore& operator=(const SeriesStore&) = delete;

    /// `values` has one entry a metric, in the order of Metric. Returns false, and takes nothing, when `time`
    /// is not after the last row's or a value is missing.
    bool append(double time, std::span<const double> values);

    [[nodiscard]] std::size_t rows() const; ///< rows still held
    [[nodiscard]] std::size_t bytes() const; ///< memory it takes, all of it
    [[nodiscard]] double firstTime() const; ///< 0 when empty
    [[nodiscard]] double lastTime() const; ///< 0 when empty
    [[nodiscard]] double time(std::size_t row) const; ///< row 0 is the oldest held
    [[nodiscard]] double value(Metric metric, std::size_t row) const;
    [[nodiscard]] double last(Metric metric) const; ///< NaN when empty
    /// The newest row whose time is not after `time`.
    [[nodiscard]] std::optional<std::size_t> rowAt(double time) const;

    /// The rows from `from` to `until`, both included.
    [[nodiscard]] SeriesStretch stretch(double from, double until) const;

    /// Splits [from, to) into `slots` equal slots and returns the extremes of each.
    [[nodiscard]] std::vector<Extremes> query(Metric metric, double from, double to, std::size_t slots) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::metrics
