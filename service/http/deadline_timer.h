#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

namespace leaklab::http {

/// One timer for many deadlines, as those of the connections of a server. A deadline that moves later, as
/// they do with every request, costs nothing: the timer keeps its earlier date, looks then, and sets itself
/// anew.
class DeadlineTimer {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    /// Ends what is over by `now` and returns the earliest deadline left, TimePoint::max() when none is.
    using Scan = std::function<TimePoint(TimePoint now)>;

    /// Deadlines that lie closer together than `gap` share one scan.
    DeadlineTimer(boost::asio::io_context& context, Scan scan,
        std::chrono::nanoseconds gap = std::chrono::milliseconds{ 5 });

    /// Makes sure that a scan happens at `deadline` or soon after.
    void need(TimePoint deadline)
    {
        if (deadline < m_armed && m_earliest < m_armed)
            arm(std::max(deadline, m_earliest));
    }
    /// For good.
    void stop();

private:
    void arm(TimePoint deadline);
    void expire();

    boost::asio::steady_timer m_timer;
    Scan m_scan;
    std::chrono::nanoseconds m_gap;
    bool m_stopped = false;
    TimePoint m_armed = TimePoint::max();
    TimePoint m_earliest = TimePoint::min(); ///< not before this, so that scans keep their distance
    // An expiry that is already queued can't be cancelled; it finds out by this that its timer is gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace leaklab::http
