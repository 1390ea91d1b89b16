#pragma once

#include "app/headless/command_line.h"

namespace leaklab::headless {

/// Takes what the window is to open from the arguments that are no options: a recorded session, or a folder
/// with exercises. An Error says what is wrong with anything else.
[[nodiscard]] core::Result<void> takePlace(const QStringList& places, CommandLine& into);

} // namespace leaklab::headless
