#include "app/load/result_recorder.h"

namespace leaklab::load {

void ResultRecorder::offered()
{
    m_reports.write([](LoadReport& report) { ++report.offered; });
}

void ResultRecorder::ended(const Ending& ending)
{
    m_reports.write([&ending](LoadReport& report) {
        ++report.outcomes[static_cast<std::size_t>(ending.outcome)];
        if (!ending.sent)
            return;
        ++report.sent;
        report.lateness.record(*ending.sent - ending.due);
        if (!ending.answered)
            return;
        report.fromIntended.record(ending.done - ending.due);
        report.fromSent.record(ending.done - *ending.sent);
    });
}

void ResultRecorder::takeInto(LoadReport& sum)
{
    (void)m_reports.read([this, &sum](const LoadReport& report) {
        sum.addWorker(report);
        m_inFlight += report.offered - report.ended();
    });
    sum.inFlight += m_inFlight;
}

LoadReport ResultRecorder::take()
{
    LoadReport report;
    takeInto(report);
    return report;
}

} // namespace leaklab::load
