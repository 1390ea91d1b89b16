#pragma once

#include "service/heap/heap.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <random>
#include <vector>

namespace leaklab::bench {

using heap::Collector;
using heap::Heap;
using heap::Ref;
using heap::Root;
using heap::TypeId;
using heap::Visitor;

inline constexpr int objectsPerRequest = 390;
inline constexpr std::size_t fanOut = 4;

/// The sizes of one request's objects: mostly small, some texts, about 20 kB together.
inline std::vector<std::uint32_t> requestSizes()
{
    std::mt19937 random(1);
    std::vector<std::uint32_t> sizes;
    for (int i = 0; i < objectsPerRequest; ++i) {
        const auto dice = random() % 100;
        const auto size = dice < 60 ? 8 + random() % 16
            : dice < 95             ? 16 + random() % 32
                                    : 100 + random() % 200;
        sizes.push_back(static_cast<std::uint32_t>(size));
    }
    return sizes;
}

/// On the managed heap: a document tree, each node with text behind it, dropped as a whole.
struct ManagedNode {
    Ref<ManagedNode> first;
    Ref<ManagedNode> second;
    std::uint64_t value = 0;

    static void trace(void* object, Visitor& visitor)
    {
        auto* node = static_cast<ManagedNode*>(object);
        visitor.field("first", node->first);
        visitor.field("second", node->second);
    }
};

/// A stretch of the list that leaks, as the cart keeps it.
struct RecordChunk {
    static constexpr std::uint64_t capacity = 1024;
    Ref<RecordChunk> next;
    std::uint64_t count = 0;
    [[nodiscard]] Ref<ManagedNode>& record(std::uint64_t index)
    {
        return *std::launder(reinterpret_cast<Ref<ManagedNode>*>(this + 1) + index);
    }
    static void trace(void* object, Visitor& visitor)
    {
        auto* chunk = static_cast<RecordChunk*>(object);
        visitor.field("next", chunk->next);
        for (std::uint64_t i = 0; i < chunk->count; ++i)
            visitor.element(i, chunk->record(i));
    }
};

/// The same with malloc: every node freed one by one, as a program without a collector must.
struct PlainNode {
    PlainNode* first = nullptr;
    PlainNode* second = nullptr;
    std::uint64_t value = 0;
};

class ManagedShop {
public:
    explicit ManagedShop(const heap::HeapOptions& options)
        : m_heap(options)
        , m_type(m_heap.registerType({ "Node", &ManagedNode::trace }))
        , m_textType(m_heap.registerType({ "Text", nullptr }))
        , m_chunkType(m_heap.registerType({ "Chunk", &RecordChunk::trace }))
        , m_records(m_heap, "records")
    {
    }
    std::uint64_t serve(const std::vector<std::uint32_t>& sizes)
    {
        m_nodes.clear();
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            auto* node = m_heap.make<ManagedNode>(m_type, sizes[i]);
            std::memset(static_cast<void*>(node + 1), static_cast<int>(i), sizes[i]);
            node->value = i;
            if (i > 0) {
                ManagedNode* parent = m_nodes[i / fanOut];
                m_heap.set(parent, i % 2 == 0 ? parent->first : parent->second, node);
                sum += parent->value;
            }
            m_nodes.push_back(node);
        }
        m_heap.safePoint();
        return sum;
    }
    /// Until the live set, which collections have to find alive, has so many bytes.
    void keep(std::size_t bytes)
    {
        while (m_heap.statistics().used < bytes) {
            auto* chunk
                = m_heap.make<RecordChunk>(m_chunkType, RecordChunk::capacity * sizeof(Ref<ManagedNode>));
            m_heap.set(chunk, chunk->next, m_records.get());
            m_records.set(chunk);
            for (; chunk->count < RecordChunk::capacity; ++chunk->count) {
                auto* record = m_heap.make<ManagedNode>(m_type);
                auto* sku = m_heap.make<ManagedNode>(m_textType, 8);
                m_heap.set(record, record->first, sku);
                m_heap.set(chunk, chunk->record(chunk->count), record);
                ++m_recordCount;
            }
            m_heap.safePoint();
        }
    }
    /// As many records as that; each is two objects, as a leaked record of the cart is.
    [[nodiscard]] std::uint64_t records() const { return m_recordCount; }
    Heap& heap() { return m_heap; }

private:
    Heap m_heap;
    TypeId m_type;
    TypeId m_textType;
    TypeId m_chunkType;
    Root<RecordChunk> m_records;
    std::vector<ManagedNode*> m_nodes;
    std::uint64_t m_recordCount = 0;
};

/// What PlainShop gets its memory from.
struct Allocator {
    void* (*allocate)(std::size_t bytes);
    void (*release)(void* memory);
};

class PlainShop {
public:
    explicit PlainShop(Allocator allocator)
        : m_allocator(allocator)
    {
    }
    std::uint64_t serve(const std::vector<std::uint32_t>& sizes)
    {
        m_nodes.clear();
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            void* memory = m_allocator.allocate(sizeof(PlainNode) + sizes[i]);
            if (memory == nullptr)
                std::abort();
            auto* node = new (memory) PlainNode();
            std::memset(static_cast<void*>(node + 1), static_cast<int>(i), sizes[i]);
            node->value = i;
            if (i > 0) {
                PlainNode* parent = m_nodes[i / fanOut];
                (i % 2 == 0 ? parent->first : parent->second) = node;
                sum += parent->value;
            }
            m_nodes.push_back(node);
        }
        for (PlainNode* node : m_nodes)
            m_allocator.release(node);
        return sum;
    }

private:
    Allocator m_allocator;
    std::vector<PlainNode*> m_nodes;
};

} // namespace leaklab::bench
