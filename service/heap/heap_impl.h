#pragma once

#include "service/heap/heap.h"
#include "service/heap/large_space.h"
#include "service/heap/marker.h"
#include "service/heap/nursery.h"
#include "service/heap/page_pool.h"
#include "service/heap/page_space.h"
#include "service/heap/policy.h"
#include "service/heap/remembered_set.h"
#include "service/heap/scavenger.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace leaklab::heap {

/// Below it are the ids of a snapshot's nodes that stand for no object.
inline constexpr std::uint32_t firstObjectId = 7;

/// What the heap consists of; see heap.cpp, collector.cpp, marking.cpp, census.cpp and verify.cpp for what is
/// done to it.
struct Heap::Impl {
    Impl(AllocationFront& allocationFront, HeapOptions heapOptions);

    [[nodiscard]] std::size_t used() const { return front.allocatedBytes - statistics.reclaimedBytes; }
    [[nodiscard]] std::size_t oldUsed() const { return used() - nursery.usedBytes(); }
    [[nodiscard]] std::size_t committed() const;
    void refreshStatistics();
    /// Every object there is, dead or alive.
    template <class Visit> void forEachObject(Visit visit);

    // collector.cpp
    void doWhatIsDue();
    void collectMinor();
    void collectMajor(CollectionReason reason);
    [[nodiscard]] Collection beginCollection(CollectionKind kind, CollectionReason reason);
    void finishCollection(Collection& collection);
    Scavenger::Survivors scavenge(bool promoteAll);
    SweepResult sweep();
    [[nodiscard]] std::size_t roomUntilCollection() const;
    void planNext();
    void endIfHopeless(const Collection& collection);
    [[noreturn]] void fatal(FatalCause cause);

    // marking.cpp
    void beginMarking();
    void forgetMarking();
    /// Begins a marking first when none is under way; `reason` is that of the collection it will be part of.
    void markSlice(CollectionReason reason);
    [[nodiscard]] std::optional<CollectionReason> reasonToMark() const;
    void markToTheEnd();
    void walkMarked(std::size_t bytes);

    [[nodiscard]] std::vector<TypeCount> census();
    [[nodiscard]] std::vector<TypeCount> liveTypes() const;
    [[nodiscard]] std::vector<PathStep> retainingPath(TypeId type);
    void traceRoots(Visitor& visitor);
    class Snapshot; ///< snapshot.cpp
    /// Where the id of an object that is not young is kept; 0 before the first snapshot.
    [[nodiscard]] std::uint32_t& idOf(const ObjectHeader& header);

    // verify.cpp
    [[nodiscard]] std::optional<std::string> verifyPages();
    [[nodiscard]] std::optional<std::string> verifyObjects(std::vector<const void*>& objects);
    [[nodiscard]] std::optional<std::string> verifyRemembered();
    [[nodiscard]] std::optional<std::string> verifyReferences(const std::vector<const void*>& objects);

    AllocationFront& front;
    HeapOptions options;
    PagePool pool;
    Nursery nursery;
    PageSpace old;
    LargeSpace large;
    RememberedSet remembered;
    Marker marker;
    std::vector<TypeDescriptor> types{ TypeDescriptor{ "free", nullptr } };
    RootBase* firstRoot = nullptr;
    HeapStatistics statistics;
    std::array<Marker::Count, 256> lastLive{}; ///< by type, as the last major collection found it
    std::deque<Collection> lastCollections;
    std::chrono::steady_clock::time_point lastEnd; ///< of the collection before
    std::chrono::steady_clock::time_point lastMajorEnd; ///< at first, when the heap was made
    std::chrono::nanoseconds slicesSinceLastEnd{ 0 };
    MarkingSlices slices; ///< of the marking under way
    std::uint64_t collectAt = 0; ///< the value of front.allocatedBytes at which a collection is due
    std::size_t majorAt = 0; ///< the value of oldUsed() at which a major is due far from the limit
    CollectionReason markingReason = CollectionReason::OldGrowth;
    bool marking = false; ///< spread over slices; the colour of the marker is not yet the front's
    std::uint32_t nextId = firstObjectId;
    bool walkable = true; ///< false once a scavenge has failed half-way
    IneffectiveRule ineffective;
    CollectionObserver started;
    CollectionObserver finished;
    FatalHandler fatalHandler;
};

template <class Visit> void Heap::Impl::forEachObject(Visit visit)
{
    nursery.forEachObject(visit);
    old.retireCursors();
    for (const auto& pagesOfClass : old.pages()) {
        for (Page* page : pagesOfClass)
            page->forEachObject(visit);
    }
    for (const LargeSpace::Object& object : large.objects())
        visit(*object.header);
}

} // namespace leaklab::heap
