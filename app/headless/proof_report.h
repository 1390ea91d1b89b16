#pragma once

#include "app/training/prover/proof.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace leaklab::headless {

/// A step in a line, and under it all that is known of what failed.
[[nodiscard]] QString proofText(const training::StepProof& step);
[[nodiscard]] QString faultText(const training::Fault& fault);
/// All of them at the end: exercise, steps, seconds, verdict.
[[nodiscard]] QString proofTable(const std::vector<training::ExerciseProof>& proofs);
/// For files: `proved`, `seconds`, and `exercises` with their steps and faults.
[[nodiscard]] QJsonObject toJson(const std::vector<training::ExerciseProof>& proofs);

} // namespace leaklab::headless
