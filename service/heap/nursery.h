#pragma once

#include "service/heap/allocation_front.h"
#include "service/heap/object_header.h"
#include "service/heap/page_pool.h"

#include <cstddef>
#include <vector>

namespace leaklab::heap {

/// Where small objects are born: pages filled one after the other. Nothing in it is ever freed by itself; a
/// scavenge moves what is alive to fresh pages or to the old space and gives the pages back as a whole.
class Nursery {
public:
    struct Page {
        char* begin = nullptr;
        char* end = nullptr; ///< of what is used of it
    };

    Nursery(AllocationFront& front, PagePool& pool)
        : m_front(front)
        , m_pool(pool)
    {
    }
    ~Nursery();
    Nursery(const Nursery&) = delete;
    Nursery& operator=(const Nursery&) = delete;

    /// Gives the allocation cursor a fresh page; false when the system refused one.
    [[nodiscard]] bool refill();
    /// Starts a scavenge: what has been here becomes the half to be emptied, and what is born or arrives from
    /// now on is the other half.
    [[nodiscard]] std::vector<Page> flip();
    void release(const std::vector<Page>& emptied);

    [[nodiscard]] std::size_t usedBytes() const;
    [[nodiscard]] std::size_t committedBytes() const { return m_pages.size() * pageBytes; }
    /// Calls visit(ObjectHeader&) for every object, dead or alive, in order of birth or arrival.
    template <class Visit> void forEachObject(Visit visit);

private:
    void closePage();
    AllocationFront& m_front;
    PagePool& m_pool;
    std::vector<Page> m_pages; ///< the last one is being filled; its end is the cursor's
};

template <class Visit> void Nursery::forEachObject(Visit visit)
{
    closePage();
    for (const Page& page : m_pages) {
        for (char* cell = page.begin; cell < page.end;) {
            auto& header = *reinterpret_cast<ObjectHeader*>(cell);
            cell += cellSizes[sizeClassOf(payloadBytes(header))];
            visit(header);
        }
    }
}

} // namespace leaklab::heap
