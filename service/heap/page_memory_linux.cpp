#include "service/heap/page_memory.h"

#include <cstdint>
#include <sys/mman.h>

namespace leaklab::heap {

namespace {
char* mapAnonymous(std::size_t bytes)
{
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : static_cast<char*>(memory);
}
} // namespace

void* mapPage()
{
    // Twice the size always holds an aligned page; the ends go back at once.
    char* memory = mapAnonymous(2 * pageBytes);
    if (memory == nullptr)
        return nullptr;
    const std::size_t misaligned = reinterpret_cast<std::uintptr_t>(memory) % pageBytes;
    const std::size_t before = misaligned == 0 ? 0 : pageBytes - misaligned;
    if (before > 0)
        munmap(memory, before);
    munmap(memory + before + pageBytes, pageBytes - before);
    return memory + before;
}

void unmapPage(void* page)
{
    munmap(page, pageBytes);
}

void* mapLarge(std::size_t bytes)
{
    return mapAnonymous(bytes);
}

void unmapLarge(void* memory, std::size_t bytes)
{
    munmap(memory, bytes);
}

} // namespace leaklab::heap
