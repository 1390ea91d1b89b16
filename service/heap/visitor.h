#pragma once

#include "service/heap/marker.h"
#include "service/heap/object_header.h"

#include <cstdint>
#include <string_view>

namespace leaklab::heap {

class Heap;

/// A reference from one heap object to another. Only Heap::set stores into it, so that no store can ever
/// bypass what a collector has to know about it.
template <class T> class Ref {
public:
    Ref() = default;
    Ref(const Ref&) = delete;
    Ref& operator=(const Ref&) = delete;
    [[nodiscard]] T* get() const { return static_cast<T*>(m_object); }
    T* operator->() const { return get(); }
    explicit operator bool() const { return m_object != nullptr; }

private:
    friend class Heap;
    friend class Visitor;
    void* m_object = nullptr;
};

/// Shown every reference of an object, or every root, in turn. While marking, the common case by far, a
/// reference goes straight to the marker; everybody else overrides visit().
class Visitor {
public:
    explicit Visitor(Marker* marker = nullptr)
        : m_marker(marker)
    {
    }
    Visitor(const Visitor&) = delete;
    Visitor& operator=(const Visitor&) = delete;
    virtual ~Visitor() = default;

    template <class T> void field(const char* name, Ref<T>& reference) { show(&reference.m_object, name, 0); }
    template <class T> void element(std::uint64_t index, Ref<T>& reference)
    {
        show(&reference.m_object, nullptr, index);
    }
    void root(const char* name, void*& object) { show(&object, name, 0); }

protected:
    /// `name` is null for an element, `index` 0 for a field.
    virtual void visit(void** slot, const char* name, std::uint64_t index);

private:
    void show(void** slot, const char* name, std::uint64_t index)
    {
        if (m_marker != nullptr) [[likely]]
            m_marker->mark(*slot);
        else
            visit(slot, name, index);
    }
    Marker* m_marker;
};

enum class Shape : std::uint8_t { Object, Array, Text, Number };

/// How the heap walks and names objects of one type. `trace` may be null: no references in it.
struct TypeDescriptor {
    const char* name = "";
    void (*trace)(void* object, Visitor& visitor) = nullptr;
    Shape shape = Shape::Object; ///< what a snapshot shows it as
    /// What a snapshot shows of a Text; null otherwise.
    std::string_view (*text)(const void* object) = nullptr;
};

} // namespace leaklab::heap
