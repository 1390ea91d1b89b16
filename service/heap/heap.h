#pragma once

#include "service/heap/allocation_front.h"
#include "service/heap/heap_events.h"
#include "service/heap/poison.h"
#include "service/heap/root.h"
#include "service/heap/snapshot.h"
#include "service/heap/visitor.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace leaklab::heap {

enum class Collector : std::uint8_t {
    MarkSweep, ///< no nursery: every collection is a major one
    Generational, ///< minor collections of a nursery, major ones of everything
};

struct HeapOptions {
    /// Brought into minimumLimit … maximumLimit.
    std::size_t limit = std::size_t{ 64 } << 20;
    /// Injected so that tests advance it; null means the steady clock.
    std::function<std::chrono::steady_clock::time_point()> now;
    Collector collector = Collector::Generational;
    /// Runs verify() after each collection and marking slice, and aborts with its sentence on the first
    /// fault.
    bool verifying = false;
};

/// A managed heap with a hard limit: a nursery in front, an old space of size-class pages, large objects
/// apart. It is collected only at safePoint() or collect() — between event-loop turns, when no raw pointer
/// into it is in use: a minor collection empties the nursery and moves what is alive; a major one finds
/// everything alive by marking from the roots and sweeps the rest. "GC-analog": a real collector with real
/// costs, ours and not V8's. What decides when it collects and when it gives up is in policy.h.
///
/// The limit holds for `used` at every safe point. `committed` may be somewhat more: pages are only partly
/// filled, and up to a cycle's budget of empty ones is kept. Within one turn `used` may pass the limit by
/// turnSlack(limit), give or take a page; a turn that wants more ends the heap at once.
/// Thread: one only. Errors: running out of memory calls the fatal handler; it should not return, and when
/// it does (or there is none) the process is aborted.
class Heap {
public:
    /// The smallest limit that works, and the largest.
    static constexpr std::size_t minimumLimit = std::size_t{ 8 } << 20;
    static constexpr std::size_t maximumLimit = std::size_t{ 4 } << 30;

    explicit Heap(HeapOptions options = {});
    ~Heap();
    Heap(const Heap&) = delete;
    Heap& operator=(const Heap&) = delete;

    /// At most 255 types, which is a mistake in the program to exceed; names must outlive the heap.
    [[nodiscard]] TypeId registerType(TypeDescriptor descriptor);

    /// A new T, value-initialised, with `extraBytes` of zeroed room behind it (for arrays and text).
    /// T must be trivially destructible: nothing runs when an object dies.
    /// The pointer is good until the end of the turn, since objects move; longer only through a Root or a
    /// Ref.
    template <class T> T* make(TypeId type, std::size_t extraBytes = 0)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        static_assert(alignof(T) <= 8);
        const std::size_t payload = extraBytes > maximumLimit ? SIZE_MAX : sizeof(T) + extraBytes;
        void* memory = allocate(type, payload);
        // A large object is fresh from the system, hence zero, and not touched before it is used.
        if (extraBytes > 0 && payload <= largestSmallPayload)
            std::memset(static_cast<char*>(memory) + sizeof(T), 0, extraBytes);
        return new (memory) T();
    }

    /// Stores `value` into a field of the heap object `owner`. The one place where references are written,
    /// and so the one place where the collector learns of them (the write barrier).
    template <class T, class Owner> void set(Owner* owner, Ref<T>& field, T* value)
    {
        field.m_object = value;
        if (m_front.hasNursery && value != nullptr && headerOf(owner)->space != Space::Nursery)
            noteStore(owner, value);
    }

    /// Between turns: collects when the policy says so. Next to nothing when it doesn't.
    void safePoint()
    {
        if (m_front.allocatedBytes >= m_front.pauseAt) [[unlikely]]
            doWhatIsDue();
    }
    /// A major collection now. Only between turns.
    void collect(CollectionReason reason = CollectionReason::Requested);

    /// While on, new objects are born in the old space: for many that are known to stay. Between turns; ends
    /// a marking that is under way.
    void setPretenuring(bool on);

    [[nodiscard]] const HeapStatistics& statistics() const;
    /// Bytes a leaked object of this payload really takes: header and rounding to its size class included.
    [[nodiscard]] static std::size_t footprint(std::size_t payloadBytes);

    /// Called at the start of each collection (nothing measured yet) and at its end, on the heap's thread.
    using CollectionObserver = std::function<void(const Collection&)>;
    void setObservers(CollectionObserver started, CollectionObserver finished);
    using FatalHandler = std::function<void(const FatalReport&)>;
    void setFatalHandler(FatalHandler handler);

    /// The live set by type as the last major collection found it, most bytes first. Costs no pause.
    [[nodiscard]] std::vector<TypeCount> liveTypes() const;
    /// Reachable objects by type now, most bytes first. Only between turns; takes about as long as marking.
    [[nodiscard]] std::vector<TypeCount> census();
    /// How an object of the type is held: from a root, reference by reference, to the object itself. Some
    /// such path, not the shortest; empty when there is none of that type. Only between turns.
    [[nodiscard]] std::vector<PathStep> retainingPath(const char* typeName);
    /// A major collection, then all that is alive as a .heapsnapshot of Chrome's DevTools, piece by piece to
    /// `sink`; an object has the same id in each snapshot. Stops everything for as long as it takes. Nothing
    /// when the sink refused a piece. `program` names the object that holds the roots. Only between turns.
    [[nodiscard]] std::optional<SnapshotFacts> writeSnapshot(
        const SnapshotSink& sink, std::string_view program);
    /// Walks everything and checks every header, list and reference; returns a sentence on the first fault.
    [[nodiscard]] std::optional<std::string> verify();

private:
    friend class RootBase;
    struct Impl;

    void* allocate(TypeId type, std::size_t payload)
    {
        if (payload <= largestSmallPayload && !poisoning) [[likely]] {
            if (void* object = m_front.take(type, payload)) [[likely]]
                return object;
        }
        return allocateSlowly(type, payload);
    }
    void* allocateSlowly(TypeId type, std::size_t payload);
    void* allocateLarge(TypeId type, std::size_t payload);
    void* allocateSmall(TypeId type, std::size_t payload);
    void noteStore(void* owner, void* value);
    void doWhatIsDue();
    void abortOnFault();

    AllocationFront m_front;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::heap
