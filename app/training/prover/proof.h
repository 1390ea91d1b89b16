#pragma once

#include "app/collect/lab_event.h"
#include "app/training/check_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leaklab::training {

/// Something that an exercise promises and that is not so, with what it takes to mend it. A value.
struct Fault {
    QString step;
    QString during; ///< "idle", "wrong try 1", "solution", …
    QString check; ///< empty: it is about no check in particular
    QString problem; ///< a sentence
    std::optional<CheckState> state; ///< of the check
    QStringList figures; ///< what the check measures, then the lab: "heap.live now = 3.2 MiB"
    std::vector<collect::LabEvent> events; ///< the last ones before it
};

/// What came out when one step was tried.
struct StepProof {
    QString step;
    double seconds = 0;
    double idled = 0; ///< seconds
    int wrongTries = 0;
    int wrongAnswers = 0; ///< to choices
    bool solved = false; ///< the reference solution passed all checks
    std::vector<Fault> faults;
};

/// What came out when an exercise, or one of its cases, was played.
struct ExerciseProof {
    enum class Verdict {
        Proved,
        Faulty,
        Interrupted,
    };

    QString exercise;
    QString drawnCase; ///< empty: it has none
    double seconds = 0;
    std::vector<StepProof> steps; ///< those that were come to
    std::vector<Fault> faults; ///< of no step: it does not load, the lab could not be set up
    double longestGap = 0; ///< seconds between two rows of the session
    int plays = 1; ///< more than once, when something failed on a machine that was too busy
    Verdict verdict = Verdict::Interrupted;

    [[nodiscard]] bool hasFaults() const;
    /// Whether the machine could not keep up with ten rows a second, which cost next to nothing: what fails
    /// then may do well on one that can.
    [[nodiscard]] bool machineWasBusy() const;
};

} // namespace leaklab::training
