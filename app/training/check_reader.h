#pragma once

#include "app/json/located_json.h"
#include "app/json/problem.h"
#include "app/training/exercise.h"

namespace leaklab::training {

/// One entry of a step's "checks". What is wrong with it is in `problems`; then it is of no use.
[[nodiscard]] Check readCheck(const json::LocatedJson& json, const QString& file, json::Problems& problems);

} // namespace leaklab::training
