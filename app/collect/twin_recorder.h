#pragma once

#include "app/collect/cart_sampler.h"
#include "app/collect/cpu_window.h"
#include "app/collect/traffic_window.h"
#include "app/load/load_report.h"
#include "app/metrics/metric.h"
#include "app/metrics/sliding_window.h"
#include "app/supervise/process_backend.h"

#include <optional>
#include <span>

namespace leaklab::collect {

/// What was measured of the twin at one frame.
struct TwinFrame {
    std::optional<CartSample> cart;
    std::optional<supervise::ProcessCounters> cartCounters;
    std::optional<supervise::ProcessCounters> webCounters;
    /// Since the frame before; nothing until its shoppers are there.
    std::optional<load::LoadReport> traffic;
    int restarts = 0; ///< of its cart
};

/// Fills the twin's columns of a row. What was not there to be measured is left alone.
/// Part of FrameRecorder. Thread: one.
class TwinRecorder {
public:
    /// `row` has one entry a metric. No frame: there is no twin, and the next one begins anew.
    void fill(std::span<double> row, double time, const std::optional<TwinFrame>& frame);

    [[nodiscard]] const load::LoadReport& trafficTotals() const { return m_totals; }

private:
    void fillProcesses(std::span<double> row, double time, const TwinFrame& frame);
    void fillTraffic(std::span<double> row, double time, const load::LoadReport& report);

    load::LoadReport m_totals; ///< of the present twin, or the last one
    std::optional<TrafficWindow> m_traffic;
    std::optional<metrics::WindowedHistogram> m_latency;
    CpuWindow m_cartCpu;
    CpuWindow m_webCpu;
    double m_lastTime = 0;
};

} // namespace leaklab::collect
