#include "service/http/deadline_timer.h"

#include <utility>

namespace leaklab::http {

DeadlineTimer::DeadlineTimer(boost::asio::io_context& context, Scan scan, std::chrono::nanoseconds gap)
    : m_timer(context)
    , m_scan(std::move(scan))
    , m_gap(gap)
{
}

void DeadlineTimer::stop()
{
    m_stopped = true;
    m_timer.cancel();
}

void DeadlineTimer::arm(TimePoint deadline)
{
    if (m_stopped)
        return;
    m_armed = deadline;
    m_timer.expires_at(deadline);
    m_timer.async_wait([this, alive = std::weak_ptr<bool>(m_alive)](const boost::system::error_code& error) {
        if (!error && !alive.expired())
            expire();
    });
}

void DeadlineTimer::expire()
{
    if (m_stopped)
        return;
    m_armed = TimePoint::max();
    const TimePoint now = std::chrono::steady_clock::now();
    m_earliest = now + m_gap;
    // The scan may end this timer's owner.
    const std::weak_ptr<bool> alive = m_alive;
    const Scan scan = m_scan;
    const TimePoint next = scan(now);
    if (!alive.expired())
        need(next);
}

} // namespace leaklab::http
