#pragma once

#include "service/heap/heap_events.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>

namespace leaklab::heap {

/// The policy that makes the signature, as plain functions: what is written here decides how a leak looks.

/// The size of the nursery, which is how much may be allocated between two collections when there is room:
/// min(16 MiB, limit / 4).
[[nodiscard]] std::size_t nurserySize(std::size_t limit);
/// The same with `old` bytes in the old space: never more than the headroom below the limit, 0 when there is
/// none. Once the headroom is less than the nursery, every collection is a major one, and they come the more
/// often the less is left, while each costs more: that is the death spiral, and nothing else makes it.
[[nodiscard]] std::size_t collectionBudget(std::size_t limit, std::size_t old);
/// AllocationBudget when a minor collection will do, NearLimit when it must be a major one.
[[nodiscard]] CollectionReason collectionReason(std::size_t limit, std::size_t old);
/// Far from the limit a major collection begins when the old space has grown by this since the last:
/// limit / 64, so that a heap that fills up is marked at most 64 times on its way.
[[nodiscard]] std::size_t growthBeforeMajor(std::size_t limit);
/// After a minor collection one also begins when the last major ended this long ago, so that the live set of
/// a heap that does not grow is known as well. It takes little: what does not grow is small, or stays.
inline constexpr std::chrono::seconds longestWithoutMajor{ 10 };
/// Such a collection marks a slice each time this much has been allocated, so that it takes a steady share of
/// the time and no long pause. Near the limit there is no headroom to wait for it: there it marks in one go.
[[nodiscard]] std::size_t sliceInterval(std::size_t limit);
/// Bytes of objects that a slice walks: at most 128 KiB, which takes well below 1 ms.
[[nodiscard]] std::size_t sliceBytes(std::size_t limit);
/// How far a single turn may overshoot the limit before the safe point at its end: max(2 MiB, limit / 8).
[[nodiscard]] std::size_t turnSlack(std::size_t limit);
/// Empty pages kept for the next cycle, so that a healthy heap does not go to the system again and again.
[[nodiscard]] std::size_t pooledPages(std::size_t limit, std::size_t budget);

/// Tells when collections no longer help: the live set is near the limit, and for a while the service got
/// hardly any time for itself. Patient on purpose: the spiral is the lesson. Over a while, and not collection
/// by collection, because in between the service may have to wait for others, which looks like time for
/// itself.
class IneffectiveRule {
public:
    static constexpr double nearLimit = 0.9; ///< more than this share of the limit alive
    static constexpr double lowUtilisation = 0.1; ///< mutator utilisation below this
    static constexpr std::chrono::seconds period{ 8 };
    static constexpr std::size_t fewestMajors
        = 10; ///< on heaps so large that there are fewer it takes longer

    /// To be called with every major collection; true when it is time to give up.
    [[nodiscard]] bool observe(const Collection& major, std::size_t limit);

private:
    struct Stop {
        std::chrono::steady_clock::time_point start;
        std::chrono::nanoseconds pause{ 0 };
    };
    std::deque<Stop> m_recent; ///< the last period's, all near the limit
    std::chrono::nanoseconds m_collecting{ 0 }; ///< their pauses together
};

} // namespace leaklab::heap
