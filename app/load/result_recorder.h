#pragma once

#include "app/load/interval_buffers.h"
#include "app/load/load_report.h"

#include <optional>

namespace leaklab::load {

/// How one click ended.
struct Ending {
    Outcome outcome = Outcome::Other;
    core::TimePoint due;
    std::optional<core::TimePoint> sent; ///< nothing if no byte was
    core::TimePoint done;
    bool answered = false; ///< by an HTTP answer of any status
};

/// Where a worker leaves its results and the reader fetches them, without a lock: neither ever waits for the
/// other. In every sum of reports, offered = all outcomes + inFlight. Needs no memory once the latencies have
/// shown their range.
class ResultRecorder {
public:
    /// Thread: the worker's.
    void offered();
    void ended(const Ending& ending);

    /// Adds everything since the previous call, as another worker's part. A worker that has lost its
    /// processor in the middle of a result is not waited for: its part comes with the next call.
    /// Thread: the reader's.
    void takeInto(LoadReport& sum);
    [[nodiscard]] LoadReport take();

private:
    IntervalBuffers<LoadReport> m_reports; ///< without inFlight, which takes two reports to tell
    std::uint64_t m_inFlight = 0; ///< at the last reading; the reader's
};

} // namespace leaklab::load
