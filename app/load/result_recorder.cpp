#include "app/load/result_recorder.h"

#include <utility>

namespace leaklab::load {

void ResultRecorder::offered()
{
    const std::lock_guard lock(m_mutex);
    ++m_report.offered;
    ++m_report.inFlight;
}

void ResultRecorder::ended(const Ending& ending)
{
    const std::lock_guard lock(m_mutex);
    --m_report.inFlight;
    ++m_report.outcomes[static_cast<std::size_t>(ending.outcome)];
    if (!ending.sent)
        return;
    ++m_report.sent;
    m_report.lateness.record(*ending.sent - ending.due);
    if (!ending.answered)
        return;
    m_report.fromIntended.record(ending.done - ending.due);
    m_report.fromSent.record(ending.done - *ending.sent);
}

LoadReport ResultRecorder::take()
{
    LoadReport taken;
    const std::lock_guard lock(m_mutex);
    taken.inFlight = m_report.inFlight;
    std::swap(taken, m_report);
    return taken;
}

} // namespace leaklab::load
