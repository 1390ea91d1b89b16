#include "app/training/check_board.h"

#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace leaklab::training {

namespace {

struct Board {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::CheckBoard)
};

constexpr double longestGap = 1; ///< seconds between rows: beyond it nobody knows whether it held

bool isSame(const CheckState& a, const CheckState& b)
{
    return a.verdict == b.verdict && a.now == b.now && a.reason == b.reason && a.progress == b.progress;
}

/// How far a term is, 0..1, for those that rise to their goal.
double shareOf(Relation relation, double left, double right)
{
    if (isMet(relation, left, right))
        return 1;
    const bool rises = relation == Relation::Above || relation == Relation::AtLeast;
    const double share = rises ? left / right : right / left;
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0;
}

} // namespace

CheckBoard::CheckBoard(
    const Step& step, const StepText& text, const collect::SessionRecord& session, BoardContext context)
    : m_step(step)
    , m_text(text)
    , m_session(session)
    , m_context(std::move(context))
    , m_measures(session.series())
    , m_judge(session, m_measures, m_context)
    , m_states(step.checks.size())
    , m_watches(step.checks.size())
    , m_rowTaken(session.series().lastTime())
{
    for (std::size_t i = 0; i < step.checks.size(); ++i) {
        if (const auto* check = std::get_if<EventCheck>(&step.checks[i].what))
            showEvents(i, *check);
    }
    unlock();
    update();
}

const CheckText& CheckBoard::textOf(std::size_t index) const
{
    static const CheckText none;
    const auto found = m_text.checks.find(m_step.checks[index].id);
    return found == m_text.checks.end() ? none : *found;
}

std::size_t CheckBoard::indexOf(const QString& check) const
{
    const auto found = std::find_if(
        m_step.checks.begin(), m_step.checks.end(), [&check](const Check& one) { return one.id == check; });
    return static_cast<std::size_t>(found - m_step.checks.begin());
}

const CheckState* CheckBoard::state(const QString& check) const
{
    const std::size_t index = indexOf(check);
    return index < m_states.size() ? &m_states[index] : nullptr;
}

bool CheckBoard::allPassed() const
{
    return std::all_of(m_states.begin(), m_states.end(),
        [](const CheckState& state) { return state.verdict == Verdict::Passed; });
}

void CheckBoard::restore(const QString& check, const CheckState& state)
{
    const std::size_t index = indexOf(check);
    if (index < m_states.size())
        m_states[index] = state;
    unlock();
}

double CheckBoard::now() const
{
    return m_session.series().lastTime();
}

/// Locks what needs a check that has not passed, and opens what does no longer.
void CheckBoard::unlock()
{
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        CheckState& state = m_states[i];
        if (state.verdict != Verdict::Locked && state.verdict != Verdict::Open)
            continue;
        const QStringList& needs = m_step.checks[i].needs;
        const bool open = std::all_of(needs.begin(), needs.end(), [this](const QString& id) {
            const CheckState* needed = this->state(id);
            return needed && needed->verdict == Verdict::Passed;
        });
        if (open == (state.verdict == Verdict::Open))
            continue;
        state.verdict = open ? Verdict::Open : Verdict::Locked;
        state.reason = open ? QString() : Board::tr("Something else comes first.");
        if (const auto* check = std::get_if<EventCheck>(&m_step.checks[i].what); check && open)
            showEvents(i, *check);
    }
}

void CheckBoard::pass(std::size_t index, const QString& reason)
{
    CheckState& state = m_states[index];
    state.verdict = Verdict::Passed;
    state.reason = reason;
    state.now.clear();
    state.progress = 1;
    state.passedAt = now();
    unlock();
}

/// The author's own reply to an answer needs no advice beside it.
QString CheckBoard::withAdvice(std::size_t index, const QString& reason) const
{
    const CheckText& text = textOf(index);
    const bool isAuthors = std::any_of(text.options.begin(), text.options.end(),
        [&reason](const OptionText& option) { return reason == option.reply || reason == option.text; });
    return text.advice.isEmpty() || isAuthors ? reason : reason + QLatin1Char(' ') + text.advice;
}

void CheckBoard::fail(std::size_t index, const QString& reason)
{
    CheckState& state = m_states[index];
    state.verdict = Verdict::Wrong;
    state.reason = withAdvice(index, reason);
    ++state.wrongAnswers;
}

bool CheckBoard::update()
{
    const std::vector<CheckState> before = m_states;
    while (m_eventsTaken < m_session.events().size())
        takeEvent(m_session.events()[m_eventsTaken++]);
    const metrics::SeriesStore& series = m_session.series();
    while (series.rows() > 0 && series.lastTime() > m_rowTaken) {
        const auto row = series.rowAt(m_rowTaken);
        const double time = series.time(row ? *row + 1 : 0);
        const double gap = time - m_rowTaken;
        m_rowTaken = time;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            const auto* check = std::get_if<ConditionCheck>(&m_step.checks[i].what);
            if (check && m_states[i].verdict != Verdict::Passed && m_states[i].verdict != Verdict::Locked)
                updateCondition(i, *check, time, gap);
        }
    }
    return !std::equal(m_states.begin(), m_states.end(), before.begin(), isSame);
}

void CheckBoard::updateCondition(std::size_t index, const ConditionCheck& check, double time, double gap)
{
    CheckState& state = m_states[index];
    std::optional<double>& since = m_watches[index].heldSince;
    if (gap > longestGap)
        since.reset();
    if (!m_measures.holds(check.condition, time, m_context.measures)) {
        since.reset();
        state.verdict = Verdict::Open;
        showTerm(state, check.condition, time);
        state.reason = withAdvice(index, state.reason);
        return;
    }
    since = since.value_or(time);
    const double hold = m_context.measures.scaled(check.condition.hold);
    const double held = time - *since;
    if (held >= hold)
        return pass(index, {});
    state.verdict = Verdict::Holding;
    state.progress = held / hold;
    state.now = Board::tr("held for %1 of %2 s")
                    .arg(m_context.locale.toString(std::floor(held), 'f', 0),
                        m_context.locale.toString(hold, 'f', hold == std::round(hold) ? 0 : 1));
    state.reason.clear();
}

/// Where the first term stands that does not hold.
void CheckBoard::showTerm(CheckState& state, const Condition& condition, double time) const
{
    for (const Term& term : condition.terms) {
        const Figure left = m_measures.value(term.left, time, m_context.measures);
        const Figure right = m_measures.value(term.right, time, m_context.measures);
        if (!left.value || !right.value) {
            state.now = Board::tr("not known yet");
            const QString& why = left.value ? right.why : left.why;
            state.reason = why.left(1).toUpper() + why.mid(1) + QLatin1Char('.');
            state.progress = 0;
            return;
        }
        if (isMet(term.relation, *left.value, *right.value))
            continue;
        const Unit& unit = term.right.unit.text.isEmpty() ? term.left.unit : term.right.unit;
        const QString is = figureText(*left.value, unit, term.left.dimension, m_context.locale);
        const QString goal = figureText(*right.value, unit, term.left.dimension, m_context.locale);
        const bool rises = term.relation == Relation::Above || term.relation == Relation::AtLeast;
        state.now = rises ? Board::tr("now %1 of %2").arg(is, goal)
                          : Board::tr("now %1, to be under %2").arg(is, goal);
        state.reason = rises ? Board::tr("It is %1 and has to be over %2.").arg(is, goal)
                             : Board::tr("It is %1 and has to be under %2.").arg(is, goal);
        state.progress = shareOf(term.relation, *left.value, *right.value);
        return;
    }
}

void CheckBoard::takeEvent(const collect::LabEvent& event)
{
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (m_states[i].verdict == Verdict::Passed)
            continue;
        if (const auto* check = std::get_if<EventCheck>(&m_step.checks[i].what))
            countEvent(i, *check, event);
        else if (const auto* question = std::get_if<PredictionQuestion>(&m_step.checks[i].what))
            scorePrediction(i, *question, event);
    }
}

void CheckBoard::countEvent(std::size_t index, const EventCheck& check, const collect::LabEvent& event)
{
    const double since = check.sinceExercise ? m_context.exerciseBegan : m_context.stepBegan;
    if (m_states[index].verdict == Verdict::Locked || event.time < since || !check.pattern.matches(event))
        return;
    ++m_watches[index].events;
    showEvents(index, check);
    if (m_watches[index].events >= check.times)
        pass(index, {});
}

void CheckBoard::showEvents(std::size_t index, const EventCheck& check)
{
    CheckState& state = m_states[index];
    const int seen = m_watches[index].events;
    const QLocale& locale = m_context.locale;
    state.now = Board::tr("%1 of %2").arg(locale.toString(seen), locale.toString(check.times));
    state.progress = static_cast<double>(seen) / check.times;
    state.reason = withAdvice(
        index, Board::tr("So far %1 of %2.").arg(locale.toString(seen), locale.toString(check.times)));
}

void CheckBoard::scorePrediction(
    std::size_t index, const PredictionQuestion& question, const collect::LabEvent& event)
{
    Watch& watch = m_watches[index];
    CheckState& state = m_states[index];
    if (!watch.prediction || event.time <= watch.predictedAt || !question.of.matches(event))
        return;
    // Whoever kills it does not make a prediction come true.
    const bool byHand = event.cause && event.cause->kind == supervise::ExitKind::Killed;
    if (byHand && !question.of.exitCode)
        return;
    const double predicted = *watch.prediction->from;
    state.score = QuestionJudge::scoreOf(watch.predictedAt, predicted, event.time);
    const QString off = models::shareText(*state.score, m_context.locale);
    const QString took = models::spanText(std::chrono::duration_cast<core::Duration>(
        std::chrono::duration<double>(event.time - watch.predictedAt)));
    watch.prediction.reset();
    if (*state.score <= question.tolerance)
        pass(index, Board::tr("It took %1; you were %2 off.").arg(took, off));
    else
        fail(index,
            predicted < event.time
                ? Board::tr("It took %1: you were %2 too early. Predict the next one.").arg(took, off)
                : Board::tr("It took %1: you were %2 too late. Predict the next one.").arg(took, off));
}

bool CheckBoard::answer(const QString& check, const Answer& answer)
{
    const std::size_t index = indexOf(check);
    if (index >= m_states.size() || !m_step.checks[index].isQuestion())
        return false;
    CheckState& state = m_states[index];
    if (state.verdict == Verdict::Locked || state.verdict == Verdict::Passed)
        return false;
    const Judgement judgement = std::visit(
        [&](const auto& question) -> Judgement {
            if constexpr (requires { m_judge.judge(question, textOf(index), answer); })
                return m_judge.judge(question, textOf(index), answer);
            else
                return {};
        },
        m_step.checks[index].what);
    if (judgement.kind == Judgement::Kind::NotNow) {
        state.reason = judgement.reason;
        return false;
    }
    ++state.answers;
    if (judgement.kind == Judgement::Kind::Right) {
        pass(index, judgement.reason);
    } else if (judgement.kind == Judgement::Kind::Wrong) {
        fail(index, judgement.reason);
    } else {
        state.verdict = Verdict::Waiting;
        state.reason = judgement.reason;
        m_watches[index].prediction = answer;
        m_watches[index].predictedAt = now();
    }
    return true;
}

} // namespace leaklab::training
