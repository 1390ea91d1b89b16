#pragma once

#include "service/heap/object_header.h"
#include "service/heap/size_classes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <new>

namespace leaklab::heap {

/// What the inline fast path of allocation works on: by size class a stretch of free cells that is used up
/// from its beginning. Filled by PageSpace, read by everybody who counts.
struct AllocationFront {
    struct Cursor {
        char* next = nullptr;
        char* end = nullptr;
    };
    std::array<Cursor, sizeClassCount> cursors{};
    std::uint64_t allocatedBytes = 0; ///< ever; cells, so headers and rounding included
    std::uint64_t allocatedObjects = 0; ///< ever
    std::uint64_t collectAt = 0; ///< the value of allocatedBytes at which a collection is due
    std::uint8_t colour = 0; ///< what living objects are marked with, and new ones born with

    /// The next cell of the class, or null when its stretch is used up.
    [[nodiscard]] void* take(TypeId type, std::size_t sizeClass, std::size_t payload)
    {
        Cursor& cursor = cursors[sizeClass];
        char* cell = cursor.next;
        if (cell == cursor.end) [[unlikely]]
            return nullptr;
        const std::size_t cellSize = cellSizes[sizeClass];
        cursor.next = cell + cellSize;
        allocatedBytes += cellSize;
        ++allocatedObjects;
        const auto size = static_cast<std::uint32_t>(payload + sizeof(ObjectHeader));
        auto* header = new (cell) ObjectHeader{ size, type, colour, Space::Small, 0 };
        return payloadOf(header);
    }
};

} // namespace leaklab::heap
