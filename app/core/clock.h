#pragma once

#include <chrono>

namespace leaklab::core {

using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::nanoseconds;

/// The time, injected so that tests can advance it. Monotonic; wall-clock time is for display only.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
};

class SteadyClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }
};

/// Stands still until told. For tests.
class ManualClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    void advance(Duration by) { m_now += std::chrono::duration_cast<TimePoint::duration>(by); }

private:
    TimePoint m_now{ std::chrono::hours{ 1 } };
};

[[nodiscard]] inline double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace leaklab::core
