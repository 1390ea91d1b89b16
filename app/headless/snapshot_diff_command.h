#pragma once

#include "app/headless/subcommands.h"

namespace leaklab::headless {

/// `leaklab snapshot-diff BEFORE AFTER`: what came, what went and who holds it, between two heap snapshots.
[[nodiscard]] CommandResult runSnapshotDiff(const QStringList& arguments);

} // namespace leaklab::headless
