#pragma once

#include "app/training/command.h"
#include "app/training/exercise.h"

#include <QString>

namespace leaklab::training {

/// Why an answer that a script gives is none to `check`, which is the one it names: another kind of question,
/// no such option, another dimension. Empty: it fits.
[[nodiscard]] QString misfit(const Command& command, const Check& check);

} // namespace leaklab::training
