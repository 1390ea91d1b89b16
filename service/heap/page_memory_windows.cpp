#include "service/heap/page_memory.h"

#include <cstdint>
#include <windows.h>

namespace leaklab::heap {

void* mapPage()
{
    // Windows can't give back the ends of a reservation, so an aligned place is looked for first and then
    // asked for; somebody else may take it in between, hence the repetition.
    for (int attempt = 0; attempt < 16; ++attempt) {
        void* place = VirtualAlloc(nullptr, 2 * pageBytes, MEM_RESERVE, PAGE_NOACCESS);
        if (place == nullptr)
            return nullptr;
        const auto address = reinterpret_cast<std::uintptr_t>(place);
        const std::size_t before = (pageBytes - address % pageBytes) % pageBytes;
        VirtualFree(place, 0, MEM_RELEASE);
        void* page = VirtualAlloc(
            static_cast<char*>(place) + before, pageBytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
        if (page != nullptr)
            return page;
    }
    return nullptr;
}

void unmapPage(void* page)
{
    VirtualFree(page, 0, MEM_RELEASE);
}

void* mapLarge(std::size_t bytes)
{
    return VirtualAlloc(nullptr, bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}

void unmapLarge(void* memory, std::size_t /*bytes*/)
{
    VirtualFree(memory, 0, MEM_RELEASE);
}

} // namespace leaklab::heap
