#include "app/collect/cpu_window.h"

#include "app/core/clock.h"

#include <limits>

namespace leaklab::collect {

double CpuWindow::push(double time, std::chrono::nanoseconds cpu)
{
    constexpr double window = 1.0;
    if (!m_moments.empty() && cpu < m_moments.back().cpu)
        clear();
    while (m_moments.size() > 1 && time - m_moments[1].time >= window)
        m_moments.pop_front();
    m_moments.push_back({ time, cpu });
    const double span = time - m_moments.front().time;
    return span > 0 ? core::seconds(cpu - m_moments.front().cpu) / span
                    : std::numeric_limits<double>::quiet_NaN();
}

void CpuWindow::clear()
{
    m_moments.clear();
}

} // namespace leaklab::collect
