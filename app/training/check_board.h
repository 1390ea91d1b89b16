#pragma once

#include "app/collect/session_record.h"
#include "app/training/check_state.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"
#include "app/training/measures.h"
#include "app/training/question_judge.h"

#include <QLocale>
#include <QString>

#include <cstddef>
#include <vector>

namespace leaklab::training {

/// Holds the checks of one step against what the session tells, and nothing else: a lab that runs and one
/// that is replayed are the same to it. A check that has passed stays passed. `step`, `text` and `session`
/// outlive it. Thread: the session's.
class CheckBoard {
public:
    CheckBoard(
        const Step& step, const StepText& text, const collect::SessionRecord& session, BoardContext context);

    /// To be called after each row and each event of the session. True: something has changed.
    bool update();
    /// Judges at once, but for a prediction, which waits. False: it can't be answered now, and the state's
    /// reason says why; that does not count as an answer.
    bool answer(const QString& check, const Answer& answer);

    [[nodiscard]] const std::vector<CheckState>& states() const { return m_states; } ///< as in step.checks
    [[nodiscard]] const CheckState* state(const QString& check) const; ///< null: there is none of that name
    [[nodiscard]] bool allPassed() const;
    /// Takes a state that was kept, of a check that had passed before.
    void restore(const QString& check, const CheckState& state);

private:
    struct Watch {
        std::optional<double> heldSince; ///< of a condition
        int events = 0; ///< that matched
        std::optional<Answer> prediction;
        double predictedAt = 0;
    };

    [[nodiscard]] std::size_t indexOf(const QString& check) const;
    [[nodiscard]] const CheckText& textOf(std::size_t index) const;
    [[nodiscard]] double now() const;
    void unlock();
    [[nodiscard]] QString withAdvice(std::size_t index, const QString& reason) const;
    void pass(std::size_t index, const QString& reason);
    void fail(std::size_t index, const QString& reason);
    void updateCondition(std::size_t index, const ConditionCheck& check, double time, double gap);
    void showTerm(CheckState& state, const Condition& condition, double time) const;
    void takeEvent(const collect::LabEvent& event);
    void countEvent(std::size_t index, const EventCheck& check, const collect::LabEvent& event);
    void scorePrediction(
        std::size_t index, const PredictionQuestion& question, const collect::LabEvent& event);
    void showEvents(std::size_t index, const EventCheck& check);

    const Step& m_step;
    const StepText& m_text;
    const collect::SessionRecord& m_session;
    BoardContext m_context;
    Measures m_measures;
    QuestionJudge m_judge;
    std::vector<CheckState> m_states;
    std::vector<Watch> m_watches;
    std::size_t m_eventsTaken = 0;
    double m_rowTaken = 0; ///< time of the last row looked at
};

} // namespace leaklab::training
