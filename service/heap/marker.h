#pragma once

#include "service/heap/object_header.h"
#include "service/heap/page.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace leaklab::heap {

/// Marks what is reachable, with a stack of its own, so that depth costs no thread stack.
/// The stack is not part of the heap's limit; it keeps its room from one collection to the next.
class Marker {
public:
    /// Objects without references are never put on the stack.
    void setHasReferences(TypeId type, bool hasReferences) { m_hasReferences[type] = hasReferences; }

    /// `colour` is what this collection marks with: the one that no object has yet.
    void begin(std::uint8_t colour)
    {
        m_colour = colour;
        m_depth = 0;
    }

    void mark(void* object)
    {
        if (object == nullptr)
            return;
        ObjectHeader* header = headerOf(object);
        if (header->mark == m_colour)
            return;
        header->mark = m_colour;
        if (header->space == Space::Small)
            ++pageOf(header)->liveCells;
        if (m_hasReferences[header->type])
            push(object);
    }

    /// The next object to walk, or null when all are.
    [[nodiscard]] void* pop() { return m_depth == 0 ? nullptr : m_stack[--m_depth]; }

private:
    void push(void* object)
    {
        if (m_depth == m_stack.size()) [[unlikely]]
            grow();
        m_stack[m_depth++] = object;
    }
    void grow();

    std::vector<void*> m_stack;
    std::size_t m_depth = 0;
    std::uint8_t m_colour = 0;
    std::array<bool, 256> m_hasReferences{};
};

} // namespace leaklab::heap
