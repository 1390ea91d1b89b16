#include "service/heap/heap_impl.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace leaklab::heap {

namespace {
using Fault = std::optional<std::string>;

Fault checkRuns(Page& page)
{
    std::set<const char*> walked;
    std::size_t freeBytes = 0;
    for (char* cell = page.firstCell(); cell < page.end();) {
        const auto& header = *reinterpret_cast<const ObjectHeader*>(cell);
        if (header.type != 0) {
            cell += page.cellSize;
            continue;
        }
        if (header.size == 0 || header.size % page.cellSize != 0 || cell + header.size > page.end())
            return "A free run has an impossible length.";
        walked.insert(cell);
        freeBytes += header.size;
        cell += header.size;
    }
    for (const FreeRun* run = page.runs; run != nullptr; run = run->next()) {
        if (walked.erase(reinterpret_cast<const char*>(run)) == 0)
            return "A page's list of free runs leads to something else than a free run of the page.";
    }
    if (!walked.empty())
        return "A free run is not in its page's list.";
    if (freeBytes + page.usedBytes() != std::size_t{ page.cellSize } * page.cellCount)
        return "A page's count of used cells is wrong.";
    return std::nullopt;
}

Fault checkPage(Page& page, std::size_t sizeClass)
{
    if (reinterpret_cast<std::uintptr_t>(&page) % pageBytes != 0)
        return "A page is not aligned to its size.";
    if (page.sizeClass != sizeClass || page.cellSize != cellSizes[sizeClass])
        return "A page is listed under another size class than its own.";
    if (page.liveCells != 0)
        return "A page still has live cells counted from a collection.";
    return checkRuns(page);
}

const char* objectFault(const ObjectHeader& header, std::size_t typeCount, std::uint8_t colour)
{
    if (header.type == 0 || header.type >= typeCount)
        return "An object is of no registered type.";
    if (header.mark != colour)
        return "An object has the mark of another collection.";
    if (header.size < sizeof(ObjectHeader))
        return "An object is smaller than its header.";
    const std::size_t payload = header.size - sizeof(ObjectHeader);
    if (header.space != (payload > largestSmallPayload ? Space::Large : Space::Small))
        return "An object is in the wrong space for its size.";
    if (header.space == Space::Small && Heap::footprint(payload) != pageOf(&header)->cellSize)
        return "An object is in a page of another size class.";
    return nullptr;
}

class ReferenceChecker : public Visitor {
public:
    explicit ReferenceChecker(const std::vector<const void*>& objects)
        : m_objects(objects)
    {
    }
    [[nodiscard]] const Fault& fault() const { return m_fault; }
    void setOwner(const char* owner) { m_owner = owner; }

protected:
    void visit(void** slot, const char* name, std::uint64_t index) override
    {
        if (m_fault || *slot == nullptr || std::binary_search(m_objects.begin(), m_objects.end(), *slot))
            return;
        m_fault = std::string("A reference leads to no object: ") + m_owner + ", "
            + (name != nullptr ? name : "element " + std::to_string(index)) + ".";
    }

private:
    const std::vector<const void*>& m_objects;
    const char* m_owner = "";
    Fault m_fault;
};
} // namespace

std::optional<std::string> Heap::verify()
{
    Impl& heap = *m_impl;
    heap.pages.retireCursors();
    for (std::size_t sizeClass = 0; sizeClass < sizeClassCount; ++sizeClass) {
        for (Page* page : heap.pages.pages()[sizeClass]) {
            if (auto fault = checkPage(*page, sizeClass))
                return fault;
        }
    }

    std::vector<const void*> objects;
    std::size_t bytes = 0;
    const char* fault = nullptr;
    heap.forEachObject([&](ObjectHeader& header) {
        if (fault == nullptr)
            fault = objectFault(header, heap.types.size(), m_front.colour);
        if (fault == nullptr)
            bytes += footprint(header.size - sizeof(ObjectHeader));
        objects.push_back(payloadOf(&header));
    });
    if (fault != nullptr)
        return fault;
    if (bytes != heap.used())
        return "The objects take " + std::to_string(bytes) + " bytes, but " + std::to_string(heap.used())
            + " are counted as used.";

    std::sort(objects.begin(), objects.end());
    ReferenceChecker checker(objects);
    checker.setOwner("a root");
    heap.traceRoots(checker);
    for (const void* object : objects) {
        const TypeDescriptor& type = heap.types[headerOf(const_cast<void*>(object))->type];
        checker.setOwner(type.name);
        if (type.trace != nullptr)
            type.trace(const_cast<void*>(object), checker);
    }
    return checker.fault();
}

} // namespace leaklab::heap
