#include "service/heap/heap.h"

#include "service/heap/heap_impl.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace leaklab::heap {

Heap::Impl::Impl(AllocationFront& allocationFront, HeapOptions heapOptions)
    : front(allocationFront)
    , options(std::move(heapOptions))
    , nursery(allocationFront, pool)
    , old(allocationFront, pool)
{
    if (!options.now)
        options.now = std::chrono::steady_clock::now;
    options.limit = std::clamp(options.limit, minimumLimit, maximumLimit);
    statistics.limit = options.limit;
    front.hasNursery = options.collector == Collector::Generational;
    front.toNursery = front.hasNursery;
    lastMajorEnd = options.now();
    collectAt = roomUntilCollection();
    majorAt = growthBeforeMajor(options.limit);
    planNext();
}

std::size_t Heap::Impl::committed() const
{
    return nursery.committedBytes() + old.committedBytes() + large.committedBytes() + pool.committedBytes();
}

void Heap::Impl::refreshStatistics()
{
    statistics.used = used();
    statistics.committed = committed();
    statistics.allocatedBytes = front.allocatedBytes;
    statistics.allocatedObjects = front.allocatedObjects;
    const std::size_t young = nursery.usedBytes();
    const std::size_t largeBytes = large.committedBytes();
    statistics.spaces = { { { "nursery", nursery.committedBytes() + pool.committedBytes(), young },
        { "old", old.committedBytes(), statistics.used - young - largeBytes },
        { "large", largeBytes, largeBytes } } };
}

Heap::Heap(HeapOptions options)
    : m_impl(std::make_unique<Impl>(m_front, std::move(options)))
{
}

Heap::~Heap() = default;

TypeId Heap::registerType(TypeDescriptor descriptor)
{
    if (m_impl->types.size() > 255) {
        std::fputs("heap: more than 255 object types\n", stderr);
        std::abort();
    }
    const auto type = static_cast<TypeId>(m_impl->types.size());
    m_impl->types.push_back(descriptor);
    m_impl->marker.setHasReferences(type, descriptor.trace != nullptr);
    return type;
}

void* Heap::allocateSlowly(TypeId type, std::size_t payload)
{
    Impl& heap = *m_impl;
    const std::size_t ceiling = heap.options.limit + turnSlack(heap.options.limit);
    if (payload > maximumLimit - systemGranule || heap.used() + footprint(payload) > ceiling)
        heap.fatal(FatalCause::LimitReached);
    void* object = nullptr;
    try {
        object = payload > largestSmallPayload ? allocateLarge(type, payload) : allocateSmall(type, payload);
    } catch (const std::bad_alloc&) {
        object = nullptr;
    }
    if (object == nullptr)
        heap.fatal(FatalCause::SystemRefused);
    return object;
}

void* Heap::allocateLarge(TypeId type, std::size_t payload)
{
    Impl& heap = *m_impl;
    void* object = heap.large.allocate(type, payload, m_front.colour);
    m_front.allocatedBytes += largeFootprint(payload);
    ++m_front.allocatedObjects;
    if (object != nullptr && heap.marking)
        heap.marker.mark(object);
    return object;
}

void* Heap::allocateSmall(TypeId type, std::size_t payload)
{
    Impl& heap = *m_impl;
    const std::size_t sizeClass = sizeClassOf(payload);
    AllocationFront::Cursor& cursor = m_front.toNursery ? m_front.nursery : m_front.cursors[sizeClass];
    const bool hasRoom = cursor.room() >= cellSizes[sizeClass]
        || (m_front.toNursery ? heap.nursery.refill() : heap.old.refill(sizeClass));
    if (!hasRoom)
        return nullptr;
    unpoison(cursor.next, payload + sizeof(ObjectHeader));
    return m_front.take(type, payload);
}

void Heap::noteStore(void* owner, void* value)
{
    try {
        if (headerOf(value)->space == Space::Nursery)
            m_impl->remembered.add(owner);
        else if (m_impl->marking)
            m_impl->marker.mark(value);
    } catch (const std::bad_alloc&) {
        m_impl->fatal(FatalCause::SystemRefused);
    }
}

void Heap::doWhatIsDue()
{
    m_impl->doWhatIsDue();
    if (m_impl->options.verifying)
        abortOnFault();
}

void Heap::collect(CollectionReason reason)
{
    m_impl->collectMajor(reason);
    m_impl->planNext();
    if (m_impl->options.verifying)
        abortOnFault();
}

void Heap::abortOnFault()
{
    if (const auto fault = verify()) {
        std::fprintf(stderr, "heap: %s\n", fault->c_str());
        std::abort();
    }
}

void Heap::setPretenuring(bool on)
{
    // What is born old while marking is under way would have to be shown to the marker.
    if (m_impl->marking)
        m_impl->collectMajor(m_impl->markingReason);
    m_front.toNursery = m_front.hasNursery && !on;
    m_impl->planNext();
}

const HeapStatistics& Heap::statistics() const
{
    m_impl->refreshStatistics();
    return m_impl->statistics;
}

std::size_t Heap::footprint(std::size_t payloadBytes)
{
    return payloadBytes > largestSmallPayload ? largeFootprint(payloadBytes)
                                              : cellSizes[sizeClassOf(payloadBytes)];
}

void Heap::setObservers(CollectionObserver started, CollectionObserver finished)
{
    m_impl->started = std::move(started);
    m_impl->finished = std::move(finished);
}

void Heap::setFatalHandler(FatalHandler handler)
{
    m_impl->fatalHandler = std::move(handler);
}

RootBase::RootBase(Heap& heap, const char* name)
    : m_heap(&heap)
    , m_name(name)
{
    link();
}

RootBase::RootBase(RootBase&& other) noexcept
    : m_object(std::exchange(other.m_object, nullptr))
    , m_heap(other.m_heap)
    , m_name(other.m_name)
{
    other.unlink();
    link();
}

RootBase& RootBase::operator=(RootBase&& other) noexcept
{
    if (this == &other)
        return *this;
    unlink();
    m_object = std::exchange(other.m_object, nullptr);
    m_heap = other.m_heap;
    m_name = other.m_name;
    other.unlink();
    link();
    return *this;
}

RootBase::~RootBase()
{
    unlink();
}

void RootBase::link()
{
    if (m_heap == nullptr)
        return;
    RootBase*& first = m_heap->m_impl->firstRoot;
    m_next = first;
    if (first != nullptr)
        first->m_previous = this;
    first = this;
}

void RootBase::unlink()
{
    if (m_heap == nullptr)
        return;
    (m_previous != nullptr ? m_previous->m_next : m_heap->m_impl->firstRoot) = m_next;
    if (m_next != nullptr)
        m_next->m_previous = m_previous;
    m_previous = nullptr;
    m_next = nullptr;
    m_heap = nullptr;
}

} // namespace leaklab::heap
