#include "tests/bench/mimalloc.h"

#include <windows.h>

namespace leaklab::bench {

std::optional<Allocator> findMimalloc()
{
    const HMODULE library = LoadLibraryW(L"mimalloc.dll");
    if (library == nullptr)
        return std::nullopt;
    const auto allocate = reinterpret_cast<void* (*)(std::size_t)>(
        reinterpret_cast<void*>(GetProcAddress(library, "mi_malloc")));
    const auto release
        = reinterpret_cast<void (*)(void*)>(reinterpret_cast<void*>(GetProcAddress(library, "mi_free")));
    if (allocate == nullptr || release == nullptr)
        return std::nullopt;
    return Allocator{ allocate, release };
}

} // namespace leaklab::bench
