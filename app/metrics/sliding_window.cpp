#include "app/metrics/sliding_window.h"

#include <algorithm>
#include <utility>

namespace leaklab::metrics {

WindowedHistogram::WindowedHistogram(std::size_t intervals)
    : m_ring(std::max<std::size_t>(intervals, 1))
{
}

void WindowedHistogram::push(Histogram interval)
{
    m_ring[m_next] = std::move(interval);
    m_next = (m_next + 1) % m_ring.size();
}

void WindowedHistogram::clear()
{
    std::fill(m_ring.begin(), m_ring.end(), Histogram{});
    m_next = 0;
}

Histogram WindowedHistogram::merged() const
{
    Histogram all;
    for (const Histogram& interval : m_ring)
        all.merge(interval);
    return all;
}

} // namespace leaklab::metrics
