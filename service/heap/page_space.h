#pragma once

#include "service/heap/allocation_front.h"
#include "service/heap/page.h"
#include "service/heap/page_pool.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leaklab::heap {

struct SweepResult {
    std::uint64_t liveObjects = 0;
    std::size_t liveBytes = 0;
};

/// The old space, objects up to largestCell: pages of one size class each. Pages without a living object go
/// to the pool, from which any class takes them.
class PageSpace {
public:
    PageSpace(AllocationFront& front, PagePool& pool)
        : m_front(front)
        , m_pool(pool)
    {
    }
    ~PageSpace();
    PageSpace(const PageSpace&) = delete;
    PageSpace& operator=(const PageSpace&) = delete;

    /// Gives the class's cursor a stretch of free cells; false when the system refused a page.
    [[nodiscard]] bool refill(std::size_t sizeClass);
    /// Takes back what the cursors have not used, so that pages can be walked.
    void retireCursors();
    /// After marking, with the cursors retired: frees what has not been marked with `colour`.
    SweepResult sweep(std::uint8_t colour);
    /// The id of a living object; 0 until somebody gives it one. It goes when the object dies.
    [[nodiscard]] std::uint32_t& idOf(const ObjectHeader& header);

    /// Forgets what a marking that came to no end has counted.
    void forgetLiveCells();
    /// A free cell, for an object that comes from the nursery; null when the system refused a page.
    [[nodiscard]] char* takeCell(std::size_t sizeClass)
    {
        AllocationFront::Cursor& cursor = m_front.cursors[sizeClass];
        if (cursor.next == cursor.end && !refill(sizeClass)) [[unlikely]]
            return nullptr;
        char* cell = cursor.next;
        cursor.next += cellSizes[sizeClass];
        return cell;
    }

    [[nodiscard]] std::size_t committedBytes() const { return m_pageCount * pageBytes; }
    [[nodiscard]] const std::array<std::vector<Page*>, sizeClassCount>& pages() const { return m_pages; }

private:
    void releasePage(Page* page);
    [[nodiscard]] Page* takePage(std::size_t sizeClass);
    [[nodiscard]] Page* nextPageWithRoom(std::size_t sizeClass);

    AllocationFront& m_front;
    PagePool& m_pool;
    std::array<std::vector<Page*>, sizeClassCount> m_pages;
    std::array<std::size_t, sizeClassCount> m_nextPage{}; ///< pages before this one have no free run left
    std::size_t m_pageCount = 0;
};

} // namespace leaklab::heap
