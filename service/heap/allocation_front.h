#pragma once

#include "service/heap/object_header.h"
#include "service/heap/size_classes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <new>

namespace leaklab::heap {

/// What the inline fast path of allocation works on: stretches of free memory that are used up from their
/// beginning, one in the nursery and one for each size class of the old space. Filled by Nursery and
/// PageSpace, read by everybody who counts.
struct AllocationFront {
    struct Cursor {
        char* next = nullptr;
        char* end = nullptr;
        [[nodiscard]] std::size_t room() const { return static_cast<std::size_t>(end - next); }
    };
    bool hasNursery = true;
    bool toNursery = true; ///< new small objects are born there
    std::uint8_t nurseryHalf = 0; ///< the halfBit of what is born now
    std::uint8_t colour = 0; ///< what living old objects are marked with, and new ones born with
    Cursor nursery;
    std::array<Cursor, sizeClassCount> cursors{};
    std::uint64_t allocatedBytes = 0; ///< ever; cells, so headers and rounding included
    std::uint64_t allocatedObjects = 0; ///< ever
    std::uint64_t pauseAt = 0; ///< the value of allocatedBytes at which the collector has something to do

    /// A new object in the nursery or the old space; null when the stretch is used up.
    /// An object takes the room of its old-space cell wherever it is: what it counts for never changes.
    [[nodiscard]] void* take(TypeId type, std::size_t payload)
    {
        const std::size_t sizeClass = sizeClassOf(payload);
        const std::size_t cellSize = cellSizes[sizeClass];
        Cursor& cursor = toNursery ? nursery : cursors[sizeClass];
        if (cursor.room() < cellSize) [[unlikely]]
            return nullptr;
        char* cell = cursor.next;
        cursor.next += cellSize;
        allocatedBytes += cellSize;
        ++allocatedObjects;
        const auto size = static_cast<std::uint32_t>(payload + sizeof(ObjectHeader));
        auto* header = toNursery ? new (cell) ObjectHeader{ size, type, nurseryHalf, Space::Nursery, 0 }
                                 : new (cell) ObjectHeader{ size, type, colour, Space::Old, 0 };
        return payloadOf(header);
    }
};

} // namespace leaklab::heap
