#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace leaklab::metrics {

/// Durations counted in log-linear buckets: three significant digits from 1 µs to over an hour, like
/// Gil Tene's HdrHistogram. Exact count, sum and maximum; a quantile is the highest value its bucket can
/// hold, but never above the maximum. Values under 1 µs count as 1 µs, over the top as the top.
class Histogram {
public:
    using Value = std::chrono::nanoseconds;

    Histogram();
    void record(Value value, std::uint64_t times = 1);
    void merge(const Histogram& other);
    void clear();

    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] Value max() const; ///< 0 when empty
    [[nodiscard]] Value mean() const; ///< 0 when empty
    /// The smallest recorded value such that the share `q` (0..1) of all values is not above it; 0 when
    /// empty.
    [[nodiscard]] Value quantile(double q) const;
    /// How many values are above `value`'s bucket.
    [[nodiscard]] std::uint64_t countAbove(Value value) const;

private:
    std::vector<std::uint64_t> m_counts; ///< grows to the highest bucket in use
    std::uint64_t m_count = 0;
    std::int64_t m_sumNs = 0;
    std::int64_t m_maxNs = 0;
};

} // namespace leaklab::metrics
