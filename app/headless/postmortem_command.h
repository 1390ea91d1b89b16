#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab postmortem FILE`: tells what a cart's flight recorder says.
[[nodiscard]] CommandResult runPostmortem(const QStringList& arguments);

} // namespace leaklab::headless
