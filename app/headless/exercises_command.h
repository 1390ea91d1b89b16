#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// leaklab exercises check, list, metrics, new, prove: the tools of who writes exercises.
[[nodiscard]] CommandResult runExercises(const QStringList& arguments);

} // namespace leaklab::headless
