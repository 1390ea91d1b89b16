#pragma once

#include <cstddef>

namespace leaklab::collect {

/// Rates, shares and quantiles of a row are of this many frames, its own and those before it: a second.
inline constexpr std::size_t framesInWindow = 10;

} // namespace leaklab::collect
