#include "service/heap/heap_impl.h"

#include <algorithm>
#include <array>

namespace leaklab::heap {

namespace {
using TypeCounts = std::array<Marker::Count, 256>;

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
    [[nodiscard]] const TypeCounts& counts() const { return m_counts; }

protected:
    void visit(void** slot, const char* /*name*/, std::uint64_t /*index*/) override
    {
        if (*slot == nullptr)
            return;
        ObjectHeader* header = headerOf(*slot);
        if ((header->mark & countedBit) != 0)
            return;
        header->mark |= countedBit;
        Marker::Count& count = m_counts[header->type];
        ++count.objects;
        count.bytes += Heap::footprint(payloadBytes(*header));
        m_stack.push_back(*slot);
    }

private:
    std::vector<void*> m_stack;
    TypeCounts m_counts{};
};

/// Those of which there are any, most bytes first.
std::vector<TypeCount> named(const TypeCounts& counts, const std::vector<TypeDescriptor>& types)
{
    std::vector<TypeCount> result;
    for (std::size_t type = 1; type < types.size(); ++type) {
        if (counts[type].objects > 0)
            result.push_back({ types[type].name, counts[type].objects, counts[type].bytes });
    }
    std::sort(result.begin(), result.end(),
        [](const TypeCount& a, const TypeCount& b) { return a.bytes > b.bytes; });
    return result;
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
    return named(counter.counts(), types);
}

std::vector<TypeCount> Heap::Impl::liveTypes() const
{
    return named(lastLive, types);
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
