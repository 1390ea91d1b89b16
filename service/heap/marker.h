#pragma once

#include "service/heap/object_header.h"
#include "service/heap/page.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace leaklab::heap {

/// Marks what is reachable of the old and the large space, with a stack of its own, so that depth costs no
/// thread stack. It keeps its room from one collection to the next and is not part of the heap's limit.
///
/// Marking may be spread over slices between turns. Then whoever stores a reference into an old object, and
/// whoever brings a new object into the old space, shows it to mark() at once (the tri-colour invariant: what
/// has been walked never refers to what is unmarked). Young objects are passed over: they move, and the last
/// step of a marking that took slices brings them all into the old space first.
class Marker {
public:
    struct Count {
        std::uint64_t objects = 0;
        std::uint64_t bytes = 0; ///< cells, so headers and rounding included
    };

    /// Objects without references are never put on the stack.
    void setHasReferences(TypeId type, bool hasReferences) { m_hasReferences[type] = hasReferences; }

    /// `colour` is what this collection marks with: one that no object has.
    void begin(std::uint8_t colour)
    {
        m_colour = colour;
        m_depth = 0;
        m_counts.fill({});
    }
    [[nodiscard]] std::uint8_t colour() const { return m_colour; }

    void mark(void* object)
    {
        if (object == nullptr)
            return;
        ObjectHeader* header = headerOf(object);
        if ((header->mark & colourMask) == m_colour || header->space == Space::Nursery)
            return;
        header->mark = static_cast<std::uint8_t>((header->mark & ~colourMask) | m_colour);
        Count& count = m_counts[header->type];
        ++count.objects;
        if (header->space == Space::Old) [[likely]] {
            Page* page = pageOf(header);
            ++page->liveCells;
            count.bytes += page->cellSize;
        } else {
            count.bytes += largeFootprint(payloadBytes(*header));
        }
        if (m_hasReferences[header->type])
            push(object);
    }

    [[nodiscard]] bool isDone() const { return m_depth == 0; }
    /// The next object to walk, or null when all are.
    [[nodiscard]] void* pop() { return m_depth == 0 ? nullptr : m_stack[--m_depth]; }

    /// What has been marked, by type. After a major collection: the live set.
    [[nodiscard]] const std::array<Count, 256>& counts() const { return m_counts; }
    /// Marked and still to be walked.
    [[nodiscard]] std::vector<void*> pending() const
    {
        return { m_stack.begin(), m_stack.begin() + m_depth };
    }

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
    std::array<Count, 256> m_counts{};
};

} // namespace leaklab::heap
