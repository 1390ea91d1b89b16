#pragma once

#include <cstddef>

namespace leaklab::bench {

/// Resident memory of this process.
[[nodiscard]] std::size_t residentBytes();

} // namespace leaklab::bench
