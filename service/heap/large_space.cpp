#include "service/heap/large_space.h"

#include "service/heap/poison.h"

#include <new>

namespace leaklab::heap {

LargeSpace::~LargeSpace()
{
    for (ObjectHeader* header : m_objects)
        release(header);
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
    m_objects.push_back(header);
    m_committed += bytes;
    return payloadOf(header);
}

SweepResult LargeSpace::sweep(std::uint8_t colour)
{
    SweepResult result;
    std::size_t kept = 0;
    for (ObjectHeader* header : m_objects) {
        if ((header->mark & colourMask) != colour) {
            release(header);
            continue;
        }
        ++result.liveObjects;
        result.liveBytes += largeFootprint(payloadBytes(*header));
        m_objects[kept++] = header;
    }
    m_objects.resize(kept);
    return result;
}

void LargeSpace::release(ObjectHeader* header)
{
    const std::size_t bytes = largeFootprint(payloadBytes(*header));
    m_committed -= bytes;
    unpoison(header, bytes);
    unmapLarge(header, bytes);
}

} // namespace leaklab::heap
