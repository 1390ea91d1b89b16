#pragma once

#include "service/heap/heap_events.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace leaklab::heap {

class Heap;

using TypeId = std::uint8_t;

/// A reference from one heap object to another. Only Heap::set stores into it, so that no store can ever
/// bypass what a collector has to know about it.
template <class T> class Ref {
public:
    Ref() = default;
    Ref(const Ref&) = delete;
    Ref& operator=(const Ref&) = delete;
    [[nodiscard]] T* get() const { return m_object; }
    T* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }

private:
    friend class Heap;
    friend class Visitor;
    T* m_object = nullptr;
};

/// Shown every reference of an object, or every root, in turn.
class Visitor {
public:
    virtual ~Visitor() = default;
    template <class T> void field(const char* name, Ref<T>& reference)
    {
        visit(reinterpret_cast<void**>(&reference.m_object), name, 0);
    }
    template <class T> void element(std::uint64_t index, Ref<T>& reference)
    {
        visit(reinterpret_cast<void**>(&reference.m_object), nullptr, index);
    }

protected:
    friend class Heap;
    virtual void visit(void** slot, const char* name, std::uint64_t index) = 0;
};

/// How the heap walks and names objects of one type. `trace` may be null: no references in it.
struct TypeDescriptor {
    const char* name = "";
    void (*trace)(void* object, Visitor& visitor) = nullptr;
};

/// A named root outside the heap: what it holds stays alive, and is found again after the object moved.
/// Owned by whoever needs the object across turns; must not outlive its heap. Movable.
class RootBase {
public:
    RootBase(const RootBase&) = delete;
    RootBase& operator=(const RootBase&) = delete;

protected:
    RootBase(Heap& heap, const char* name);
    RootBase(RootBase&& other) noexcept;
    RootBase& operator=(RootBase&& other) noexcept;
    ~RootBase();
    void* m_object = nullptr;

private:
    friend class Heap;
    Heap* m_heap = nullptr;
    const char* m_name = "";
    RootBase* m_previous = nullptr;
    RootBase* m_next = nullptr;
};

template <class T> class Root : public RootBase {
public:
    Root(Heap& heap, const char* name, T* object = nullptr)
        : RootBase(heap, name)
    {
        m_object = object;
    }
    [[nodiscard]] T* get() const { return static_cast<T*>(m_object); }
    T* operator->() const { return get(); }
    void set(T* object) { m_object = object; }
};

struct HeapOptions {
    std::size_t limit = std::size_t{ 64 } << 20;
    /// Injected so that tests advance it; null means the steady clock.
    std::function<std::chrono::steady_clock::time_point()> now;
};

/// A managed heap with a hard limit: size-class pages, large objects apart, collected by mark and sweep,
/// only at safePoint() or collect() — between event-loop turns, when no raw pointer into it is in use.
/// "GC-analog": a real collector with real costs, ours and not V8's.
///
/// Policy: a collection is due when min(16 MiB, limit/4) has been allocated since the last one, or when
/// `used` reaches the limit, whichever comes first; so near the limit the budget is the headroom, which is
/// where the death spiral comes from. The end is a live set over the limit after a collection, or
/// collections that no longer help.
/// Thread: one only. Errors: running out of memory calls the fatal handler, which must not return.
class Heap {
public:
    /// The smallest limit that works, and the largest.
    static constexpr std::size_t minimumLimit = std::size_t{ 8 } << 20;
    static constexpr std::size_t maximumLimit = std::size_t{ 4 } << 30;

    explicit Heap(HeapOptions options = {});
    ~Heap();
    Heap(const Heap&) = delete;
    Heap& operator=(const Heap&) = delete;

    [[nodiscard]] TypeId registerType(TypeDescriptor descriptor);

    /// A new T, value-initialised, with `extraBytes` of zeroed room behind it (for arrays and text).
    /// T must be trivially destructible: nothing runs when an object dies.
    /// The pointer is good until the end of the turn; longer only through a Root or a Ref that is reached.
    template <class T> T* make(TypeId type, std::size_t extraBytes = 0)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        static_assert(alignof(T) <= 8);
        return new (allocate(type, sizeof(T) + extraBytes)) T();
    }

    /// Stores `value` into a field of the heap object `owner`. The one place where references are written.
    template <class T, class Owner> void set(Owner* owner, Ref<T>& field, T* value)
    {
        static_cast<void>(owner);
        field.m_object = value;
    }

    /// Between turns: collects when the policy says so.
    void safePoint();
    /// A major collection now. Only between turns.
    void collect(CollectionReason reason = CollectionReason::Requested);

    [[nodiscard]] const HeapStatistics& statistics() const;
    /// Bytes a leaked object of this payload really takes: header and rounding to its size class included.
    [[nodiscard]] static std::size_t footprint(std::size_t payloadBytes);

    /// Called at the start of each collection (nothing measured yet) and at its end, on the heap's thread.
    using CollectionObserver = std::function<void(const Collection&)>;
    void setObservers(CollectionObserver started, CollectionObserver finished);
    using FatalHandler = std::function<void(const FatalReport&)>;
    void setFatalHandler(FatalHandler handler);

    /// Reachable objects by type, most bytes first. Only between turns.
    [[nodiscard]] std::vector<TypeCount> census();
    /// Walks everything and checks every header, list and reference; returns a sentence on the first fault.
    [[nodiscard]] std::optional<std::string> verify();

private:
    friend class RootBase;
    void* allocate(TypeId type, std::size_t bytes);
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::heap
