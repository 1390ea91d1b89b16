// What the managed heap costs beside malloc, and how its pause grows with the live set.
// Everything that is compared is measured in this one run, in CPU time of the thread's process, alternately.

#include "service/heap/heap.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <new>
#include <random>
#include <vector>

namespace {

using leaklab::heap::Heap;
using leaklab::heap::Ref;
using leaklab::heap::Root;
using leaklab::heap::TypeId;
using leaklab::heap::Visitor;

constexpr int objectsPerRequest = 390;
constexpr std::size_t fanOut = 4;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The heap's clock here: CPU time, so that what else the machine does is not taken for a pause.
std::chrono::steady_clock::time_point cpuNow()
{
    return std::chrono::steady_clock::time_point(
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(cpuSeconds())));
}

/// The sizes of one request's objects: mostly small, some texts, about 20 kB together.
std::vector<std::uint32_t> requestSizes()
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
    explicit ManagedShop(std::size_t limit)
        : m_heap({ limit, cpuNow })
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
            }
        }
    }
    Heap& heap() { return m_heap; }

private:
    Heap m_heap;
    TypeId m_type;
    TypeId m_textType;
    TypeId m_chunkType;
    Root<RecordChunk> m_records;
    std::vector<ManagedNode*> m_nodes;
};

class PlainShop {
public:
    std::uint64_t serve(const std::vector<std::uint32_t>& sizes)
    {
        m_nodes.clear();
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            void* memory = std::malloc(sizeof(PlainNode) + sizes[i]);
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
            std::free(node);
        return sum;
    }

private:
    std::vector<PlainNode*> m_nodes;
};

std::uint64_t sink = 0;

template <class Shop> double secondsFor(Shop& shop, const std::vector<std::uint32_t>& sizes, int requests)
{
    const double start = cpuSeconds();
    for (int i = 0; i < requests; ++i)
        sink += shop.serve(sizes);
    return cpuSeconds() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compareWithMalloc(const std::vector<std::uint32_t>& sizes)
{
    constexpr int rounds = 9;
    constexpr int requests = 10'000;
    ManagedShop managed(std::size_t{ 64 } << 20);
    managed.keep(std::size_t{ 2 } << 20);
    PlainShop plain;
    secondsFor(managed, sizes, requests);
    secondsFor(plain, sizes, requests);
    std::vector<double> managedTimes;
    std::vector<double> plainTimes;
    for (int round = 0; round < rounds; ++round) {
        managedTimes.push_back(secondsFor(managed, sizes, requests) / requests * 1e6);
        plainTimes.push_back(secondsFor(plain, sizes, requests) / requests * 1e6);
    }
    const double ours = median(managedTimes);
    const double theirs = median(plainTimes);
    std::printf("request of %d objects: managed heap %.2f us, malloc and free %.2f us, ratio %.2f\n",
        objectsPerRequest, ours, theirs, ours / theirs);
    const auto& statistics = managed.heap().statistics();
    std::printf("  %llu collections, %.3f ms each, committed %.1f MB\n",
        static_cast<unsigned long long>(statistics.majorCount),
        std::chrono::duration<double, std::milli>(statistics.majorTime).count()
            / static_cast<double>(statistics.majorCount),
        static_cast<double>(statistics.committed) / (1 << 20));
}

void pauseAgainstLiveSet(const std::vector<std::uint32_t>& sizes)
{
    double smallest = 0;
    for (const std::size_t megabytes : { 16, 64, 256 }) {
        ManagedShop shop(megabytes << 21);
        std::vector<double> pauses;
        double sweeps = 0;
        shop.keep(megabytes << 20);
        shop.heap().setObservers({}, [&](const leaklab::heap::Collection& collection) {
            pauses.push_back(std::chrono::duration<double, std::milli>(collection.pause).count());
            sweeps += std::chrono::duration<double, std::milli>(collection.sweep).count();
        });
        while (pauses.size() < 9)
            sink += shop.serve(sizes);
        const double pause = median(pauses);
        const double perMegabyte = pause / static_cast<double>(megabytes);
        if (smallest == 0)
            smallest = perMegabyte;
        std::printf("pause with %3zu MB alive: %6.2f ms, %.3f ms a MB (%.2f of the first), sweep %.0f %%\n",
            megabytes, pause, perMegabyte, perMegabyte / smallest,
            100 * sweeps / (pause * static_cast<double>(pauses.size())));
    }
}

} // namespace

int main()
{
    const auto sizes = requestSizes();
    std::size_t bytes = 0;
    for (const auto size : sizes)
        bytes += size + sizeof(PlainNode);
    std::printf("%zu bytes of objects a request\n", bytes);
    compareWithMalloc(sizes);
    pauseAgainstLiveSet(sizes);
    return sink == 0 ? 1 : 0;
}
