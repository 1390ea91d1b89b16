#pragma once

#include "app/collect/cart_sampler.h"
#include "app/collect/cpu_window.h"
#include "app/collect/session_record.h"
#include "app/collect/traffic_window.h"
#include "app/collect/twin_recorder.h"
#include "app/core/clock.h"
#include "app/core/units.h"
#include "app/load/load_report.h"
#include "app/metrics/sliding_window.h"
#include "app/supervise/process_backend.h"

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
    std::optional<TwinFrame> twin; ///< nothing while there is no twin
    std::optional<supervise::ProcessCounters> console; ///< of the process that records this
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
    /// Of the present twin, or the last one.
    [[nodiscard]] const load::LoadReport& twinTrafficTotals() const;

private:
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
    TrafficWindow m_traffic{ 0 };
    CpuWindow m_cpu;
    CpuWindow m_consoleCpu;
    TwinRecorder m_twin;
};

} // namespace leaklab::collect
