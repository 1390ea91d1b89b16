#pragma once

#include "service/heap/page_memory.h"

#include <cstddef>
#include <vector>

namespace leaklab::heap {

/// Empty pages between two uses, so that a healthy heap does not go to the system again and again.
class PagePool {
public:
    PagePool() = default;
    ~PagePool();
    PagePool(const PagePool&) = delete;
    PagePool& operator=(const PagePool&) = delete;

    /// A page of whatever contents, poisoned; null when the system refused.
    [[nodiscard]] void* take();
    void give(void* page);
    /// Gives pages beyond `keep` back to the system.
    void trim(std::size_t keep);

    [[nodiscard]] std::size_t committedBytes() const { return m_pages.size() * pageBytes; }

private:
    std::vector<void*> m_pages;
};

} // namespace leaklab::heap
