#pragma once

#include "app/training/exercise.h"
#include "app/training/located_json.h"
#include "app/training/problem.h"

namespace leaklab::training {

/// One entry of a step's "checks". What is wrong with it is in `problems`; then it is of no use.
[[nodiscard]] Check readCheck(const LocatedJson& json, const QString& file, Problems& problems);

} // namespace leaklab::training
