#pragma once

#include "app/core/result.h"
#include "app/training/exercise_result.h"

#include <QString>

#include <vector>

namespace leaklab::training {

/// Where results of this user are kept.
[[nodiscard]] QString resultsFolder();

/// Writes a result as a file of its own into `folder`, which is made if need be: whole or not at all, and
/// over no other. Its name tells exercise, person, machine and time, so that a class's files can lie in one
/// folder. Returns its path. Any thread.
[[nodiscard]] core::Result<QString> saveResult(const ExerciseResult& result, const QString& folder);

struct UnusedFile {
    QString file; ///< from the folder that was read
    QString why; ///< a sentence's rest: "it is no result of an exercise"
};
struct FoundResults {
    std::vector<ExerciseResult> results; ///< each once, however many copies lie there
    std::vector<UnusedFile> unused; ///< .json files that are no results, or can't be read
};
/// Reads every .json file in `folder` and below. Links to folders are not followed. Any thread.
[[nodiscard]] FoundResults findResults(const QString& folder);

} // namespace leaklab::training
