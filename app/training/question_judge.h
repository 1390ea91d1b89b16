#pragma once

#include "app/collect/session_record.h"
#include "app/training/check_state.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"
#include "app/training/measures.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace leaklab::training {

/// What the checks of a step have to know beside the session.
struct BoardContext {
    double exerciseBegan = 0; ///< session time, seconds
    double stepBegan = 0;
    MeasureContext measures;
    QString drawnCase;
    QLocale locale;
};

struct Judgement {
    enum class Kind {
        Right,
        Wrong,
        NotNow, ///< what it is about has not happened, or can't be measured just now
        Predicted, ///< the truth will tell
    };
    Kind kind = Kind::NotNow;
    QString reason; ///< for the trainee
};

/// Judges answers by what the session really tells at the moment of the answer. References outlive it.
/// Thread: the session's.
class QuestionJudge {
public:
    QuestionJudge(
        const collect::SessionRecord& session, const Measures& measures, const BoardContext& context);

    [[nodiscard]] Judgement judge(
        const ChoiceQuestion& question, const CheckText& text, const Answer& answer) const;
    [[nodiscard]] Judgement judge(
        const NumberQuestion& question, const CheckText& text, const Answer& answer) const;
    [[nodiscard]] Judgement judge(
        const PointQuestion& question, const CheckText& text, const Answer& answer) const;
    [[nodiscard]] Judgement judge(
        const SpanQuestion& question, const CheckText& text, const Answer& answer) const;
    [[nodiscard]] Judgement judge(
        const PredictionQuestion& question, const CheckText& text, const Answer& answer) const;
    [[nodiscard]] Judgement judge(
        const TypeQuestion& question, const CheckText& text, const Answer& answer) const;

    /// A prediction that `event` decides: by what share of the time until then it was off.
    [[nodiscard]] static double scoreOf(double predictedAt, double predicted, double came);

private:
    [[nodiscard]] double now() const;
    [[nodiscard]] Judgement nearEvent(const EventPattern& pattern, double time, double within) const;
    [[nodiscard]] Judgement whileItHeld(const Condition& condition, double time, double within) const;
    [[nodiscard]] QString timeText(double span) const;

    const collect::SessionRecord& m_session;
    const Measures& m_measures;
    const BoardContext& m_context;
};

} // namespace leaklab::training
