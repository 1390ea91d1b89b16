#pragma once

#include "app/core/result.h"
#include "app/load/profile.h"

#include <string_view>

namespace leaklab::load {

/// Reads a profile as people write it:
///
///     constant 500 [for 30s]                   ramp 0 2000 60s
///     steps 200 400 800 every 30s              spike 300 to 3000 for 5s every 60s
///     sine 500 +-300 over 120s
///
/// one after the other with `then` or `;`. All but `constant` may say `3 times`; what comes last goes on: a
/// spike and a sine again and again, the others at their last rate. In front of everything `repeat` repeats
/// the whole, and `poisson` spaces the clicks at random instead of evenly. An Error names the word that does
/// not fit and what is expected there.
[[nodiscard]] core::Result<Profile> parseProfile(std::string_view text);

} // namespace leaklab::load
