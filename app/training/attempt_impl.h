#pragma once

#include "app/training/attempt.h"
#include "app/training/disturbance_watch.h"
#include "app/training/script_runner.h"

#include <memory>
#include <optional>

namespace leaklab::training {

/// What an attempt is made of.
struct Attempt::Impl {
    Impl(Attempt& publicSide, Exercise theExercise, ExerciseText theText, lab::Lab& theLab,
        AttemptOptions options);

    void setUp();
    void onSetUp();
    void onSetUpFailed(const core::Error& error);
    void startStep();
    void showStep();
    void takeRow();
    void takeChecks();
    void passStep();
    void keepBaselines(const QString& passed);
    void finish();
    void enter(Phase next);
    void beTroubled(const QString& sentence);
    [[nodiscard]] const Step& stepAt(int index) const;
    [[nodiscard]] StepProgress& progressOf(int index);
    [[nodiscard]] bool isPassed(int index) const;
    [[nodiscard]] bool isLive() const; ///< the step shown is the one that is being done

    Attempt& q;
    Exercise exercise;
    ExerciseText text;
    lab::Lab& lab;
    bool quick;
    Progress progress;
    Phase phase = Phase::Idle;
    QString trouble;
    StepText stepText; ///< of the step shown
    StepText liveText; ///< of the step that is being done, which the board looks at
    int live = 0; ///< the step that is being done; progress.step is the one shown
    BoardContext context;
    std::optional<double> exerciseBegan;
    std::unique_ptr<CheckBoard> board;
    std::vector<CheckState> shown; ///< states of the step shown
    double lastRow = 0;
    double lastKept = 0; ///< seconds of the exercise when progress was last told
    DisturbanceWatch watch;
    ScriptRunner hand; ///< plays solutions and actions
};

} // namespace leaklab::training
