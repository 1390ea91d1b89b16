#pragma once

#include "service/heap/object_header.h"
#include "service/heap/page_memory.h"
#include "service/heap/poison.h"
#include "service/heap/size_classes.h"

#include <cstddef>
#include <cstdint>

namespace leaklab::heap {

/// A stretch of free cells, described in its own first 16 bytes. All but the header is poisoned, the link
/// too: it lies where a dead object's first field was.
class FreeRun {
public:
    explicit FreeRun(std::uint32_t bytes)
        : header{ bytes, 0, 0, Space::Old, 0 }
    {
        poison(&m_next, bytes - sizeof(header));
    }
    [[nodiscard]] FreeRun* next() const
    {
        unpoison(&m_next, linkBytes);
        FreeRun* run = m_next;
        poison(&m_next, linkBytes);
        return run;
    }
    void setNext(FreeRun* run)
    {
        unpoison(&m_next, linkBytes);
        m_next = run;
        poison(&m_next, linkBytes);
    }

    ObjectHeader header; ///< type 0, size: the length of the run in bytes

private:
    static constexpr std::size_t linkBytes = cellGranule - sizeof(ObjectHeader);
    FreeRun* m_next = nullptr;
};
static_assert(sizeof(FreeRun) == cellGranule);

/// The head of a page of cells of one size. The cells follow.
struct Page {
    std::uint32_t sizeClass = 0;
    std::uint32_t cellSize = 0;
    std::uint32_t cellCount = 0;
    std::uint32_t usedCells = 0; ///< all but those in `runs`; a stretch being allocated from counts as used
    std::uint32_t liveCells = 0; ///< counted by the marker, 0 outside collections
    FreeRun* runs = nullptr;
    std::uint32_t* ids
        = nullptr; ///< by cell, of living objects; null before the first snapshot. PageSpace's.

    [[nodiscard]] char* firstCell();
    [[nodiscard]] char* end() { return firstCell() + std::size_t{ cellSize } * cellCount; }
    [[nodiscard]] std::size_t cellIndex(const void* cell)
    {
        return static_cast<std::size_t>(static_cast<const char*>(cell) - firstCell()) / cellSize;
    }
    [[nodiscard]] std::size_t usedBytes() const { return std::size_t{ usedCells } * cellSize; }

    /// Calls visit(ObjectHeader&) for every object, dead or alive, in order of address. No stretch of the
    /// page may be in use by an allocation cursor.
    template <class Visit> void forEachObject(Visit visit)
    {
        char* const last = end();
        for (char* cell = firstCell(); cell < last;) {
            auto& header = *reinterpret_cast<ObjectHeader*>(cell);
            if (header.type == 0) {
                cell += header.size;
                continue;
            }
            cell += cellSize;
            visit(header);
        }
    }
};

inline constexpr std::size_t pageHeadBytes = 64;
static_assert(sizeof(Page) <= pageHeadBytes);

inline char* Page::firstCell()
{
    return reinterpret_cast<char*>(this) + pageHeadBytes;
}

[[nodiscard]] inline Page* pageOf(const void* cell)
{
    auto* byte = static_cast<char*>(const_cast<void*>(cell));
    return reinterpret_cast<Page*>(byte - reinterpret_cast<std::uintptr_t>(byte) % pageBytes);
}

} // namespace leaklab::heap
