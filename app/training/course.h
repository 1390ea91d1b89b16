#pragma once

#include "app/lab/lab_settings.h"
#include "app/training/exercise.h"

#include <QString>

#include <vector>

namespace leaklab::training {

/// The case that a seed draws, the same on every platform; empty when the exercise has none.
[[nodiscard]] QString drawnCase(const Exercise& exercise, quint64 seed);

/// What the lab has to be when step `step` (from 0) begins: as the exercise, or the drawn case, says, and
/// with what the steps before it leave behind when they are solved.
[[nodiscard]] lab::LabSettings labForStep(
    const Exercise& exercise, const QString& drawnCase, int step, bool quick);

/// Every figure that a check speaks of.
[[nodiscard]] std::vector<Measure> measuresOf(const Check& check);
/// Every figure that checks and scripts of the step speak of.
[[nodiscard]] std::vector<Measure> measuresOf(const Step& step);

/// Whether scripts or checks of the step have that process ended by somebody's hand.
[[nodiscard]] bool mayBeKilled(const Step& step, const QString& process);
[[nodiscard]] bool mayBeStopped(const Step& step, const QString& process);
/// Whether the step is about the cart's death.
[[nodiscard]] bool awaitsDeath(const Step& step);
/// Whether it has been, in step `step` (from 0) or before.
[[nodiscard]] bool isUsedToDeath(const Exercise& exercise, int step);

} // namespace leaklab::training
