#include "app/training/prover/proof.h"

#include <algorithm>

namespace leaklab::training {

bool ExerciseProof::hasFaults() const
{
    return !faults.empty() || std::any_of(steps.begin(), steps.end(), [](const StepProof& step) {
        return !step.faults.empty() || !step.solved;
    });
}

} // namespace leaklab::training
