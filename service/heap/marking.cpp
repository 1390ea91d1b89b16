#include "service/heap/heap_impl.h"

#include <algorithm>
#include <limits>
#include <new>

namespace leaklab::heap {

void Heap::Impl::beginMarking()
{
    marker.begin((marker.colour() + 1) & colourMask);
    marking = true;
    Visitor visitor(&marker);
    traceRoots(visitor);
    // Right after a scavenge, so all that is in the nursery is alive. Old objects that only young ones hold
    // would otherwise be found in the last step, all in one pause.
    nursery.forEachObject([&](ObjectHeader& header) {
        if (const auto trace = types[header.type].trace)
            trace(payloadOf(&header), visitor);
    });
}

/// The colour that was being marked with is then on some objects, but the next marking takes another.
void Heap::Impl::forgetMarking()
{
    old.forgetLiveCells();
    marking = false;
}

std::optional<CollectionReason> Heap::Impl::reasonToMark() const
{
    if (marking || !front.toNursery)
        return std::nullopt;
    if (oldUsed() >= majorAt)
        return CollectionReason::OldGrowth;
    if (options.now() - lastMajorEnd >= longestWithoutMajor)
        return CollectionReason::Periodic;
    return std::nullopt;
}

void Heap::Impl::markSlice(CollectionReason reason)
{
    markingReason = reason;
    const auto start = options.now();
    try {
        if (!marking)
            beginMarking();
        walkMarked(sliceBytes(options.limit));
    } catch (const std::bad_alloc&) {
        fatal(FatalCause::SystemRefused);
    }
    const auto time = options.now() - start;
    ++slices.count;
    slices.time += time;
    slices.longest = std::max<std::chrono::nanoseconds>(slices.longest, time);
    slicesSinceLastEnd += time;
    statistics.majorTime += time;
    statistics.sliceTime += time;
    if (marker.isDone())
        collectMajor(reason);
}

void Heap::Impl::markToTheEnd()
{
    try {
        if (marking) {
            // Stores into roots are not noted, so they are looked at once more.
            Visitor visitor(&marker);
            traceRoots(visitor);
        } else {
            beginMarking();
        }
        walkMarked(std::numeric_limits<std::size_t>::max());
    } catch (const std::bad_alloc&) {
        fatal(FatalCause::SystemRefused);
    }
    front.colour = marker.colour();
    marking = false;
}

void Heap::Impl::walkMarked(std::size_t bytes)
{
    Visitor visitor(&marker);
    while (bytes > 0) {
        void* object = marker.pop();
        if (object == nullptr)
            return;
        const ObjectHeader& header = *headerOf(object);
        types[header.type].trace(object, visitor);
        bytes -= std::min<std::size_t>(bytes, header.size);
    }
}

} // namespace leaklab::heap
