#include "service/cart/event_loop_lag.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace leaklab::cart {

EventLoopLag::EventLoopLag(TimePoint now)
    : m_due(now + period)
{
}

void EventLoopLag::start(http::EventLoop& loop)
{
    schedule(loop);
}

void EventLoopLag::schedule(http::EventLoop& loop)
{
    m_timer = loop.at(m_due, [this, &loop] {
        tick(std::chrono::steady_clock::now());
        schedule(loop);
    });
}

void EventLoopLag::tick(TimePoint now)
{
    for (; m_due <= now; m_due += period) {
        const auto lateness = now - m_due;
        m_histogram.record(lateness);
        m_recent[m_ticks++ % remembered] = lateness;
    }
}

std::optional<EventLoopLag::Recent> EventLoopLag::recent() const
{
    if (m_ticks == 0)
        return std::nullopt;
    const std::size_t count = std::min(m_ticks, remembered);
    std::vector<std::chrono::nanoseconds> sorted(m_recent.data(), m_recent.data() + count);
    std::sort(sorted.begin(), sorted.end());

    double sum = 0;
    double squares = 0;
    for (const auto lateness : sorted) {
        const auto value = static_cast<double>(lateness.count());
        sum += value;
        squares += value * value;
    }
    const auto nanoseconds
        = [](double value) { return std::chrono::nanoseconds(static_cast<std::int64_t>(value)); };
    const double mean = sum / static_cast<double>(count);
    const double variance = squares / static_cast<double>(count) - mean * mean;
    const auto percentile = [&](std::size_t percent) { return sorted[(count * percent + 99) / 100 - 1]; };

    Recent recent;
    recent.last = m_recent[(m_ticks - 1) % remembered];
    recent.min = sorted.front();
    recent.max = sorted.back();
    recent.mean = nanoseconds(mean);
    recent.deviation = nanoseconds(std::sqrt(std::max(0.0, variance)));
    recent.p50 = percentile(50);
    recent.p90 = percentile(90);
    recent.p99 = percentile(99);
    return recent;
}

} // namespace leaklab::cart
