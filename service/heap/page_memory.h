#pragma once

#include "service/heap/object_header.h"

#include <cstddef>

namespace leaklab::heap {

inline constexpr std::size_t pageBytes = std::size_t{ 256 } << 10;
/// Large objects are rounded to this; no smaller than what the systems hand out.
inline constexpr std::size_t systemGranule = 4096;
/// What a large object takes: payload, header and that rounding.
[[nodiscard]] constexpr std::size_t largeFootprint(std::size_t payload)
{
    return (payload + sizeof(ObjectHeader) + systemGranule - 1) / systemGranule * systemGranule;
}

/// Memory straight from the system, zeroed; null when it refuses.
/// A page is aligned to its size, so that an object's page is found by masking its address.
[[nodiscard]] void* mapPage();
void unmapPage(void* page);

/// For one large object; `bytes` is a multiple of systemGranule.
[[nodiscard]] void* mapLarge(std::size_t bytes);
void unmapLarge(void* memory, std::size_t bytes);

} // namespace leaklab::heap
