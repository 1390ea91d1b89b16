#pragma once

#include "app/json/located_json.h"
#include "app/json/problem.h"
#include "app/training/exercise.h"

namespace leaklab::training {

/// What exercise.json says, as far as it can be read; what is wrong with it is in `problems`. `folder` is
/// where it lies: its name has to be the id behind a number.
[[nodiscard]] Exercise readExercise(
    const json::LocatedJson& json, const QString& folder, const QString& file, json::Problems& problems);

} // namespace leaklab::training
