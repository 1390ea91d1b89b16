#pragma once

#include "service/heap/allocation_front.h"
#include "service/heap/page.h"

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

/// Objects up to largestCell: pages of one size class each. Pages without a living object go to a pool from
/// which any class takes them, and what the pool need not keep goes back to the system.
class PageSpace {
public:
    explicit PageSpace(AllocationFront& front)
        : m_front(front)
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
    /// Gives pooled pages beyond `keep` back to the system.
    void trimPool(std::size_t keep);

    [[nodiscard]] std::size_t committedBytes() const { return (m_pageCount + m_pool.size()) * pageBytes; }
    [[nodiscard]] const std::array<std::vector<Page*>, sizeClassCount>& pages() const { return m_pages; }

private:
    [[nodiscard]] Page* takePage(std::size_t sizeClass);
    [[nodiscard]] Page* nextPageWithRoom(std::size_t sizeClass);

    AllocationFront& m_front;
    std::array<std::vector<Page*>, sizeClassCount> m_pages;
    std::array<std::size_t, sizeClassCount> m_nextPage{}; ///< pages before this one have no free run left
    std::vector<void*> m_pool;
    std::size_t m_pageCount = 0;
};

} // namespace leaklab::heap
