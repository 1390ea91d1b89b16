#pragma once

#include "app/core/result.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"
#include "app/training/progress.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace leaklab::training {

/// Who did an exercise, and where: on the machines of a classroom everybody may be called the same.
struct Trainee {
    QString name;
    QString host;

    /// The user's name and this machine's, as the system knows them.
    [[nodiscard]] static Trainee ofSystem();
    friend bool operator==(const Trainee&, const Trainee&) = default;
    friend bool operator<(const Trainee& a, const Trainee& b)
    {
        return std::tie(a.name, a.host) < std::tie(b.name, b.host);
    }
};

/// How an exercise went that somebody finished, for whoever holds the class. A value.
struct ExerciseResult {
    static constexpr int newestFormat = 1;

    struct Step {
        QString id;
        QString title;
        bool passed = false;
        double seconds = 0;
        int hints = 0;
        int wrongAnswers = 0;
        bool solutionShown = false; ///< its words
        bool shownMe = false; ///< the console did it
        QMap<QString, double> predictions; ///< by check: by what share of the time each was off

        [[nodiscard]] bool isHelped() const { return solutionShown || shownMe; }
    };
    /// Of an exercise that draws a case: how naming it went.
    struct Diagnosis {
        QString drawnCase;
        int wrongAnswers = 0; ///< to all questions after the case; 0: right at once
        double seconds = 0; ///< of the exercise until the last step with such a question was passed
        [[nodiscard]] bool isRightAtOnce() const { return wrongAnswers == 0; }
    };

    Trainee who;
    QDateTime began;
    QDateTime ended;
    QString exercise; ///< its id
    QString version; ///< of the exercise
    int number = 0; ///< its place in the curriculum; 0: none
    QString title;
    std::vector<Step> steps; ///< in their order
    std::optional<Diagnosis> diagnosis;
    bool quick = false; ///< in the prover's quick time
    QJsonObject settings; ///< of the lab when the exercise began
    QString program; ///< "leaklab 1.2.3"

    [[nodiscard]] bool isPassed() const; ///< every step
    [[nodiscard]] double seconds() const;
    [[nodiscard]] int hints() const;
    [[nodiscard]] int wrongAnswers() const;
    [[nodiscard]] int solutions() const; ///< steps of which the solution was shown or played
    /// 0..100: what the steps are worth, evenly. Each hint and each wrong answer takes a quarter of its
    /// step, a solution shown or played all of it.
    [[nodiscard]] int score() const;
    [[nodiscard]] std::optional<double> worstPrediction() const; ///< the largest share; none: no prediction
};

[[nodiscard]] ExerciseResult resultOf(const Exercise& exercise, const ExerciseText& text,
    const Progress& progress, const Trainee& who, bool quick = false);

[[nodiscard]] QJsonObject toJson(const ExerciseResult& result);
/// Texts come back without control characters and cut to a sensible length, since anybody may have written
/// the file. An Error says what is wrong with it.
[[nodiscard]] core::Result<ExerciseResult> exerciseResultFrom(const QJsonObject& json);

} // namespace leaklab::training
