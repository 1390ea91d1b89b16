#pragma once

#include "service/heap/heap.h"
#include "service/heap/large_space.h"
#include "service/heap/marker.h"
#include "service/heap/page_space.h"
#include "service/heap/policy.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <vector>

namespace leaklab::heap {

/// What the heap consists of; see heap.cpp, collector.cpp, census.cpp and verify.cpp for what is done to it.
struct Heap::Impl {
    Impl(AllocationFront& allocationFront, HeapOptions heapOptions);

    [[nodiscard]] std::size_t used() const { return front.allocatedBytes - statistics.reclaimedBytes; }
    [[nodiscard]] std::size_t committed() const { return pages.committedBytes() + large.committedBytes(); }
    void refreshStatistics();
    /// Every object there is, dead or alive.
    template <class Visit> void forEachObject(Visit visit);

    // collector.cpp
    void collect(CollectionReason reason);
    void markFromRoots();
    void account(Collection& collection, const SweepResult& live);
    void endIfHopeless(const Collection& collection);
    [[noreturn]] void fatal(FatalCause cause);

    [[nodiscard]] std::vector<TypeCount> census();
    void traceRoots(Visitor& visitor);

    AllocationFront& front;
    HeapOptions options;
    PageSpace pages;
    LargeSpace large;
    Marker marker;
    std::vector<TypeDescriptor> types{ TypeDescriptor{ "free", nullptr } };
    RootBase* firstRoot = nullptr;
    HeapStatistics statistics;
    std::deque<Collection> lastCollections;
    std::chrono::steady_clock::time_point lastEnd; ///< of the collection before
    IneffectiveRule ineffective;
    CollectionObserver started;
    CollectionObserver finished;
    FatalHandler fatalHandler;
};

template <class Visit> void Heap::Impl::forEachObject(Visit visit)
{
    pages.retireCursors();
    for (const auto& pagesOfClass : pages.pages()) {
        for (Page* page : pagesOfClass)
            page->forEachObject(visit);
    }
    for (ObjectHeader* header : large.objects())
        visit(*header);
}

} // namespace leaklab::heap
