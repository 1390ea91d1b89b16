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

Fault checkPage(Page& page, std::size_t sizeClass, bool marking)
{
    if (reinterpret_cast<std::uintptr_t>(&page) % pageBytes != 0)
        return "A page is not aligned to its size.";
    if (page.sizeClass != sizeClass || page.cellSize != cellSizes[sizeClass])
        return "A page is listed under another size class than its own.";
    if (!marking && page.liveCells != 0)
        return "A page still has live cells counted from a collection.";
    return checkRuns(page);
}

/// What the headers of a heap in this state may look like.
struct HeaderRules {
    std::size_t typeCount;
    std::uint8_t nurseryHalf;
    std::uint8_t colour;
    std::uint8_t markingColour; ///< the same while no marking is under way
};

const char* spaceFault(const ObjectHeader& header, const HeaderRules& rules)
{
    const std::size_t payload = payloadBytes(header);
    if ((header.space == Space::Large) != (payload > largestSmallPayload))
        return "An object is in the wrong space for its size.";
    if (header.space == Space::Nursery)
        return header.mark == rules.nurseryHalf ? nullptr
                                                : "A young object has the mark of another scavenge.";
    const std::uint8_t colour = header.mark & colourMask;
    if (colour != rules.colour && colour != rules.markingColour)
        return "An object has the mark of another collection.";
    if (header.space == Space::Old && Heap::footprint(payload) != pageOf(&header)->cellSize)
        return "An object is in a page of another size class.";
    return nullptr;
}

const char* objectFault(const ObjectHeader& header, const HeaderRules& rules)
{
    if (header.type == 0 || header.type >= rules.typeCount)
        return "An object is of no registered type.";
    if (header.size < sizeof(ObjectHeader))
        return "An object is smaller than its header.";
    return spaceFault(header, rules);
}

/// Checks where the references of objects, or roots, lead, and that the collector knows what it has to know
/// of them. `objects` is sorted.
class ReferenceChecker : public Visitor {
public:
    explicit ReferenceChecker(const std::vector<const void*>& objects)
        : m_objects(objects)
    {
    }
    [[nodiscard]] const Fault& fault() const { return m_fault; }
    /// `walked`: marked by the marking under way, and its references too, so with `colour` they must be.
    void setOwner(const char* name, const ObjectHeader* header, bool walked, std::uint8_t colour)
    {
        m_owner = name;
        m_header = header;
        m_walked = walked;
        m_colour = colour;
    }

protected:
    void visit(void** slot, const char* name, std::uint64_t index) override
    {
        if (m_fault || *slot == nullptr)
            return;
        if (const char* fault = faultOf(*slot))
            m_fault = std::string(fault) + ": " + m_owner + ", "
                + (name != nullptr ? name : "element " + std::to_string(index)) + ".";
    }

private:
    [[nodiscard]] const char* faultOf(void* object) const
    {
        if (!std::binary_search(m_objects.begin(), m_objects.end(), object))
            return "A reference leads to no object";
        if (m_header == nullptr || m_header->space == Space::Nursery)
            return nullptr;
        const ObjectHeader& header = *headerOf(object);
        if (header.space == Space::Nursery)
            return (m_header->mark & rememberedBit) != 0
                ? nullptr
                : "An old object that is not remembered refers to a young one";
        if (m_walked && (header.mark & colourMask) != m_colour)
            return "A marked object refers to one that marking will not find";
        return nullptr;
    }

    const std::vector<const void*>& m_objects;
    const char* m_owner = "";
    const ObjectHeader* m_header = nullptr;
    bool m_walked = false;
    std::uint8_t m_colour = 0;
    Fault m_fault;
};
} // namespace

std::optional<std::string> Heap::verify()
{
    if (auto fault = m_impl->verifyPages())
        return fault;
    std::vector<const void*> objects;
    if (auto fault = m_impl->verifyObjects(objects))
        return fault;
    if (auto fault = m_impl->verifyRemembered())
        return fault;
    return m_impl->verifyReferences(objects);
}

std::optional<std::string> Heap::Impl::verifyPages()
{
    old.retireCursors();
    for (std::size_t sizeClass = 0; sizeClass < sizeClassCount; ++sizeClass) {
        for (Page* page : old.pages()[sizeClass]) {
            if (auto fault = checkPage(*page, sizeClass, marking))
                return fault;
        }
    }
    return std::nullopt;
}

/// Fills `objects` with all there are, sorted.
std::optional<std::string> Heap::Impl::verifyObjects(std::vector<const void*>& objects)
{
    const HeaderRules rules{ types.size(), front.nurseryHalf, front.colour,
        marking ? marker.colour() : front.colour };
    std::size_t bytes = 0;
    const char* fault = nullptr;
    forEachObject([&](ObjectHeader& header) {
        if (fault == nullptr)
            fault = objectFault(header, rules);
        if (fault == nullptr)
            bytes += footprint(payloadBytes(header));
        objects.push_back(payloadOf(&header));
    });
    if (fault != nullptr)
        return fault;
    if (bytes != used())
        return "The objects take " + std::to_string(bytes) + " bytes, but " + std::to_string(used())
            + " are counted as used.";
    std::sort(objects.begin(), objects.end());
    return std::nullopt;
}

std::optional<std::string> Heap::Impl::verifyRemembered()
{
    std::size_t withBit = 0;
    forEachObject([&](ObjectHeader& header) { withBit += (header.mark & rememberedBit) != 0 ? 1 : 0; });
    if (withBit != remembered.owners().size())
        return "The remembered set holds " + std::to_string(remembered.owners().size()) + " objects, but "
            + std::to_string(withBit) + " have its bit.";
    return std::nullopt;
}

std::optional<std::string> Heap::Impl::verifyReferences(const std::vector<const void*>& objects)
{
    std::vector<void*> pending = marking ? marker.pending() : std::vector<void*>();
    std::sort(pending.begin(), pending.end());
    ReferenceChecker checker(objects);
    checker.setOwner("a root", nullptr, false, 0);
    traceRoots(checker);
    for (const void* constObject : objects) {
        void* object = const_cast<void*>(constObject);
        const ObjectHeader& header = *headerOf(object);
        const TypeDescriptor& type = types[header.type];
        const bool walked = marking && header.space != Space::Nursery
            && (header.mark & colourMask) == marker.colour()
            && !std::binary_search(pending.begin(), pending.end(), object);
        checker.setOwner(type.name, &header, walked, marker.colour());
        if (type.trace != nullptr)
            type.trace(object, checker);
    }
    return checker.fault();
}

} // namespace leaklab::heap
