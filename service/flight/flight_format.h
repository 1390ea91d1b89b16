#pragma once

#include <cstdint>

namespace leaklab::flight {

/// The gauges a cart publishes. Plain numbers only: this struct is the file format (little endian, 64-bit).
/// Times are nanoseconds of the steady clock, which on Linux and Windows is the same for all processes.
struct Gauges {
    std::uint64_t pid = 0;
    std::int64_t processStartNs = 0;
    std::int64_t updatedNs = 0; ///< when these gauges were last written
    std::int64_t collectingSinceNs = 0; ///< start of the collection under way, 0 when none is
    std::uint64_t heapLimit = 0;
    std::uint64_t heapCommitted = 0;
    std::uint64_t heapUsed = 0;
    std::uint64_t heapLive = 0; ///< after the last major collection
    std::uint64_t allocatedBytes = 0; ///< counters: ever, in this process
    std::uint64_t reclaimedBytes = 0;
    std::uint64_t minorCount = 0;
    std::uint64_t majorCount = 0;
    std::uint64_t minorNs = 0;
    std::uint64_t majorNs = 0; ///< marking slices included
    std::uint64_t sliceNs = 0; ///< of it, the slices that marking was spread over between turns
    double mutatorUtilisation = 1;
    std::uint64_t leakedRecords = 0; ///< ground truth: records on activeProductRequests now
    std::uint64_t leakedBytes = 0;
    std::uint64_t productLookups = 0;
    std::uint64_t requests = 0;
    std::uint64_t itemsAdded = 0;
    std::uint64_t inFlight = 0;
    std::uint64_t leaking = 0; ///< 1 when the leak is on
    std::uint64_t amplify = 1;
};

/// One collection in the ring.
struct CollectionRecord {
    std::uint64_t number = 0; ///< 1, 2, 3 …; 0 marks an empty slot
    std::int64_t startNs = 0;
    std::uint64_t pauseNs = 0; ///< slices not included
    std::uint64_t markNs = 0;
    std::uint64_t sweepNs = 0;
    std::uint64_t usedBefore = 0;
    std::uint64_t usedAfter = 0;
    std::uint64_t committedBefore = 0;
    std::uint64_t committedAfter = 0;
    std::uint64_t objectsVisited = 0;
    std::uint64_t slices = 0; ///< that a major collection's marking was spread over before its pause
    std::uint64_t slicesNs = 0; ///< all of them together
    std::uint64_t longestSliceNs = 0;
    double mutatorUtilisation = 1;
    std::uint32_t kind = 0; ///< 0 minor, 1 major
    std::uint32_t reason = 0;
};

} // namespace leaklab::flight
