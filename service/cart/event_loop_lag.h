#pragma once

#include "service/cart/duration_histogram.h"
#include "service/http/event_loop.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace leaklab::cart {

/// How late the event loop comes to what is due. A tick falls due every 50 ms, whatever became of the one
/// before; when a collection or a long turn holds the loop, every tick that fell due meanwhile counts, with
/// its own lateness. So a share of late ticks is a share of time, and a stop weighs as much as it lasted.
/// Owner: main; destroyed before the loop. Thread: the event loop's.
class EventLoopLag {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds period{ 50 };

    /// The first tick is due one period after `now`.
    explicit EventLoopLag(TimePoint now);

    /// Ticks on this loop from here on.
    void start(http::EventLoop& loop);
    /// Counts the ticks that are due by `now`. What start() has called by a timer.
    void tick(TimePoint now);

    [[nodiscard]] const DurationHistogram& histogram() const { return m_histogram; }

    /// Lateness of the last minute's ticks; percentiles by nearest rank.
    struct Recent {
        std::chrono::nanoseconds last{ 0 };
        std::chrono::nanoseconds min{ 0 };
        std::chrono::nanoseconds max{ 0 };
        std::chrono::nanoseconds mean{ 0 };
        std::chrono::nanoseconds deviation{ 0 }; ///< standard deviation
        std::chrono::nanoseconds p50{ 0 };
        std::chrono::nanoseconds p90{ 0 };
        std::chrono::nanoseconds p99{ 0 };
    };
    /// Nothing before the first tick.
    [[nodiscard]] std::optional<Recent> recent() const;

private:
    static constexpr std::size_t remembered = std::chrono::minutes(1) / period;

    void schedule(http::EventLoop& loop);

    TimePoint m_due;
    DurationHistogram m_histogram;
    std::array<std::chrono::nanoseconds, remembered> m_recent{}; ///< a ring
    std::size_t m_ticks = 0; ///< ever
    http::EventLoop::Timer m_timer;
};

} // namespace leaklab::cart
