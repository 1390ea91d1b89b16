#include "app/training/prover/proof.h"

#include <algorithm>

namespace leaklab::training {

namespace {

/// Seconds without a row after which no condition's hold time counts on, and windows are not known.
constexpr double standstill = 1;
/// The tool itself gets round to sending no sooner; on a machine with time it is a matter of a few ms.
constexpr double lateSending = 0.05;

} // namespace

bool ExerciseProof::machineWasBusy() const
{
    return longestGap > standstill || lateness > lateSending;
}

bool ExerciseProof::hasFaults() const
{
    return !faults.empty() || std::any_of(steps.begin(), steps.end(), [](const StepProof& step) {
        return !step.faults.empty() || !step.solved;
    });
}

} // namespace leaklab::training
