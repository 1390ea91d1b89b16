#pragma once

#include "app/json/problem.h"
#include "app/training/exercise_text.h"

#include <QString>
#include <QStringList>

namespace leaklab::training {

/// The languages that a folder has words in, English first: "en", "de", "pt_BR".
[[nodiscard]] QStringList exerciseLanguages(const QString& folder);

/// What the exercise in `folder` says in English and not in `other`, or the other way round: hints,
/// solutions, replies, pictures, names in code. What was shown in English because it is missing is the
/// loader's to tell.
[[nodiscard]] json::Problems translationFaults(
    const QString& folder, const ExerciseText& english, const ExerciseText& other);

} // namespace leaklab::training
