#include "service/heap/policy.h"

#include "service/heap/page_memory.h"

#include <algorithm>

namespace leaklab::heap {

namespace {
constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;
}

std::size_t nurserySize(std::size_t limit)
{
    return std::min(16 * mebibyte, limit / 4);
}

std::size_t collectionBudget(std::size_t limit, std::size_t old)
{
    return std::min(nurserySize(limit), limit > old ? limit - old : 0);
}

CollectionReason collectionReason(std::size_t limit, std::size_t old)
{
    return collectionBudget(limit, old) < nurserySize(limit) ? CollectionReason::NearLimit
                                                             : CollectionReason::AllocationBudget;
}

std::size_t growthBeforeMajor(std::size_t limit)
{
    return limit / 64;
}

std::size_t sliceInterval(std::size_t limit)
{
    return nurserySize(limit) / 32;
}

std::size_t sliceBytes(std::size_t limit)
{
    return sliceInterval(limit) / 4;
}

std::size_t turnSlack(std::size_t limit)
{
    return std::max(2 * mebibyte, limit / 8);
}

std::size_t pooledPages(std::size_t limit, std::size_t budget)
{
    // Beside the budget itself, each size class in use leaves a page behind that it only began.
    constexpr std::size_t begunPages = 16;
    return budget / pageBytes + std::min(begunPages, limit / 16 / pageBytes);
}

bool IneffectiveRule::observe(const Collection& major, std::size_t limit)
{
    if (static_cast<double>(major.usedAfter) <= nearLimit * static_cast<double>(limit)) {
        m_recent.clear();
        m_collecting = {};
        return false;
    }
    m_recent.push_back({ major.start, major.pause });
    m_collecting += major.pause;
    const auto end = major.start + major.pause;
    while (m_recent.size() > fewestMajors && end - m_recent[1].start >= period) {
        m_collecting -= m_recent.front().pause;
        m_recent.pop_front();
    }
    const std::chrono::duration<double> lasted = end - m_recent.front().start;
    return m_recent.size() >= fewestMajors && lasted >= period
        && std::chrono::duration<double>(m_collecting) > (1 - lowUtilisation) * lasted;
}

} // namespace leaklab::heap
