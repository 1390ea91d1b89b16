#include "service/heap/scavenger.h"

#include "service/heap/poison.h"

#include <cstring>
#include <new>

namespace leaklab::heap {

namespace {
/// An object that has survived this many minor collections already is moved to the old space by the next.
constexpr std::uint8_t promotionAge = 1;
} // namespace

Scavenger::Scavenger(const Parts& parts, bool promoteAll)
    : m_parts(parts)
    , m_promoteAll(promoteAll)
{
}

void Scavenger::finish()
{
    walkRemembered();
    while (!m_moved.empty()) {
        void* object = m_moved.back();
        m_moved.pop_back();
        walk(object);
    }
    m_parts.nursery.release(m_emptied);
}

void Scavenger::visit(void** slot, const char* /*name*/, std::uint64_t /*index*/)
{
    if (*slot == nullptr)
        return;
    ObjectHeader& header = *headerOf(*slot);
    if (header.space != Space::Nursery)
        return;
    if ((header.mark & movedBit) != 0)
        std::memcpy(slot, *slot, sizeof(void*));
    else if ((header.mark & halfBit) != m_parts.front.nurseryHalf)
        *slot = move(header);
    if (headerOf(*slot)->space == Space::Nursery)
        m_sawYoung = true;
}

void* Scavenger::move(ObjectHeader& header)
{
    const std::size_t payload = payloadBytes(header);
    const std::size_t sizeClass = sizeClassOf(payload);
    const bool promote = m_promoteAll || header.age >= promotionAge;
    char* cell = room(sizeClass, promote);
    unpoison(cell, header.size);
    auto* moved = new (cell) ObjectHeader(header);
    if (promote) {
        moved->space = Space::Old;
        moved->mark = m_parts.front.colour;
        moved->age = 0;
    } else {
        moved->mark = m_parts.front.nurseryHalf;
        ++moved->age;
    }
    void* object = payloadOf(moved);
    std::memcpy(object, payloadOf(&header), payload);
    header.mark |= movedBit;
    // The smallest cell has room for a header and this, whatever the payload.
    unpoison(payloadOf(&header), sizeof object);
    std::memcpy(payloadOf(&header), &object, sizeof object);
    ++m_survivors.objects;
    m_survivors.bytes += cellSizes[sizeClass];
    if (promote && m_parts.marker != nullptr)
        m_parts.marker->mark(object);
    if (m_parts.types[moved->type].trace != nullptr)
        m_moved.push_back(object);
    return object;
}

char* Scavenger::room(std::size_t sizeClass, bool promote)
{
    char* cell = nullptr;
    if (promote) {
        cell = m_parts.old.takeCell(sizeClass);
    } else {
        AllocationFront::Cursor& cursor = m_parts.front.nursery;
        if (cursor.room() >= cellSizes[sizeClass] || m_parts.nursery.refill()) {
            cell = cursor.next;
            cursor.next += cellSizes[sizeClass];
        }
    }
    if (cell == nullptr)
        throw std::bad_alloc();
    return cell;
}

void Scavenger::walk(void* object)
{
    m_sawYoung = false;
    const ObjectHeader& header = *headerOf(object);
    m_parts.types[header.type].trace(object, *this);
    if (m_sawYoung && header.space != Space::Nursery)
        m_parts.remembered.add(object);
}

void Scavenger::walkRemembered()
{
    for (void* owner : m_parts.remembered.take())
        walk(owner);
}

} // namespace leaklab::heap
