#include "service/heap/heap_impl.h"

#include <algorithm>
#include <array>

namespace leaklab::heap {

namespace {
/// Counts what it is shown, once each, and remembers what is still to be walked.
class Counter : public Visitor {
public:
    [[nodiscard]] void* pop()
    {
        if (m_stack.empty())
            return nullptr;
        void* object = m_stack.back();
        m_stack.pop_back();
        return object;
    }
    [[nodiscard]] const std::array<TypeCount, 256>& counts() const { return m_counts; }

protected:
    void visit(void** slot, const char* /*name*/, std::uint64_t /*index*/) override
    {
        if (*slot == nullptr)
            return;
        ObjectHeader* header = headerOf(*slot);
        if ((header->mark & countedBit) != 0)
            return;
        header->mark |= countedBit;
        TypeCount& count = m_counts[header->type];
        ++count.objects;
        count.bytes += Heap::footprint(payloadBytes(*header));
        m_stack.push_back(*slot);
    }

private:
    std::vector<void*> m_stack;
    std::array<TypeCount, 256> m_counts{};
};

void sortByBytes(std::vector<TypeCount>& counts)
{
    std::sort(counts.begin(), counts.end(),
        [](const TypeCount& a, const TypeCount& b) { return a.bytes > b.bytes; });
}
} // namespace

std::vector<TypeCount> Heap::Impl::census()
{
    Counter counter;
    traceRoots(counter);
    while (void* object = counter.pop()) {
        if (const auto trace = types[headerOf(object)->type].trace)
            trace(object, counter);
    }
    forEachObject([](ObjectHeader& header) { header.mark &= static_cast<std::uint8_t>(~countedBit); });

    std::vector<TypeCount> result;
    for (std::size_t type = 1; type < types.size(); ++type) {
        TypeCount count = counter.counts()[type];
        count.type = types[type].name;
        if (count.objects > 0)
            result.push_back(count);
    }
    sortByBytes(result);
    return result;
}

std::vector<TypeCount> Heap::Impl::liveTypes() const
{
    std::vector<TypeCount> result;
    for (std::size_t type = 1; type < types.size(); ++type) {
        if (lastLive[type].objects > 0)
            result.push_back({ types[type].name, lastLive[type].objects, lastLive[type].bytes });
    }
    sortByBytes(result);
    return result;
}

std::vector<TypeCount> Heap::census()
{
    return m_impl->census();
}

std::vector<TypeCount> Heap::liveTypes() const
{
    return m_impl->liveTypes();
}

} // namespace leaklab::heap
