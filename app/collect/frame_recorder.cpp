#include "app/collect/frame_recorder.h"

#include "app/collect/frames_in_window.h"

#include <limits>

namespace leaklab::collect {

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

double& cell(std::array<double, metrics::metricCount>& row, metrics::Metric metric)
{
    return row[static_cast<std::size_t>(metric)];
}

double number(std::uint64_t value)
{
    return static_cast<double>(value);
}

double milliseconds(std::chrono::nanoseconds value)
{
    return std::chrono::duration<double, std::milli>(value).count();
}

} // namespace

using metrics::Metric;

FrameRecorder::FrameRecorder(SessionRecord& session)
    : m_session(session)
    , m_fromIntended(framesInWindow)
    , m_fromSent(framesInWindow)
    , m_lateness(framesInWindow)
{
}

void FrameRecorder::cartChanged()
{
    m_cpu.clear();
}

void FrameRecorder::record(const FrameInput& frame)
{
    Row row;
    row.fill(gap);
    cell(row, Metric::HeapLimit) = number(frame.heapLimit.count());
    if (frame.memoryLimit)
        cell(row, Metric::MemoryLimit) = number(frame.memoryLimit->count());
    cell(row, Metric::CartReady) = frame.cartReady ? 1 : 0;
    cell(row, Metric::Restarts) = frame.restarts;
    if (frame.cart)
        fillCart(row, *frame.cart);
    fillProcess(row, frame);
    fillTraffic(row, frame);
    m_twin.fill(row, frame.time, frame.twin);
    if (frame.console) {
        cell(row, Metric::ConsoleCpu) = m_consoleCpu.push(frame.time, frame.console->cpu);
        cell(row, Metric::ConsoleResident) = number(frame.console->resident.count());
    }
    m_session.appendRow(frame.time, row);
}

void FrameRecorder::fillCart(Row& row, const CartSample& cart)
{
    cell(row, Metric::HeapCommitted) = number(cart.gauges.heapCommitted);
    cell(row, Metric::HeapUsed) = number(cart.gauges.heapUsed);
    if (cart.gauges.majorCount > 0)
        cell(row, Metric::HeapLive) = number(cart.gauges.heapLive);
    cell(row, Metric::LeakedRecords) = number(cart.gauges.leakedRecords);
    cell(row, Metric::LeakedBytes) = number(cart.gauges.leakedBytes);
    cell(row, Metric::CartLookups) = number(cart.gauges.productLookups);
    cell(row, Metric::AllocationRate) = cart.allocationPerSecond;
    cell(row, Metric::ReclaimRate) = cart.reclaimedPerSecond;
    cell(row, Metric::CollectionShare) = cart.collectingShare;
    cell(row, Metric::MinorRate) = cart.minorPerSecond;
    cell(row, Metric::MajorRate) = cart.majorPerSecond;
    cell(row, Metric::CollectionPause) = cart.longestPauseMs;
    cell(row, Metric::MutatorUtilisation) = cart.gauges.mutatorUtilisation;
}

void FrameRecorder::fillProcess(Row& row, const FrameInput& frame)
{
    if (!frame.counters)
        return;
    cell(row, Metric::CartResident) = number(frame.counters->resident.count());
    cell(row, Metric::CartCpu) = m_cpu.push(frame.time, frame.counters->cpu);
}

void FrameRecorder::fillTraffic(Row& row, const FrameInput& frame)
{
    m_totals.merge(frame.traffic);
    const TrafficWindow::Rates rates = m_traffic.push(frame.time, frame.traffic);
    cell(row, Metric::Offered) = rates.offered;
    cell(row, Metric::Achieved) = rates.achieved;
    cell(row, Metric::ErrorRate) = rates.failed;
    cell(row, Metric::Dropped) = rates.dropped;
    cell(row, Metric::ErrorShare) = rates.failedShare;
    fillLatency(row, frame.traffic);
}

void FrameRecorder::fillLatency(Row& row, const load::LoadReport& traffic)
{
    m_fromIntended.push(traffic.fromIntended);
    m_fromSent.push(traffic.fromSent);
    m_lateness.push(traffic.lateness);
    const metrics::Histogram intended = m_fromIntended.merged();
    if (intended.count() > 0) {
        cell(row, Metric::LatencyP50) = milliseconds(intended.quantile(0.50));
        cell(row, Metric::LatencyP95) = milliseconds(intended.quantile(0.95));
        cell(row, Metric::LatencyP99) = milliseconds(intended.quantile(0.99));
        cell(row, Metric::LatencyMax) = milliseconds(intended.max());
    }
    const metrics::Histogram sent = m_fromSent.merged();
    if (sent.count() > 0) {
        cell(row, Metric::SentLatencyP50) = milliseconds(sent.quantile(0.50));
        cell(row, Metric::SentLatencyP99) = milliseconds(sent.quantile(0.99));
    }
    const metrics::Histogram lateness = m_lateness.merged();
    if (lateness.count() > 0) {
        cell(row, Metric::LatenessP50) = milliseconds(lateness.quantile(0.50));
        cell(row, Metric::LatenessP99) = milliseconds(lateness.quantile(0.99));
    }
}

const load::LoadReport& FrameRecorder::trafficTotals() const
{
    return m_totals;
}

const load::LoadReport& FrameRecorder::twinTrafficTotals() const
{
    return m_twin.trafficTotals();
}

} // namespace leaklab::collect
