#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab replay FILE`: prints a recorded session as the running lab did, in its own time or faster.
[[nodiscard]] CommandResult runReplay(const QStringList& arguments);

} // namespace leaklab::headless
