#pragma once

#include "app/json/problem.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"

#include <QString>

#include <optional>

namespace leaklab::training {

/// An exercise's folder as it was read. Paths in problems are those of the folder with the file's name.
struct LoadedExercise {
    std::optional<Exercise> exercise; ///< none: there are errors, and it can't be done
    ExerciseText text; ///< in the language asked for; what that lacks is English
    json::Problems problems; ///< all of them, not only the first
};

/// Reads a folder: exercise.json and the Markdown of `language` ("de"). Never throws, whatever lies there;
/// files of more than a megabyte are refused. Folders may be Qt resources.
[[nodiscard]] LoadedExercise loadExercise(
    const QString& folder, const QString& language = QStringLiteral("en"));

} // namespace leaklab::training
