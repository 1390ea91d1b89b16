#pragma once

#include <cstddef>

namespace leaklab::tests {

/// Bytes that this process has allocated and not freed, on the main thread; 0 where the allocator (a
/// sanitizer's, say) does not tell.
[[nodiscard]] std::size_t allocatedBytes();

} // namespace leaklab::tests
