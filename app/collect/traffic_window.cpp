#include "app/collect/traffic_window.h"

#include "app/collect/frames_in_window.h"

#include <limits>

namespace leaklab::collect {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

TrafficWindow::TrafficWindow(double begin)
    : m_begin(begin)
{
}

TrafficWindow::Rates TrafficWindow::push(double time, const load::LoadReport& report)
{
    m_moments.push_back({ time, report.offered, report.achieved(), report.failed(),
        report.outcomes[static_cast<std::size_t>(load::Outcome::Dropped)] });
    while (m_moments.size() > framesInWindow) {
        m_begin = m_moments.front().time;
        m_moments.pop_front();
    }
    Moment sum;
    for (const Moment& moment : m_moments) {
        sum.offered += moment.offered;
        sum.achieved += moment.achieved;
        sum.failed += moment.failed;
        sum.dropped += moment.dropped;
    }
    const double span = time - m_begin;
    const auto perSecond
        = [span](std::uint64_t count) { return span > 0 ? static_cast<double>(count) / span : nothing; };
    const std::uint64_t ended = sum.achieved + sum.failed;
    const double share = ended > 0 ? static_cast<double>(sum.failed) / static_cast<double>(ended) : nothing;
    return { perSecond(sum.offered), perSecond(sum.achieved), perSecond(sum.failed), perSecond(sum.dropped),
        share };
}

} // namespace leaklab::collect
