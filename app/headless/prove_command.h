#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab exercises prove`: plays exercises in a real lab and says whether they do what they promise.
/// Prints as it goes, and runs the application's event loop until all is done, or somebody ends it.
[[nodiscard]] CommandResult runProve(const QStringList& arguments);

} // namespace leaklab::headless
