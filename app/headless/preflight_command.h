#pragma once

#include "app/headless/subcommands.h"
#include "app/lab/preflight_report.h"

namespace leaklab::headless {

/// leaklab preflight: says what is missing on this machine for a lab with the given options. Runs the
/// application's event loop until it knows.
[[nodiscard]] CommandResult runPreflight(const QStringList& arguments);

/// The report for a terminal.
[[nodiscard]] QString preflightText(const lab::PreflightReport& report);

} // namespace leaklab::headless
