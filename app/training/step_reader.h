#pragma once

#include "app/training/exercise.h"
#include "app/training/located_json.h"
#include "app/training/problem.h"

namespace leaklab::training {

/// One entry of "steps"; `before` are the ids of the steps before it, `cases` those of the exercise's cases.
[[nodiscard]] Step readStep(const LocatedJson& json, const QStringList& before, const QStringList& cases,
    const QString& file, Problems& problems);

/// Whether it is a name as ids are: small letters, digits and hyphens.
[[nodiscard]] bool isId(const QString& text);

} // namespace leaklab::training
