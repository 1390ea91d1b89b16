#include "app/metrics/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace leaklab::metrics {

namespace {

// Values below 2048 µs have a bucket for every microsecond. From there on each doubling is split into 1024
// buckets, so a bucket is never wider than a 1024th of its values: three significant digits.
constexpr unsigned linearBits = 11;
constexpr std::uint64_t linearBuckets = 1U << linearBits;
constexpr std::uint64_t bucketsADoubling = linearBuckets / 2;
constexpr std::int64_t nsAMicrosecond = 1000;
constexpr std::int64_t lowestNs = nsAMicrosecond;
constexpr std::int64_t highestNs = ((std::int64_t{ 1 } << 32) - 1) * nsAMicrosecond; ///< 71 minutes

std::int64_t clamped(Histogram::Value value)
{
    return std::clamp<std::int64_t>(value.count(), lowestNs, highestNs);
}

std::size_t bucketOf(std::int64_t ns)
{
    const auto us = static_cast<std::uint64_t>(ns / nsAMicrosecond);
    if (us < linearBuckets)
        return us;
    const auto shift = static_cast<unsigned>(std::bit_width(us)) - linearBits;
    return linearBuckets + (shift - 1) * bucketsADoubling + ((us >> shift) - bucketsADoubling);
}

/// The highest value, in nanoseconds, that counts into `bucket`.
std::int64_t topOf(std::size_t bucket)
{
    std::uint64_t firstUsAfter = bucket + 1;
    if (bucket >= linearBuckets) {
        const auto shift = (bucket - linearBuckets) / bucketsADoubling + 1;
        const auto position = (bucket - linearBuckets) % bucketsADoubling + bucketsADoubling;
        firstUsAfter = (position + 1) << shift;
    }
    return static_cast<std::int64_t>(firstUsAfter) * nsAMicrosecond - 1;
}

/// A sum of hours could leave the range of int64 only after centuries of latency; it then stays at the top.
std::int64_t saturatingAdd(std::int64_t sum, std::int64_t value, std::uint64_t times)
{
    constexpr auto top = std::numeric_limits<std::int64_t>::max();
    if (value > 0 && times > static_cast<std::uint64_t>((top - sum) / value))
        return top;
    return sum + value * static_cast<std::int64_t>(times);
}

} // namespace

Histogram::Histogram() = default;

void Histogram::record(Value value, std::uint64_t times)
{
    if (times == 0)
        return;
    const std::int64_t ns = clamped(value);
    const std::size_t bucket = bucketOf(ns);
    pageOf(bucket)[bucket % bucketsAPage] += times;
    m_count += times;
    m_sumNs = saturatingAdd(m_sumNs, ns, times);
    m_maxNs = std::max(m_maxNs, ns);
}

Histogram::Page& Histogram::pageOf(std::size_t bucket)
{
    const std::size_t number = bucket / bucketsAPage;
    if (number >= m_pages.size())
        m_pages.resize(number + 1);
    Page& page = m_pages[number];
    if (page.empty())
        page.resize(bucketsAPage);
    return page;
}

void Histogram::merge(const Histogram& other)
{
    for (std::size_t number = 0; number < other.m_pages.size(); ++number) {
        const Page& from = other.m_pages[number];
        // A cleared histogram keeps its pages, for the next interval.
        if (std::all_of(from.begin(), from.end(), [](std::uint64_t count) { return count == 0; }))
            continue;
        Page& into = pageOf(number * bucketsAPage);
        std::transform(from.begin(), from.end(), into.begin(), into.begin(), std::plus<>{});
    }
    m_count += other.m_count;
    m_sumNs = saturatingAdd(m_sumNs, other.m_sumNs, 1);
    m_maxNs = std::max(m_maxNs, other.m_maxNs);
}

void Histogram::clear()
{
    for (Page& page : m_pages)
        std::fill(page.begin(), page.end(), 0);
    m_count = 0;
    m_sumNs = 0;
    m_maxNs = 0;
}

std::uint64_t Histogram::count() const
{
    return m_count;
}

Histogram::Value Histogram::max() const
{
    return Value{ m_maxNs };
}

Histogram::Value Histogram::mean() const
{
    return Value{ m_count == 0 ? 0 : m_sumNs / static_cast<std::int64_t>(m_count) };
}

Histogram::Value Histogram::quantile(double q) const
{
    if (m_count == 0)
        return Value{ 0 };
    // The factor takes back what binary fractions add: 0.07 of 100 values are 7, not 7.000000000000001.
    const double share = std::clamp(q, 0.0, 1.0) * (1 - 1e-12);
    const auto wanted = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t number = 0; number < m_pages.size(); ++number) {
        for (std::size_t i = 0; i < m_pages[number].size(); ++i) {
            seen += m_pages[number][i];
            if (seen >= wanted)
                return Value{ std::min(topOf(number * bucketsAPage + i), m_maxNs) };
        }
    }
    return Value{ m_maxNs };
}

std::uint64_t Histogram::countAbove(Value value) const
{
    const std::size_t first = bucketOf(clamped(value)) + 1;
    std::uint64_t above = 0;
    for (std::size_t number = first / bucketsAPage; number < m_pages.size(); ++number) {
        const Page& page = m_pages[number];
        const std::size_t from = number == first / bucketsAPage ? first % bucketsAPage : 0;
        if (!page.empty())
            above += std::accumulate(
                page.begin() + static_cast<std::ptrdiff_t>(from), page.end(), std::uint64_t{ 0 });
    }
    return above;
}

} // namespace leaklab::metrics
