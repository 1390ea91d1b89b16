#include "service/cart/flight_publisher.h"

namespace leaklab::cart {

namespace {

constexpr std::chrono::milliseconds period{ 50 };

std::int64_t nanoseconds(std::chrono::steady_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
}

std::uint64_t count(std::chrono::nanoseconds duration)
{
    return static_cast<std::uint64_t>(duration.count());
}

/// Shoppers may ask for more than fits.
std::uint64_t wholeNumber(double value)
{
    constexpr std::uint64_t largest = UINT64_MAX;
    return value < static_cast<double>(largest) ? static_cast<std::uint64_t>(value) : largest;
}

flight::CollectionRecord toRecord(const heap::Collection& collection)
{
    flight::CollectionRecord record;
    record.number = collection.number;
    record.startNs = nanoseconds(collection.start);
    record.pauseNs = count(collection.pause);
    record.markNs = count(collection.mark);
    record.sweepNs = count(collection.sweep);
    record.usedBefore = collection.usedBefore;
    record.usedAfter = collection.usedAfter;
    record.committedBefore = collection.committedBefore;
    record.committedAfter = collection.committedAfter;
    record.objectsVisited = collection.objectsVisited;
    record.slices = collection.slices.count;
    record.slicesNs = count(collection.slices.time);
    record.longestSliceNs = count(collection.slices.longest);
    record.mutatorUtilisation = collection.mutatorUtilisation;
    record.kind = static_cast<std::uint32_t>(collection.kind);
    record.reason = static_cast<std::uint32_t>(collection.reason);
    return record;
}

} // namespace

FlightPublisher::FlightPublisher(flight::Writer& writer, const Sources& sources)
    : m_writer(writer)
    , m_sources(sources)
{
}

void FlightPublisher::collectionStarted(const heap::Collection& collection)
{
    m_collectingSince = collection.start;
    publish();
}

void FlightPublisher::collectionFinished(const heap::Collection& collection)
{
    m_collectingSince = {};
    m_writer.append(toRecord(collection));
    publish();
}

void FlightPublisher::start(http::EventLoop& loop)
{
    publish();
    schedule(loop);
}

void FlightPublisher::schedule(http::EventLoop& loop)
{
    m_timer = loop.after(period, [this, &loop] {
        publish();
        schedule(loop);
    });
}

void FlightPublisher::publish()
{
    const heap::HeapStatistics& heap = m_sources.heap.statistics();
    flight::Gauges gauges;
    gauges.pid = static_cast<std::uint64_t>(m_sources.pid);
    gauges.processStartNs = nanoseconds(m_sources.processStart);
    gauges.updatedNs = nanoseconds(std::chrono::steady_clock::now());
    gauges.collectingSinceNs = nanoseconds(m_collectingSince);
    gauges.heapLimit = heap.limit;
    gauges.heapCommitted = heap.committed;
    gauges.heapUsed = heap.used;
    gauges.heapLive = heap.liveAfterMajor;
    gauges.allocatedBytes = heap.allocatedBytes;
    gauges.reclaimedBytes = heap.reclaimedBytes;
    gauges.minorCount = heap.minorCount;
    gauges.majorCount = heap.majorCount;
    gauges.minorNs = count(heap.minorTime);
    gauges.majorNs = count(heap.majorTime);
    gauges.sliceNs = count(heap.sliceTime);
    gauges.mutatorUtilisation = heap.mutatorUtilisation;
    gauges.leakedRecords = m_sources.requests.records();
    gauges.leakedBytes = m_sources.requests.bytes();
    gauges.productLookups = m_sources.metrics.lookups();
    gauges.requests = m_sources.metrics.requests();
    gauges.itemsAdded = wholeNumber(m_sources.metrics.itemsAdded());
    gauges.inFlight = m_sources.metrics.inFlight();
    gauges.leaking = m_sources.leak.leaking ? 1 : 0;
    gauges.amplify = m_sources.leak.amplify;
    m_writer.publish(gauges);
}

} // namespace leaklab::cart
