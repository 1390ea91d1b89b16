#pragma once

#include "app/headless/subcommands.h"
#include "app/session/chart_order.h"

namespace leaklab::headless {

/// `leaklab export FILE`: writes what a recorded session holds as other programs read it, and its
/// charts as `draw` draws them.
[[nodiscard]] CommandResult runExport(const QStringList& arguments, const session::ChartDrawing& draw);

} // namespace leaklab::headless
