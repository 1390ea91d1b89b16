#include "service/heap/nursery.h"

#include <utility>

namespace leaklab::heap {

Nursery::~Nursery()
{
    release(m_pages);
}

bool Nursery::refill()
{
    void* page = m_pool.take();
    if (page == nullptr)
        return false;
    closePage();
    char* begin = static_cast<char*>(page);
    m_pages.push_back({ begin, begin });
    m_front.nursery = { begin, begin + pageBytes };
    return true;
}

std::vector<Nursery::Page> Nursery::flip()
{
    closePage();
    m_front.nursery = {};
    m_front.nurseryHalf ^= halfBit;
    return std::exchange(m_pages, {});
}

void Nursery::release(const std::vector<Page>& emptied)
{
    for (const Page& page : emptied)
        m_pool.give(page.begin);
}

std::size_t Nursery::usedBytes() const
{
    std::size_t bytes = 0;
    for (const Page& page : m_pages)
        bytes += static_cast<std::size_t>(page.end - page.begin);
    if (!m_pages.empty())
        bytes += static_cast<std::size_t>(m_front.nursery.next - m_pages.back().end);
    return bytes;
}

void Nursery::closePage()
{
    if (!m_pages.empty())
        m_pages.back().end = m_front.nursery.next;
}

} // namespace leaklab::heap
