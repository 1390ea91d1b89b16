#pragma once

#include "app/json/located_json.h"
#include "app/json/problem.h"
#include "app/training/exercise.h"

namespace leaklab::training {

/// One entry of "steps"; `before` are the ids of the steps before it, `cases` those of the exercise's cases.
[[nodiscard]] Step readStep(const json::LocatedJson& json, const QStringList& before,
    const QStringList& cases, const QString& file, json::Problems& problems);

/// Whether it is a name as ids are: small letters, digits and hyphens.
[[nodiscard]] bool isId(const QString& text);

} // namespace leaklab::training
