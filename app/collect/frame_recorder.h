#pragma once

#include "app/collect/cart_sampler.h"
#include "app/collect/session_record.h"
#include "app/core/clock.h"
#include "app/core/units.h"
#include "app/load/load_report.h"
#include "app/metrics/sliding_window.h"
#include "app/supervise/process_backend.h"

#include <deque>
#include <optional>

namespace leaklab::collect {

/// Everything measured at one frame, before it becomes a row.
struct FrameInput {
    double time = 0; ///< on the session's axis, seconds
    std::optional<CartSample> cart;
    std::optional<supervise::ProcessCounters> counters; ///< of the cart's process
    load::LoadReport traffic; ///< since the frame before
    core::Bytes heapLimit;
    std::optional<core::Bytes> memoryLimit;
    bool cartReady = false;
    int restarts = 0;
};

/// Turns frames into rows of the session. What was not there to be measured is NaN: a gap.
/// Owner: the lab; `session` must outlive it. Thread: its own.
class FrameRecorder {
public:
    explicit FrameRecorder(SessionRecord& session);
    void record(const FrameInput& frame);
    /// The cart's process changed: its counters start anew.
    void cartChanged();

    [[nodiscard]] const load::LoadReport& trafficTotals() const;

private:
    struct TrafficMoment {
        std::uint64_t offered = 0;
        std::uint64_t achieved = 0;
        std::uint64_t failed = 0;
        std::uint64_t dropped = 0;
    };
    struct CpuMoment {
        double time = 0;
        std::chrono::nanoseconds cpu{ 0 };
    };
    using Row = std::array<double, metrics::metricCount>;
    static void fillCart(Row& row, const CartSample& cart);
    void fillProcess(Row& row, const FrameInput& frame);
    void fillTraffic(Row& row, const FrameInput& frame);
    void fillLatency(Row& row, const load::LoadReport& traffic);

    SessionRecord& m_session;
    load::LoadReport m_totals;
    metrics::WindowedHistogram m_fromIntended;
    metrics::WindowedHistogram m_fromSent;
    metrics::WindowedHistogram m_lateness;
    std::deque<TrafficMoment> m_traffic;
    std::deque<CpuMoment> m_cpu;
};

} // namespace leaklab::collect
