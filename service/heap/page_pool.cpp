#include "service/heap/page_pool.h"

#include "service/heap/poison.h"

namespace leaklab::heap {

PagePool::~PagePool()
{
    trim(0);
}

void* PagePool::take()
{
    void* page = nullptr;
    if (m_pages.empty()) {
        page = mapPage();
        if (page != nullptr)
            poison(page, pageBytes);
    } else {
        page = m_pages.back();
        m_pages.pop_back();
    }
    return page;
}

void PagePool::give(void* page)
{
    poison(page, pageBytes);
    m_pages.push_back(page);
}

void PagePool::trim(std::size_t keep)
{
    while (m_pages.size() > keep) {
        unpoison(m_pages.back(), pageBytes);
        unmapPage(m_pages.back());
        m_pages.pop_back();
    }
}

} // namespace leaklab::heap
