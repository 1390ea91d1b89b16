#pragma once

#include <cstddef>

namespace leaklab::heap {

inline constexpr std::size_t pageBytes = std::size_t{ 256 } << 10;
/// Large objects are rounded to this; no smaller than what the systems hand out.
inline constexpr std::size_t systemGranule = 4096;

/// Memory straight from the system, zeroed; null when it refuses.
/// A page is aligned to its size, so that an object's page is found by masking its address.
[[nodiscard]] void* mapPage();
void unmapPage(void* page);

/// For one large object; `bytes` is a multiple of systemGranule.
[[nodiscard]] void* mapLarge(std::size_t bytes);
void unmapLarge(void* memory, std::size_t bytes);

} // namespace leaklab::heap
