#include "service/heap/large_space.h"

#include "service/heap/poison.h"

#include <algorithm>
#include <functional>
#include <new>

namespace leaklab::heap {

LargeSpace::~LargeSpace()
{
    for (const Object& object : m_objects)
        release(object.header);
}

void* LargeSpace::allocate(TypeId type, std::size_t payload, std::uint8_t colour)
{
    const std::size_t bytes = largeFootprint(payload);
    void* memory = mapLarge(bytes);
    if (memory == nullptr)
        return nullptr;
    const std::size_t size = payload + sizeof(ObjectHeader);
    auto* header
        = new (memory) ObjectHeader{ static_cast<std::uint32_t>(size), type, colour, Space::Large, 0 };
    poison(static_cast<char*>(memory) + size, bytes - size);
    m_objects.push_back({ header, 0 });
    m_committed += bytes;
    return payloadOf(header);
}

SweepResult LargeSpace::sweep(std::uint8_t colour)
{
    SweepResult result;
    std::size_t kept = 0;
    for (const Object& object : m_objects) {
        if ((object.header->mark & colourMask) != colour) {
            release(object.header);
            continue;
        }
        ++result.liveObjects;
        result.liveBytes += largeFootprint(payloadBytes(*object.header));
        m_objects[kept++] = object;
    }
    m_objects.resize(kept);
    return result;
}

void LargeSpace::sort()
{
    std::sort(m_objects.begin(), m_objects.end(),
        [](const Object& a, const Object& b) { return std::less<>()(a.header, b.header); });
}

std::uint32_t& LargeSpace::idOf(const ObjectHeader& header)
{
    return std::lower_bound(m_objects.begin(), m_objects.end(), &header,
        [](const Object& object, const ObjectHeader* wanted) { return std::less<>()(object.header, wanted); })
        ->id;
}

void LargeSpace::release(ObjectHeader* header)
{
    const std::size_t bytes = largeFootprint(payloadBytes(*header));
    m_committed -= bytes;
    unpoison(header, bytes);
    unmapLarge(header, bytes);
}

} // namespace leaklab::heap
