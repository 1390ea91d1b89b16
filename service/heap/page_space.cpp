#include "service/heap/page_space.h"

#include "service/heap/poison.h"

#include <algorithm>
#include <new>

namespace leaklab::heap {

namespace {
/// Describes [begin, end) as a free run and takes it off the page's used cells.
FreeRun* makeRun(Page& page, char* begin, char* end)
{
    const auto bytes = static_cast<std::uint32_t>(end - begin);
    unpoison(begin, sizeof(FreeRun));
    auto* run = new (begin) FreeRun(bytes);
    page.usedCells -= bytes / page.cellSize;
    return run;
}

void pushRun(Page& page, char* begin, char* end)
{
    FreeRun* run = makeRun(page, begin, end);
    run->setNext(page.runs);
    page.runs = run;
}

/// Joins what is dead or free into runs, linked in order of address: that is how the processor likes to
/// meet them again.
void sweepPage(Page& page, std::uint8_t colour)
{
    page.runs = nullptr;
    page.usedCells = page.cellCount;
    FreeRun* last = nullptr;
    char* runBegin = nullptr;
    const auto closeRun = [&](char* runEnd) {
        if (runBegin == nullptr)
            return;
        if (page.ids != nullptr)
            std::fill(page.ids + page.cellIndex(runBegin), page.ids + page.cellIndex(runEnd), 0U);
        FreeRun* run = makeRun(page, runBegin, runEnd);
        if (last != nullptr)
            last->setNext(run);
        else
            page.runs = run;
        last = run;
        runBegin = nullptr;
    };
    char* const end = page.end();
    for (char* cell = page.firstCell(); cell < end;) {
        const ObjectHeader header = *reinterpret_cast<const ObjectHeader*>(cell);
        if (header.type != 0 && (header.mark & colourMask) == colour)
            closeRun(cell);
        else if (runBegin == nullptr)
            runBegin = cell;
        cell += header.type == 0 ? header.size : page.cellSize;
    }
    closeRun(end);
}
} // namespace

PageSpace::~PageSpace()
{
    for (const auto& pages : m_pages) {
        for (Page* page : pages)
            releasePage(page);
    }
}

bool PageSpace::refill(std::size_t sizeClass)
{
    Page* page = nextPageWithRoom(sizeClass);
    if (page == nullptr)
        page = takePage(sizeClass);
    if (page == nullptr)
        return false;
    FreeRun* run = page->runs;
    page->runs = run->next();
    page->usedCells += run->header.size / page->cellSize;
    char* begin = reinterpret_cast<char*>(run);
    m_front.cursors[sizeClass] = { begin, begin + run->header.size };
    return true;
}

void PageSpace::releasePage(Page* page)
{
    delete[] page->ids;
    m_pool.give(page);
}

std::uint32_t& PageSpace::idOf(const ObjectHeader& header)
{
    Page* page = pageOf(&header);
    if (page->ids == nullptr)
        page->ids = new std::uint32_t[page->cellCount]();
    return page->ids[page->cellIndex(&header)];
}

Page* PageSpace::nextPageWithRoom(std::size_t sizeClass)
{
    const auto& pages = m_pages[sizeClass];
    for (std::size_t& next = m_nextPage[sizeClass]; next < pages.size(); ++next) {
        if (pages[next]->runs != nullptr)
            return pages[next];
    }
    return nullptr;
}

Page* PageSpace::takePage(std::size_t sizeClass)
{
    void* memory = m_pool.take();
    if (memory == nullptr)
        return nullptr;
    unpoison(memory, pageHeadBytes);
    auto* page = new (memory) Page{};
    page->sizeClass = static_cast<std::uint32_t>(sizeClass);
    page->cellSize = cellSizes[sizeClass];
    page->cellCount = static_cast<std::uint32_t>((pageBytes - pageHeadBytes) / page->cellSize);
    page->usedCells = page->cellCount;
    pushRun(*page, page->firstCell(), page->end());
    m_pages[sizeClass].push_back(page);
    ++m_pageCount;
    return page;
}

void PageSpace::retireCursors()
{
    for (AllocationFront::Cursor& cursor : m_front.cursors) {
        if (cursor.next != cursor.end)
            pushRun(*pageOf(cursor.next), cursor.next, cursor.end);
        cursor = {};
    }
    m_nextPage.fill(0);
}

SweepResult PageSpace::sweep(std::uint8_t colour)
{
    SweepResult result;
    for (auto& pages : m_pages) {
        std::size_t kept = 0;
        for (Page* page : pages) {
            const std::uint32_t live = page->liveCells;
            page->liveCells = 0;
            if (live == 0) {
                releasePage(page);
                --m_pageCount;
                continue;
            }
            result.liveObjects += live;
            result.liveBytes += std::size_t{ live } * page->cellSize;
            if (live != page->usedCells)
                sweepPage(*page, colour);
            pages[kept++] = page;
        }
        pages.resize(kept);
    }
    m_nextPage.fill(0);
    return result;
}

void PageSpace::forgetLiveCells()
{
    for (const auto& pages : m_pages) {
        for (Page* page : pages)
            page->liveCells = 0;
    }
}

} // namespace leaklab::heap
