#pragma once

#include "app/core/clock.h"
#include "app/training/prover/exercise_prover.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <vector>

namespace leaklab::training {

/// Plays exercises one after the other, each in a lab of its own: one with cases as often as it has cases,
/// the first time with everything, then the solution only. When something fails and the machine was too busy
/// meanwhile, that says nothing of the exercise: it is played again, three times at most.
/// Owner: the command that proves; `clock` outlives it. Thread: the GUI thread.
class Prover : public QObject {
    Q_OBJECT
public:
    Prover(std::vector<LoadedExercise> exercises, bool quick, core::Clock& clock, QObject* parent = nullptr);
    ~Prover() override;

    /// What this machine gives a lab: store, bounds. Before start().
    void setLab(lab::LabSettings settings) { m_lab = std::move(settings); }
    void start(); ///< finished() follows
    void stop(); ///< leaves the rest; finished() follows
    [[nodiscard]] const std::vector<ExerciseProof>& proofs() const { return m_proofs; }
    [[nodiscard]] bool allProved() const;

Q_SIGNALS:
    void began(const leaklab::training::LoadedExercise& exercise, const QString& drawnCase);
    void said(const QString& line);
    void eventTold(const leaklab::collect::LabEvent& event);
    void stepProved(const leaklab::training::StepProof& step);
    void exerciseProved(const leaklab::training::ExerciseProof& proof);
    void repeats(const leaklab::training::ExerciseProof& failed); ///< the machine was too busy: once more
    void finished();

private:
    struct Task {
        std::size_t exercise = 0;
        ProofPlan plan;
    };

    void play(int time); ///< from 1
    void onFinished(int time);

    std::vector<LoadedExercise> m_exercises;
    lab::LabSettings m_lab;
    core::Clock& m_clock;
    std::vector<Task> m_tasks;
    std::size_t m_at = 0;
    bool m_stopped = false;
    std::unique_ptr<ExerciseProver> m_playing;
    std::vector<ExerciseProof> m_proofs;
};

} // namespace leaklab::training
