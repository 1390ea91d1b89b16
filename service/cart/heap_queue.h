#pragma once

#include "service/heap/heap.h"

#include <cstddef>
#include <cstdint>

namespace leaklab::cart {

/// What every entry of a HeapQueue begins with.
struct QueueEntry {
    std::uint64_t bytes = 0; ///< that it takes of the heap, with all that it alone holds
};

struct QueuePage {
    static constexpr std::size_t capacity = 512;
    heap::Ref<QueueEntry> entries[capacity];
};

/// Of the pages in use each is reached in one step, so that the path to an entry is short.
struct QueueTable {
    static constexpr std::size_t capacity = 2048;
    heap::Ref<QueuePage> pages[capacity];
};

/// A queue of objects of the heap, held by a root of its own. Nothing of it is on the heap while it is empty.
/// Owner: whose entries they are. Thread: the heap's.
class HeapQueue {
public:
    /// More than the largest heap has room for.
    static constexpr std::uint64_t largest = (QueueTable::capacity - 1) * QueuePage::capacity;

    /// As the census calls them; they must outlive the heap.
    struct Names {
        const char* root;
        const char* table;
        const char* page;
    };
    HeapQueue(heap::Heap& heap, const Names& names);

    /// At the end. One that is full loses its oldest.
    void push(QueueEntry* entry);
    void popOldest(); ///< of one that is not empty
    void clear();

    [[nodiscard]] std::uint64_t size() const { return m_end - m_begin; }
    /// What the heap really gives for it, its entries and all that these hold.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    [[nodiscard]] heap::Ref<QueuePage>& pageOf(std::uint64_t number);

    heap::Heap& m_heap;
    heap::TypeId m_tableType;
    heap::TypeId m_pageType;
    heap::Root<QueueTable> m_table;
    std::uint64_t m_begin = 0; ///< entries are numbered on and on
    std::uint64_t m_end = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace leaklab::cart
