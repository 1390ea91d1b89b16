#include "app/collect/twin_recorder.h"

#include "app/collect/frames_in_window.h"

#include <chrono>
#include <utility>

namespace leaklab::collect {

using metrics::Metric;

namespace {

double& cell(std::span<double> row, Metric metric)
{
    return row[static_cast<std::size_t>(metric)];
}

double milliseconds(std::chrono::nanoseconds value)
{
    return std::chrono::duration<double, std::milli>(value).count();
}

double shareOf(CpuWindow& window, double time, const std::optional<supervise::ProcessCounters>& counters)
{
    if (counters)
        return window.push(time, counters->cpu);
    window.clear();
    return 0; // no process, no cost
}

void fillCart(std::span<double> row, const CartSample& cart)
{
    cell(row, Metric::TwinHeapUsed) = static_cast<double>(cart.gauges.heapUsed);
    if (cart.gauges.majorCount > 0)
        cell(row, Metric::TwinHeapLive) = static_cast<double>(cart.gauges.heapLive);
    cell(row, Metric::TwinLeakedRecords) = static_cast<double>(cart.gauges.leakedRecords);
    cell(row, Metric::TwinCollectionShare) = cart.collectingShare;
    cell(row, Metric::TwinCollectionPause) = cart.longestPauseMs;
}

} // namespace

void TwinRecorder::fill(std::span<double> row, double time, const std::optional<TwinFrame>& frame)
{
    const double before = std::exchange(m_lastTime, time);
    if (!frame || !frame->traffic) {
        m_traffic.reset();
        m_latency.reset();
    } else if (!m_traffic) {
        m_traffic.emplace(before);
        m_latency.emplace(framesInWindow);
        m_totals = {};
    }
    if (!frame) {
        m_cartCpu.clear();
        m_webCpu.clear();
        return;
    }
    cell(row, Metric::TwinRestarts) = frame->restarts;
    if (frame->cart)
        fillCart(row, *frame->cart);
    fillProcesses(row, time, *frame);
    if (frame->traffic)
        fillTraffic(row, time, *frame->traffic);
}

void TwinRecorder::fillProcesses(std::span<double> row, double time, const TwinFrame& frame)
{
    if (frame.cartCounters)
        cell(row, Metric::TwinResident) = static_cast<double>(frame.cartCounters->resident.count());
    cell(row, Metric::TwinCpu)
        = shareOf(m_cartCpu, time, frame.cartCounters) + shareOf(m_webCpu, time, frame.webCounters);
}

void TwinRecorder::fillTraffic(std::span<double> row, double time, const load::LoadReport& report)
{
    m_totals.merge(report);
    const TrafficWindow::Rates rates = m_traffic->push(time, report);
    cell(row, Metric::TwinOffered) = rates.offered;
    cell(row, Metric::TwinAchieved) = rates.achieved;
    cell(row, Metric::TwinErrorRate) = rates.failed;
    m_latency->push(report.fromIntended);
    const metrics::Histogram latency = m_latency->merged();
    if (latency.count() == 0)
        return;
    cell(row, Metric::TwinLatencyP50) = milliseconds(latency.quantile(0.50));
    cell(row, Metric::TwinLatencyP99) = milliseconds(latency.quantile(0.99));
}

} // namespace leaklab::collect
