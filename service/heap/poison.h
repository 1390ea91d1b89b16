#pragma once

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#endif

namespace leaklab::heap {

/// Under AddressSanitizer free cells are poisoned, so that a use after a collection is caught inside a page
/// as it would be with malloc. Costs nothing in other builds.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool poisoning = true;
inline void poison(const void* memory, std::size_t bytes)
{
    __asan_poison_memory_region(memory, bytes);
}
inline void unpoison(const void* memory, std::size_t bytes)
{
    __asan_unpoison_memory_region(memory, bytes);
}
#else
inline constexpr bool poisoning = false;
inline void poison(const void* /*memory*/, std::size_t /*bytes*/) { }
inline void unpoison(const void* /*memory*/, std::size_t /*bytes*/) { }
#endif

} // namespace leaklab::heap
