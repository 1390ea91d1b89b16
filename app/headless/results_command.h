#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// leaklab results DIR: the class table of the exercises' results that lie there.
[[nodiscard]] CommandResult runResults(const QStringList& arguments);

} // namespace leaklab::headless
