#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab signature CSV`: reads a recorded session, holds it against a reference run.
[[nodiscard]] CommandResult runSignature(const QStringList& arguments);

} // namespace leaklab::headless
