#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace leaklab::cart {

/// Counts durations by size, as a Prometheus histogram does. Recording costs the same whatever the duration,
/// and allocates nothing. Thread: one only.
class DurationHistogram {
public:
    /// Upper bounds of the buckets, ascending; a duration equal to a bound lies in its bucket. What is longer
    /// than the last lies in one more bucket without a bound.
    static constexpr std::array<std::chrono::nanoseconds, 16> bounds = [] {
        using std::chrono::microseconds;
        std::array<std::chrono::nanoseconds, 16> steps{};
        std::size_t next = 0;
        for (microseconds decade(100); decade <= microseconds(1'000'000); decade *= 10)
            for (const int factor : { 1, 2, 5 })
                steps[next++] = decade * factor;
        steps[next] = microseconds(10'000'000);
        return steps;
    }();

    void record(std::chrono::nanoseconds duration)
    {
        std::size_t bucket = 0;
        for (const auto bound : bounds)
            bucket += duration > bound ? 1 : 0;
        ++m_buckets[bucket];
        m_sum += duration;
    }

    /// How many durations were at most bounds[bucket] long.
    [[nodiscard]] std::uint64_t countUpTo(std::size_t bucket) const
    {
        return std::accumulate(m_buckets.data(), m_buckets.data() + bucket + 1, std::uint64_t{ 0 });
    }
    [[nodiscard]] std::uint64_t count() const { return countUpTo(bounds.size()); }
    [[nodiscard]] std::chrono::nanoseconds sum() const { return m_sum; }

private:
    std::array<std::uint64_t, bounds.size() + 1> m_buckets{};
    std::chrono::nanoseconds m_sum{ 0 };
};

} // namespace leaklab::cart
