#pragma once

#include "app/load/load_report.h"

#include <mutex>
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

/// Where the worker leaves its results and the reader fetches them. The reader swaps a whole report out, so
/// the worker waits for a few pointers at most. In every sum of reports, offered = all outcomes + inFlight.
/// Thread: any.
class ResultRecorder {
public:
    void offered();
    void ended(const Ending& ending);
    /// Everything since the previous call.
    [[nodiscard]] LoadReport take();

private:
    std::mutex m_mutex;
    LoadReport m_report; ///< guarded by m_mutex, like everything here
};

} // namespace leaklab::load
