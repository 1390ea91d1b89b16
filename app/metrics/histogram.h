#pragma once

#include <chrono>
#include <cstddef>
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
    using Page = std::vector<std::uint64_t>; ///< empty as long as nothing was counted in it
    static constexpr std::size_t bucketsAPage = 128;

    [[nodiscard]] Page& pageOf(std::size_t bucket);

    /// Latencies of one moment lie close together, be they short or long: only the pages in use take room.
    std::vector<Page> m_pages;
    std::uint64_t m_count = 0;
    std::int64_t m_sumNs = 0;
    std::int64_t m_maxNs = 0;
};

} // namespace leaklab::metrics
