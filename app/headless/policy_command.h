#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab policy [check] [FILE]`: what is in force on this machine and where it is written, or whether a
/// file is in order.
[[nodiscard]] CommandResult runPolicy(const QStringList& arguments);

} // namespace leaklab::headless
