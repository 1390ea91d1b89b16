#include "tests/bench/mimalloc.h"

#include <dlfcn.h>

namespace leaklab::bench {

std::optional<Allocator> findMimalloc()
{
    for (const char* name : { "libmimalloc.so.2", "libmimalloc.so.3", "libmimalloc.so" }) {
        void* library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
        if (library == nullptr)
            continue;
        const auto allocate = reinterpret_cast<void* (*)(std::size_t)>(dlsym(library, "mi_malloc"));
        const auto release = reinterpret_cast<void (*)(void*)>(dlsym(library, "mi_free"));
        if (allocate != nullptr && release != nullptr)
            return Allocator{ allocate, release };
    }
    return std::nullopt;
}

} // namespace leaklab::bench
