#pragma once

#include "app/core/result.h"

#include <QString>

namespace leaklab::training {

/// The id that a name stands for: "My first leak" is "my-first-leak". Empty: it has neither letter nor digit
/// of ASCII.
[[nodiscard]] QString exerciseIdOf(const QString& name);

/// Writes a small exercise that works into a new folder in `parent`, numbered after those that are there,
/// and beside it the schema by which editors help. Returns the folder. Writes over nothing: an Error when an
/// exercise of that name is there, or when it can't be written (then nothing is left).
[[nodiscard]] core::Result<QString> newExercise(const QString& name, const QString& parent);

} // namespace leaklab::training
