#pragma once

#include "app/load/load_report.h"

#include <cstdint>
#include <deque>

namespace leaklab::collect {

/// Requests a second over the last second, from what was reported at each frame. Thread: one.
class TrafficWindow {
public:
    struct Rates { ///< a second; NaN while no time has passed
        double offered;
        double achieved;
        double failed;
        double dropped;
        double failedShare; ///< of those that ended; NaN when none has
    };

    /// Counting begins at `begin`, on the axis of the frames, seconds.
    explicit TrafficWindow(double begin);
    /// What was reported since the frame before.
    Rates push(double time, const load::LoadReport& report);

private:
    struct Moment {
        double time = 0;
        std::uint64_t offered = 0;
        std::uint64_t achieved = 0;
        std::uint64_t failed = 0;
        std::uint64_t dropped = 0;
    };
    double m_begin; ///< of what the first moment covers
    std::deque<Moment> m_moments;
};

} // namespace leaklab::collect
