#pragma once

#include "app/lab/lab_settings.h"
#include "app/training/command.h"
#include "app/training/condition.h"
#include "app/training/event_pattern.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace leaklab::training {

// What a check asks for. The author's guide, resources/exercises/README.md, says what each means.

struct ConditionCheck {
    Condition condition;
};
struct EventCheck {
    EventPattern pattern;
    int times = 1;
    bool sinceExercise = false; ///< else since the step began
};
struct ChoiceQuestion {
    QStringList options;
    QStringList right; ///< all of these and no other
    bool rightIsCase = false; ///< the case that the attempt drew, instead
};
struct NumberQuestion {
    struct Mistake {
        QString id;
        Expression value;
    };
    Expression right; ///< measured when the answer is given
    Unit unit; ///< of the figure that is typed
    double tolerance = 0; ///< share of the right value
    std::vector<Mistake> mistakes;
};
struct PointQuestion {
    std::variant<EventPattern, Condition> right;
    double within = 0; ///< seconds
};
struct SpanQuestion {
    Condition right; ///< the stretch during which it held
    double overlap = 0; ///< least share of intersection in union, 0..1
};
struct PredictionQuestion {
    EventPattern of;
    double tolerance = 0; ///< share of the time from the prediction to the event
};
struct TypeQuestion { }; ///< whose bytes grew most between the step's last two censuses

struct Check {
    QString id;
    QStringList needs; ///< checks of the step that have to have passed before
    std::variant<ConditionCheck, EventCheck, ChoiceQuestion, NumberQuestion, PointQuestion, SpanQuestion,
        PredictionQuestion, TypeQuestion>
        what;
    [[nodiscard]] bool isQuestion() const { return what.index() >= 2; }
};

/// What a trainee can have done at the press of a button.
struct Action {
    QString id;
    Script script;
};

/// A typical mistake, for the prover: after `script` the check `fails` has not passed, and says so with words
/// that hold `says`.
struct WrongTry {
    Script script;
    QString fails;
    QString says;
};

struct Step {
    QString id;
    Script begin; ///< what the exercise does as the step begins
    std::vector<Action> actions;
    std::vector<Check> checks; ///< one at least
    Script solution;
    std::vector<WrongTry> wrong;
};

/// One of the incidents of which an attempt draws one.
struct Case {
    QString id;
    lab::LabSettings lab;
    lab::LabSettings quickLab;
};

enum class Level { Beginner, Intermediate, Advanced };

/// An exercise without its words: see ExerciseText. A value.
struct Exercise {
    static constexpr int format = 1;

    QString folder;
    int number = 0; ///< its place in the curriculum; 0: none
    QString id;
    QString version; ///< a digest of exercise.json: tells whose checks were the same
    int minutes = 0;
    Level level = Level::Beginner;
    QStringList prerequisites; ///< ids
    lab::LabSettings lab;
    bool concealed = false; ///< build, levers and faults are not shown while it runs
    std::vector<Case> cases; ///< none: nothing is drawn
    double quickTime = 1; ///< the prover multiplies durations with it
    lab::LabSettings quickLab;
    std::vector<Step> steps; ///< one at least

    [[nodiscard]] const Case* caseNamed(const QString& caseId) const;
};

} // namespace leaklab::training
