#include "app/training/prover/proof.h"

#include <algorithm>

namespace leaklab::training {

namespace {

/// Seconds. An idle machine stays under 0.15, whatever the shop does.
constexpr double busyGap = 0.25;

} // namespace

bool ExerciseProof::machineWasBusy() const
{
    return longestGap > busyGap;
}

bool ExerciseProof::hasFaults() const
{
    return !faults.empty() || std::any_of(steps.begin(), steps.end(), [](const StepProof& step) {
        return !step.faults.empty() || !step.solved;
    });
}

} // namespace leaklab::training
