#include "service/flight/plausibility.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace leaklab::flight {

namespace {
constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t longestLife = 365LL * 24 * 3600 * second;
constexpr std::int64_t latestTime = 50 * longestLife; ///< the steady clock counts from the system's start
constexpr std::uint64_t quickest = 1'000; ///< nanoseconds that a collection or a request takes at least
constexpr std::uint64_t largestLimit = std::uint64_t{ 1 } << 40;
constexpr std::uint64_t smallestRecord = 8; ///< bytes that anything counted takes on the heap

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

/// A heap may overshoot its limit within a turn, and holds some pages beyond.
std::uint64_t mostMemory(std::uint64_t limit)
{
    constexpr std::uint64_t overshoot = std::uint64_t{ 256 } << 20;
    return 2 * limit + overshoot;
}

std::uint64_t lifeOf(const Gauges& gauges)
{
    return static_cast<std::uint64_t>(gauges.updatedNs - gauges.processStartNs);
}

bool hasPlausibleTimes(const Gauges& gauges)
{
    if (gauges.processStartNs <= 0 || gauges.updatedNs > latestTime
        || gauges.updatedNs < gauges.processStartNs || gauges.updatedNs - gauges.processStartNs > longestLife)
        return false;
    return gauges.collectingSinceNs == 0
        || (gauges.collectingSinceNs >= gauges.processStartNs
            && gauges.collectingSinceNs <= gauges.updatedNs);
}

bool hasPlausibleCollections(const Gauges& gauges)
{
    const std::uint64_t life = lifeOf(gauges);
    const auto fits
        = [&](std::uint64_t count, std::uint64_t time) { return time <= life && count <= time / quickest; };
    return fits(gauges.minorCount, gauges.minorNs) && fits(gauges.majorCount, gauges.majorNs)
        && gauges.minorNs + gauges.majorNs <= life && gauges.sliceNs <= gauges.majorNs
        && isShare(gauges.mutatorUtilisation);
}

bool hasPlausibleMemory(const Gauges& gauges)
{
    if (gauges.heapLimit == 0 || gauges.heapLimit > largestLimit)
        return false;
    const std::uint64_t most = mostMemory(gauges.heapLimit);
    // Nothing allocates a hundred gigabytes a second.
    const std::uint64_t mostEver = most + lifeOf(gauges) * 100;
    return gauges.heapCommitted <= most && gauges.heapUsed <= most && gauges.heapLive <= most
        && gauges.allocatedBytes <= mostEver && gauges.reclaimedBytes <= gauges.allocatedBytes
        && gauges.leakedBytes <= most && gauges.leakedRecords <= most / smallestRecord;
}

bool hasPlausibleCounts(const Gauges& gauges)
{
    constexpr std::uint64_t mostItemsAnAdd = 1'000'000'000;
    constexpr std::uint64_t mostInFlight = 10'000'000;
    constexpr std::uint64_t mostAmplified = 1'000'000'000;
    const std::uint64_t mostRequests = lifeOf(gauges) / quickest;
    return gauges.pid > 0 && gauges.pid <= std::numeric_limits<std::uint32_t>::max()
        && gauges.requests <= mostRequests && gauges.productLookups <= mostRequests
        && gauges.itemsAdded / mostItemsAnAdd <= gauges.requests && gauges.inFlight <= mostInFlight
        && gauges.leaking <= 1 && gauges.amplify >= 1 && gauges.amplify <= mostAmplified;
}
} // namespace

bool isPlausible(const Gauges& gauges)
{
    return hasPlausibleTimes(gauges) && hasPlausibleCollections(gauges) && hasPlausibleMemory(gauges)
        && hasPlausibleCounts(gauges);
}

bool isPlausible(const CollectionRecord& collection, const Gauges* gauges)
{
    constexpr std::uint64_t longestPause = 3600 * static_cast<std::uint64_t>(second);
    constexpr std::uint32_t kinds = 2;
    constexpr std::uint32_t mostReasons = 16; ///< more than there are: a later program may know others
    // A living process goes on while its file is read.
    constexpr std::int64_t meanwhile = 10 * second;
    constexpr std::uint64_t collectionsMeanwhile = 1'000;
    const std::int64_t earliest = gauges != nullptr ? gauges->processStartNs : 1;
    const std::int64_t latest = gauges != nullptr ? gauges->updatedNs + meanwhile : latestTime;
    const std::uint64_t last = gauges != nullptr
        ? gauges->minorCount + gauges->majorCount + collectionsMeanwhile
        : static_cast<std::uint64_t>(longestLife) / quickest;
    const std::uint64_t most = mostMemory(gauges != nullptr ? gauges->heapLimit : largestLimit);
    if (collection.number == 0 || collection.number > last || collection.startNs < earliest
        || collection.startNs > latest)
        return false;
    if (collection.pauseNs > longestPause || collection.markNs > collection.pauseNs
        || collection.sweepNs > collection.pauseNs - collection.markNs)
        return false;
    if (collection.slicesNs > longestPause || collection.longestSliceNs > collection.slicesNs
        || collection.slices > collection.slicesNs)
        return false;
    return collection.kind < kinds && collection.reason < mostReasons && collection.usedBefore <= most
        && collection.usedAfter <= most && collection.committedBefore <= most
        && collection.committedAfter <= most && collection.objectsVisited <= most / smallestRecord
        && isShare(collection.mutatorUtilisation);
}

std::vector<CollectionRecord> risingOnes(std::vector<CollectionRecord> collections)
{
    std::sort(collections.begin(), collections.end(),
        [](const CollectionRecord& a, const CollectionRecord& b) { return a.number < b.number; });
    collections.erase(
        std::unique(collections.begin(), collections.end(),
            [](const CollectionRecord& a, const CollectionRecord& b) { return a.number == b.number; }),
        collections.end());
    // The longest subsequence with rising starts, by patience sorting: `tails[n]` ends the best of length
    // n+1.
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> tails;
    std::vector<std::size_t> before(collections.size(), none);
    for (std::size_t i = 0; i < collections.size(); ++i) {
        const auto place = std::upper_bound(tails.begin(), tails.end(), collections[i].startNs,
            [&](std::int64_t start, std::size_t tail) { return start < collections[tail].startNs; });
        if (place != tails.begin())
            before[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<CollectionRecord> rising;
    for (std::size_t i = tails.empty() ? none : tails.back(); i != none; i = before[i])
        rising.push_back(collections[i]);
    std::reverse(rising.begin(), rising.end());
    return rising;
}

} // namespace leaklab::flight
