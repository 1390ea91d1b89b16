#pragma once

#include "service/heap/object_header.h"
#include "service/heap/page_memory.h"
#include "service/heap/page_space.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leaklab::heap {

/// Objects larger than any cell, each in memory of its own that goes back to the system when it dies.
class LargeSpace {
public:
    LargeSpace() = default;
    ~LargeSpace();
    LargeSpace(const LargeSpace&) = delete;
    LargeSpace& operator=(const LargeSpace&) = delete;

    /// Zeroed; null when the system refused.
    [[nodiscard]] void* allocate(TypeId type, std::size_t payload, std::uint8_t colour);
    /// After marking: gives back what has not been marked with `colour`.
    SweepResult sweep(std::uint8_t colour);

    /// Used and committed are the same here.
    [[nodiscard]] std::size_t committedBytes() const { return m_committed; }
    struct Object {
        ObjectHeader* header = nullptr;
        std::uint32_t id = 0; ///< 0 before the first snapshot
    };
    [[nodiscard]] const std::vector<Object>& objects() const { return m_objects; }
    /// Brings the objects into the order of their addresses, in which idOf() looks for them.
    void sort();
    /// As PageSpace::idOf.
    [[nodiscard]] std::uint32_t& idOf(const ObjectHeader& header);

private:
    void release(ObjectHeader* header);
    std::vector<Object> m_objects;
    std::size_t m_committed = 0;
};

} // namespace leaklab::heap
