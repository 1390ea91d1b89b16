#pragma once

namespace leaklab::heap {

class Heap;

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
    void link();
    void unlink();
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

} // namespace leaklab::heap
