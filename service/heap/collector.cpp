#include "service/heap/heap_impl.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>

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

void Heap::Impl::markFromRoots()
{
    Visitor visitor(&marker);
    // The colour flips, so the survivors of the last collection need no unmarking.
    front.colour ^= colourBit;
    marker.begin(front.colour);
    traceRoots(visitor);
    while (void* object = marker.pop())
        types[headerOf(object)->type].trace(object, visitor);
}

void Heap::Impl::collect(CollectionReason reason)
{
    Collection collection;
    collection.number = statistics.minorCount + statistics.majorCount + 1;
    collection.reason = reason;
    collection.start = options.now();
    collection.usedBefore = used();
    collection.committedBefore = committed();
    if (started)
        started(collection);
    const auto markStart = options.now();
    try {
        pages.retireCursors();
        markFromRoots();
    } catch (const std::bad_alloc&) {
        fatal(FatalCause::SystemRefused);
    }
    const auto sweepStart = options.now();
    SweepResult live = pages.sweep(front.colour);
    const SweepResult largeLive = large.sweep(front.colour);
    live.liveObjects += largeLive.liveObjects;
    live.liveBytes += largeLive.liveBytes;
    const std::size_t budget = collectionBudget(options.limit, live.liveBytes);
    pages.trimPool(pooledPages(options.limit, budget));
    const auto end = options.now();
    collection.mark = sweepStart - markStart;
    collection.sweep = end - sweepStart;
    collection.pause = end - collection.start;
    account(collection, live);
    // Never due without anything allocated: that could free nothing.
    front.collectAt = front.allocatedBytes + std::max<std::size_t>(1, budget);
    if (finished)
        finished(collection);
    endIfHopeless(collection);
}

void Heap::Impl::account(Collection& collection, const SweepResult& live)
{
    collection.objectsVisited = live.liveObjects;
    collection.reclaimed = collection.usedBefore - live.liveBytes;
    statistics.reclaimedBytes += collection.reclaimed;
    collection.usedAfter = used();
    collection.committedAfter = committed();
    const bool first = statistics.majorCount + statistics.minorCount == 0;
    const auto mutator = first ? std::chrono::nanoseconds{ 0 } : collection.start - lastEnd;
    const auto whole = mutator + collection.pause;
    if (!first && whole.count() > 0)
        collection.mutatorUtilisation
            = static_cast<double>(mutator.count()) / static_cast<double>(whole.count());
    lastEnd = collection.start + collection.pause;
    ++statistics.majorCount;
    statistics.majorTime += collection.pause;
    statistics.liveAfterMajor = live.liveBytes;
    statistics.mutatorUtilisation = collection.mutatorUtilisation;
    if (lastCollections.size() == rememberedCollections)
        lastCollections.pop_front();
    lastCollections.push_back(collection);
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
        report.largestTypes = census();
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
