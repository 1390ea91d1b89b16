#pragma once

#include "app/core/clock.h"
#include "app/lab/lab.h"
#include "app/training/exercise_loader.h"
#include "app/training/prover/proof.h"
#include "app/training/prover/step_prover.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace leaklab::training {

/// One playing of an exercise.
struct ProofPlan {
    QString drawnCase; ///< empty: the exercise has none
    StepProver::Depth depth = StepProver::Depth::All;
    bool quick = true;
    lab::LabSettings lab{}; ///< of which store, bounds and the like hold for every exercise
};

/// Plays an exercise from its first step to its debrief in a lab of its own, and ends that.
/// Owner: the prover; `loaded` and `clock` outlive it. Thread: the GUI thread, which it blocks only when
/// destroyed with the lab still running.
class ExerciseProver : public QObject {
    Q_OBJECT
public:
    /// `loaded` has no errors.
    ExerciseProver(
        const LoadedExercise& loaded, ProofPlan plan, core::Clock& clock, QObject* parent = nullptr);
    ~ExerciseProver() override;

    void start(); ///< finished() follows
    void stop(); ///< as soon as may be; finished() follows
    [[nodiscard]] const ExerciseProof& proof() const { return m_proof; }

Q_SIGNALS:
    void said(const QString& line); ///< what goes on, for who watches
    void eventTold(const leaklab::collect::LabEvent& event); ///< of the lab's session
    void stepProved(const leaklab::training::StepProof& step);
    void finished();

private:
    void onPhase();
    void beginStep();
    void onStepFinished();
    void takeRow();
    void addFault(const QString& during, const QString& problem);
    void end(ExerciseProof::Verdict verdict);
    void finish();

    const LoadedExercise& m_loaded;
    ProofPlan m_plan;
    lab::Lab m_lab;
    std::unique_ptr<Attempt> m_attempt;
    std::unique_ptr<StepProver> m_step;
    ExerciseProof m_proof;
    QString m_lastError; ///< what a process of the shop complained of
    double m_lastRow = -1;
    bool m_ending = false;
    bool m_finished = false;
    QTimer m_setUpLimit;
    QTimer m_stopLimit;
};

} // namespace leaklab::training
