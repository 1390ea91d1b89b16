#pragma once

#include "app/core/clock.h"
#include "app/lab/lab.h"
#include "app/training/check_board.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"
#include "app/training/progress.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace leaklab::training {

struct AttemptOptions {
    quint64 seed = 0; ///< of the draw; 0: drawn anew
    std::optional<Progress> resume; ///< goes on where that stands, with its seed
    bool quick = false; ///< in the prover's quick time
};

/// One trainee doing one exercise in a lab. What it writes down (steps, answers) are events of the lab's
/// session.
/// Owner: whoever shows or proves it; `lab` outlives it. Thread: the GUI thread.
class Attempt : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Idle,
        SettingUp,
        Running,
        Debrief, ///< the last step is passed and left
        Failed, ///< the lab could not be set up
    };

    Attempt(Exercise exercise, ExerciseText text, lab::Lab& lab, AttemptOptions options = {},
        QObject* parent = nullptr);
    ~Attempt() override;

    void begin(); ///< sets the lab up, then the step where it stands begins
    void resetLab(); ///< the same step again in a lab set up anew; what has passed stays so
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const Exercise& exercise() const;
    [[nodiscard]] const ExerciseText& text() const;
    void setText(ExerciseText text); ///< another language, or edited
    [[nodiscard]] int stepIndex() const; ///< from 0
    [[nodiscard]] const Step& step() const;
    [[nodiscard]] const StepText& stepText() const;
    [[nodiscard]] const std::vector<CheckState>& states() const; ///< of the step's checks, in their order
    [[nodiscard]] bool stepPassed() const;
    [[nodiscard]] bool canGoNext() const; ///< the step is passed, now or before
    [[nodiscard]] bool canGoBack() const;
    void next(); ///< after the last step: Phase::Debrief
    void back(); ///< looks at an earlier step; its checks stay passed

    /// False: it can't be answered now, and the check's reason says why.
    bool answer(const QString& check, const Answer& answer);
    void runAction(const QString& action);
    [[nodiscard]] bool hasHint() const; ///< one that has not been shown
    void showHint(); ///< the next one; counted
    [[nodiscard]] QStringList hints() const; ///< those shown
    void showSolution(); ///< its words
    [[nodiscard]] bool solutionShown() const;
    void showMe(); ///< plays the solution
    [[nodiscard]] bool isPlaying() const;
    void stopPlaying();
    [[nodiscard]] core::Duration elapsed() const; ///< of all steps, over restarts of the console
    [[nodiscard]] const Progress& progress() const;
    /// The sentence of the last troubled() while it lasts; empty: there is no trouble.
    [[nodiscard]] QString trouble() const;

    /// For scripts: what the step's checks measure by, and whose hand may be played.
    [[nodiscard]] const BoardContext& context() const;
    [[nodiscard]] bool isQuick() const;

Q_SIGNALS:
    void phaseChanged();
    void stepBegan(); ///< another step is shown, or the same in a lab set up anew
    void checksChanged(); ///< any state; at most ten times a second
    void checkPassed(const QString& check);
    void stepPassedNow();
    /// Something that the step can't cope with, or the set-up failed; resetLab() helps.
    void troubled(const QString& sentence);
    void playingChanged();
    void progressChanged(); ///< to be kept

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::training
