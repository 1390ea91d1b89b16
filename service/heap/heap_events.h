#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::heap {

enum class CollectionKind : std::uint8_t { Minor, Major };

enum class CollectionReason : std::uint8_t {
    AllocationBudget, ///< as much was allocated as the policy allows between two collections
    NearLimit, ///< the headroom left below the limit was used up
    Requested, ///< somebody asked (census, test, ageing)
    OldGrowth, ///< enough has been promoted since the last major collection
    Periodic, ///< the last major collection was long ago
};
[[nodiscard]] const char* kindName(CollectionKind kind); ///< "Minor", "Major"
[[nodiscard]] const char* reasonName(CollectionReason reason); ///< "allocation budget", …

/// The part of a major collection's marking that was done between turns, a little at a time, before its
/// pause.
struct MarkingSlices {
    std::uint64_t count = 0;
    std::chrono::nanoseconds time{ 0 }; ///< all of them together
    std::chrono::nanoseconds longest{ 0 };
};

/// One collection, measured. Sizes in bytes, durations real.
struct Collection {
    std::uint64_t number = 0; ///< 1, 2, 3 … over the heap's life
    CollectionKind kind = CollectionKind::Major;
    CollectionReason reason = CollectionReason::AllocationBudget;
    std::chrono::steady_clock::time_point start;
    std::chrono::nanoseconds mark{ 0 }; ///< finding what is alive, and moving what was young
    std::chrono::nanoseconds sweep{ 0 };
    std::chrono::nanoseconds pause{ 0 }; ///< whole stop: marking, sweeping and the rest; slices not included
    MarkingSlices slices; ///< of a major collection far from the limit; else none
    std::size_t usedBefore = 0;
    std::size_t committedBefore = 0;
    std::size_t usedAfter = 0;
    std::size_t committedAfter = 0;
    std::uint64_t objectsVisited = 0;
    std::size_t reclaimed = 0;
    /// Time the service had to itself since the end of the collection before, as a share of that time plus
    /// this pause: 1 is healthy, 0 is all collecting. 1 for the first collection.
    double mutatorUtilisation = 1;
};

enum class FatalCause : std::uint8_t {
    LimitReached, ///< "heap limit reached": the live set does not fit
    Ineffective, ///< "ineffective collections near heap limit"
    SystemRefused, ///< "the system refused memory": not the limit's doing
};
[[nodiscard]] const char* fatalCauseName(FatalCause cause);

/// A part of the heap. Committed: what it holds of the system; used: objects in it, dead or alive.
struct SpaceStatistics {
    const char* name = "";
    std::size_t committed = 0;
    std::size_t used = 0;
};

/// Always on; cheap to read at any time.
struct HeapStatistics {
    std::size_t limit = 0;
    std::size_t committed = 0; ///< heap total: what the heap holds of the system
    std::size_t used = 0; ///< live objects and garbage not yet collected
    std::size_t liveAfterMajor = 0; ///< live set, as the last major collection found it
    std::uint64_t allocatedBytes = 0; ///< ever
    std::uint64_t allocatedObjects = 0; ///< ever
    std::uint64_t reclaimedBytes = 0; ///< ever
    std::uint64_t minorCount = 0;
    std::uint64_t majorCount = 0;
    std::chrono::nanoseconds minorTime{ 0 };
    std::chrono::nanoseconds majorTime{ 0 }; ///< marking slices included
    std::chrono::nanoseconds sliceTime{ 0 }; ///< of it, the slices
    double mutatorUtilisation = 1; ///< of the last collection
    std::array<SpaceStatistics, 3> spaces; ///< "nursery", "old", "large"; free pages count to the first
};

struct TypeCount {
    const char* type = "";
    std::uint64_t objects = 0;
    std::uint64_t bytes = 0; ///< headers and rounding included
    bool operator==(const TypeCount& other) const
    {
        return std::string_view(type) == other.type && objects == other.objects && bytes == other.bytes;
    }
};

/// What was the matter, handed to the fatal handler just before the end.
struct FatalReport {
    FatalCause cause = FatalCause::LimitReached;
    HeapStatistics statistics;
    std::vector<Collection> lastCollections; ///< at most ten, oldest first
    std::vector<TypeCount> largestTypes; ///< at most five, by live bytes
};

/// The last words: our own text in the shape people know, one fact a line, ending in a newline.
/// `processStart` is what collection times are counted from.
[[nodiscard]] std::string lastWords(
    const FatalReport& report, std::int64_t pid, std::chrono::steady_clock::time_point processStart);

} // namespace leaklab::heap
