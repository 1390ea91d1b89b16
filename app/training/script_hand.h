#pragma once

#include "app/lab/lab.h"
#include "app/training/command.h"

#include <QString>

#include <optional>

namespace leaklab::training {

/// Does to the lab at once what a command says. A sentence: it can't be done. Nothing for commands that are
/// the trainee's own hand, which see ScriptWait.
[[nodiscard]] std::optional<QString> actOnLab(const Command& command, lab::Lab& lab);

} // namespace leaklab::training
