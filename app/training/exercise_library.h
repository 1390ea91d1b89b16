#pragma once

#include "app/training/exercise_loader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leaklab::training {

/// The folder of the exercises that come with the program; a Qt resource.
[[nodiscard]] QString bundledExercises();

/// Exercise folders that `path` means: itself when it holds an exercise.json, else the folders in it that do,
/// in the order of their numbers. Empty: there are none, or it is no folder.
[[nodiscard]] QStringList exerciseFolders(const QString& path);

/// What is wrong with a path that means none, for a terminal.
[[nodiscard]] QString noExerciseText(const QString& path);

/// Loads them all, broken ones too, and holds what only shows among them: prerequisites that nobody has, an
/// id twice.
[[nodiscard]] std::vector<LoadedExercise> loadExercises(
    const QStringList& folders, const QString& language = QStringLiteral("en"));

} // namespace leaklab::training
