#include "service/cart/heap_queue.h"

namespace leaklab::cart {

namespace {

template <class Range> void traceAll(Range& range, heap::Visitor& visitor)
{
    std::uint64_t index = 0;
    for (auto& reference : range)
        visitor.element(index++, reference);
}

void traceTable(void* object, heap::Visitor& visitor)
{
    traceAll(static_cast<QueueTable*>(object)->pages, visitor);
}

void tracePage(void* object, heap::Visitor& visitor)
{
    traceAll(static_cast<QueuePage*>(object)->entries, visitor);
}

} // namespace

HeapQueue::HeapQueue(heap::Heap& heap, const Names& names)
    : m_heap(heap)
    , m_tableType(heap.registerType({ names.table, traceTable, heap::Shape::Array }))
    , m_pageType(heap.registerType({ names.page, tracePage, heap::Shape::Array }))
    , m_table(heap, names.root)
{
}

void HeapQueue::push(QueueEntry* entry)
{
    if (m_table.get() == nullptr) {
        m_table.set(m_heap.make<QueueTable>(m_tableType));
        m_bytes += heap::Heap::footprint(sizeof(QueueTable));
    }
    if (size() == largest)
        popOldest();
    if (!pageOf(m_end)) {
        m_heap.set(m_table.get(), pageOf(m_end), m_heap.make<QueuePage>(m_pageType));
        m_bytes += heap::Heap::footprint(sizeof(QueuePage));
    }
    QueuePage* page = pageOf(m_end).get();
    m_heap.set(page, page->entries[m_end % QueuePage::capacity], entry);
    m_bytes += entry->bytes;
    ++m_end;
}

void HeapQueue::popOldest()
{
    QueuePage* page = pageOf(m_begin).get();
    heap::Ref<QueueEntry>& oldest = page->entries[m_begin % QueuePage::capacity];
    m_bytes -= oldest->bytes;
    m_heap.set(page, oldest, static_cast<QueueEntry*>(nullptr));
    if (++m_begin % QueuePage::capacity == 0) {
        m_heap.set(m_table.get(), pageOf(m_begin - 1), static_cast<QueuePage*>(nullptr));
        m_bytes -= heap::Heap::footprint(sizeof(QueuePage));
    }
}

void HeapQueue::clear()
{
    m_table.set(nullptr);
    m_begin = 0;
    m_end = 0;
    m_bytes = 0;
}

heap::Ref<QueuePage>& HeapQueue::pageOf(std::uint64_t number)
{
    return m_table->pages[number / QueuePage::capacity % QueueTable::capacity];
}

} // namespace leaklab::cart
