#pragma once

#include "tests/bench/heap_shop.h"

#include <optional>

namespace leaklab::bench {

/// mimalloc beside the C library's malloc, where it is installed. It is not linked: then it would take
/// malloc's place.
[[nodiscard]] std::optional<Allocator> findMimalloc();

} // namespace leaklab::bench
