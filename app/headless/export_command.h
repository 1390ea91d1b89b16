#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab export FILE`: writes what a recorded session holds as other programs read it.
[[nodiscard]] CommandResult runExport(const QStringList& arguments);

} // namespace leaklab::headless
