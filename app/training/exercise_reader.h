#pragma once

#include "app/training/exercise.h"
#include "app/training/located_json.h"
#include "app/training/problem.h"

namespace leaklab::training {

/// What exercise.json says, as far as it can be read; what is wrong with it is in `problems`. `folder` is
/// where it lies: its name has to be the id behind a number.
[[nodiscard]] Exercise readExercise(
    const LocatedJson& json, const QString& folder, const QString& file, Problems& problems);

} // namespace leaklab::training
