#include "service/heap/heap_impl.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <utility>

namespace leaklab::heap {

namespace {
constexpr std::size_t rememberedCollections = 10;
constexpr std::size_t reportedTypes = 5;
} // namespace

void Heap::Impl::traceRoots(Visitor& visitor)
{
    for (RootBase* root = firstRoot; root != nullptr; root = root->m_next)
        visitor.root(root->m_name, root->m_object);
}

void Heap::Impl::doWhatIsDue()
{
    if (front.allocatedBytes < collectAt) {
        markSlice(markingReason);
    } else if (!front.hasNursery) {
        collectMajor(collectionReason(options.limit, statistics.liveAfterMajor));
    } else if (collectionReason(options.limit, oldUsed()) == CollectionReason::NearLimit) {
        collectMajor(CollectionReason::NearLimit);
    } else {
        collectMinor();
        if (const auto reason = reasonToMark())
            markSlice(*reason);
    }
    planNext();
}

void Heap::Impl::collectMinor()
{
    Collection collection = beginCollection(CollectionKind::Minor, CollectionReason::AllocationBudget);
    const std::size_t youngBefore = nursery.usedBytes();
    const auto markStart = options.now();
    const Scavenger::Survivors survivors = scavenge(false);
    const auto end = options.now();
    collection.mark = end - markStart;
    collection.pause = end - collection.start;
    collection.objectsVisited = survivors.objects;
    collection.reclaimed = youngBefore - survivors.bytes;
    ++statistics.minorCount;
    statistics.minorTime += collection.pause;
    finishCollection(collection);
}

void Heap::Impl::collectMajor(CollectionReason reason)
{
    Collection collection = beginCollection(CollectionKind::Major, reason);
    const auto markStart = options.now();
    // A full collection starts over: what has died since its marking began is to go as well.
    if (marking && (reason == CollectionReason::NearLimit || reason == CollectionReason::Requested))
        forgetMarking();
    scavenge(true);
    markToTheEnd();
    const auto sweepStart = options.now();
    const SweepResult live = sweep();
    const auto end = options.now();
    collection.mark = sweepStart - markStart;
    collection.sweep = end - sweepStart;
    collection.pause = end - collection.start;
    collection.slices = std::exchange(slices, {});
    collection.objectsVisited = live.liveObjects;
    collection.reclaimed = collection.usedBefore - live.liveBytes;
    lastMajorEnd = end;
    ++statistics.majorCount;
    statistics.majorTime += collection.pause;
    statistics.liveAfterMajor = live.liveBytes;
    lastLive = marker.counts();
    majorAt = live.liveBytes + growthBeforeMajor(options.limit);
    finishCollection(collection);
    endIfHopeless(collection);
}

Collection Heap::Impl::beginCollection(CollectionKind kind, CollectionReason reason)
{
    Collection collection;
    collection.number = statistics.minorCount + statistics.majorCount + 1;
    collection.kind = kind;
    collection.reason = reason;
    collection.start = options.now();
    collection.usedBefore = used();
    collection.committedBefore = committed();
    if (started)
        started(collection);
    return collection;
}

void Heap::Impl::finishCollection(Collection& collection)
{
    statistics.reclaimedBytes += collection.reclaimed;
    collection.usedAfter = used();
    collection.committedAfter = committed();
    const bool first = collection.number == 1;
    const auto mutator
        = first ? std::chrono::nanoseconds{ 0 } : collection.start - lastEnd - slicesSinceLastEnd;
    const auto whole = mutator + slicesSinceLastEnd + collection.pause;
    if (!first && whole.count() > 0)
        collection.mutatorUtilisation
            = static_cast<double>(mutator.count()) / static_cast<double>(whole.count());
    lastEnd = collection.start + collection.pause;
    slicesSinceLastEnd = {};
    statistics.mutatorUtilisation = collection.mutatorUtilisation;
    if (lastCollections.size() == rememberedCollections)
        lastCollections.pop_front();
    lastCollections.push_back(collection);
    // Never due without anything allocated: that could free nothing.
    collectAt = front.allocatedBytes + std::max<std::size_t>(1, roomUntilCollection());
    if (finished)
        finished(collection);
}

Scavenger::Survivors Heap::Impl::scavenge(bool promoteAll)
{
    try {
        Scavenger scavenger(
            { front, nursery, old, remembered, types, marking ? &marker : nullptr }, promoteAll);
        walkable = false;
        scavenger.begin();
        traceRoots(scavenger);
        scavenger.finish();
        walkable = true;
        return scavenger.survivors();
    } catch (const std::bad_alloc&) {
        fatal(FatalCause::SystemRefused);
    }
}

SweepResult Heap::Impl::sweep()
{
    old.retireCursors();
    SweepResult live = old.sweep(front.colour);
    const SweepResult largeLive = large.sweep(front.colour);
    live.liveObjects += largeLive.liveObjects;
    live.liveBytes += largeLive.liveBytes;
    pool.trim(pooledPages(options.limit, collectionBudget(options.limit, live.liveBytes)));
    return live;
}

std::size_t Heap::Impl::roomUntilCollection() const
{
    const std::size_t size = nurserySize(options.limit);
    const std::size_t roomInNursery = size - std::min(size, nursery.usedBytes());
    return std::min(roomInNursery, collectionBudget(options.limit, used()));
}

void Heap::Impl::planNext()
{
    front.pauseAt
        = marking ? std::min(collectAt, front.allocatedBytes + sliceInterval(options.limit)) : collectAt;
}

void Heap::Impl::endIfHopeless(const Collection& collection)
{
    const bool hopeless = ineffective.observe(collection, options.limit);
    if (collection.usedAfter > options.limit)
        fatal(FatalCause::LimitReached);
    if (hopeless)
        fatal(FatalCause::Ineffective);
}

void Heap::Impl::fatal(FatalCause cause)
{
    FatalReport report;
    report.cause = cause;
    try {
        refreshStatistics();
        report.statistics = statistics;
        report.lastCollections.assign(lastCollections.begin(), lastCollections.end());
        report.largestTypes = walkable ? census() : liveTypes();
        report.largestTypes.resize(std::min(report.largestTypes.size(), reportedTypes));
    } catch (const std::bad_alloc&) {
        // The system gives nothing any more: the report is what it is so far.
        report.largestTypes.clear();
    }
    if (fatalHandler)
        fatalHandler(report);
    else
        std::fprintf(stderr, "fatal: %s\n", fatalCauseName(cause));
    std::abort();
}

} // namespace leaklab::heap
