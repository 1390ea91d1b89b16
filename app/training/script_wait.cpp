#include "app/training/script_wait.h"

#include "app/lab/heap_inspector.h"

#include <QCoreApplication>

#include <algorithm>

namespace leaklab::training {

namespace {

using namespace command;
using models::Outlook;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::ScriptRunner)
};

bool isUp(const supervise::SupervisedProcess* process)
{
    using supervise::ProcessState;
    return process
        && (process->state() == ProcessState::Starting || process->state() == ProcessState::Running
            || process->state() == ProcessState::NotReady);
}

} // namespace

struct ScriptWaitVisitor {
    ScriptWait& wait;

    bool operator()(const Choose& command) const
    {
        Answer answer;
        answer.options
            = command.drawnCase ? QStringList{ wait.m_attempt.progress().drawnCase } : command.options;
        return wait.answer(command.check, answer);
    }
    bool operator()(const NameType& command) const
    {
        Answer answer;
        answer.type = command.type;
        return wait.answer(command.check, answer);
    }
    bool operator()(const AnswerNumber& command) const { return wait.answerNumber(command); }
    bool operator()(const MarkEvent& command) const { return wait.markEvent(command); }
    bool operator()(const MarkTime& command) const { return wait.markTime(command); }
    bool operator()(const MarkSpan& command) const { return wait.markSpan(command); }
    bool operator()(const Predict& command) const { return wait.predict(command); }
    bool operator()(const TakeCensus&) const { return wait.takeCensus(); }
    bool operator()(const ActOnProcess& command) const { return wait.actOnProcess(command); }
    bool operator()(const Wait& command) const
    {
        return wait.elapsed() >= wait.m_attempt.context().measures.scaled(command.seconds);
    }
    bool operator()(const WaitUntil& command) const { return wait.wait(command.condition); }
    bool operator()(const WaitForAll&) const { return wait.waitForAll(); }
    bool operator()(const WaitForCheck& command) const { return wait.waitForCheck(command.check); }
    bool operator()(const WaitForEvent& command) const { return wait.waitForEvent(command.event); }
    template <class Other> bool operator()(const Other&) const { return true; }
};

ScriptWait::ScriptWait(const Command& command, Attempt& attempt, lab::Lab& lab)
    : m_command(command)
    , m_attempt(attempt)
    , m_lab(lab)
    , m_measures(lab.session().series())
    , m_since(lab.now())
    , m_firstEvent(lab.session().events().size())
{
    const auto* act = std::get_if<ActOnProcess>(&m_command.what);
    m_wasDown = act && !isUp(lab.process(act->role));
}

ScriptWait::~ScriptWait() = default;

bool ScriptWait::look()
{
    return std::visit(ScriptWaitVisitor{ *this }, m_command.what);
}

double ScriptWait::elapsed() const
{
    return m_lab.now() - m_since;
}

const CheckState* ScriptWait::stateOf(const QString& check) const
{
    const auto& checks = m_attempt.step().checks;
    const auto found
        = std::find_if(checks.begin(), checks.end(), [&check](const Check& one) { return one.id == check; });
    const auto index = static_cast<std::size_t>(found - checks.begin());
    return index < m_attempt.states().size() ? &m_attempt.states()[index] : nullptr;
}

/// One that can't be judged now is given again at the next frame. What has passed, or waits for its truth,
/// needs none.
bool ScriptWait::answer(const QString& check, const Answer& answer)
{
    const CheckState* state = stateOf(check);
    if (!state) {
        m_why = Words::tr("the step has no check \"%1\"").arg(check);
        return false;
    }
    if (state->verdict == Verdict::Passed || state->verdict == Verdict::Waiting)
        return true;
    if (m_attempt.answer(check, answer))
        return true;
    if (const CheckState* now = stateOf(check))
        m_why = now->reason;
    return false;
}

std::optional<double> ScriptWait::value(const Expression& expression)
{
    const Figure figure
        = m_measures.value(expression, m_lab.session().series().lastTime(), m_attempt.context().measures);
    m_why = figure.why;
    return figure.value;
}

bool ScriptWait::answerNumber(const AnswerNumber& command)
{
    const auto figure = value(command.value);
    if (!figure)
        return false;
    const auto& checks = m_attempt.step().checks;
    const auto check = std::find_if(
        checks.begin(), checks.end(), [&command](const Check& one) { return one.id == command.check; });
    const auto* question = check == checks.end() ? nullptr : std::get_if<NumberQuestion>(&check->what);
    Answer given;
    given.number = question ? *figure / question->unit.scale : *figure;
    return answer(command.check, given);
}

bool ScriptWait::markEvent(const MarkEvent& command)
{
    const auto& events = m_lab.session().events();
    const auto last = std::find_if(events.rbegin(), events.rend(),
        [&command](const collect::LabEvent& event) { return command.event.matches(event); });
    if (last == events.rend()) {
        m_why = Words::tr("it has not happened yet");
        return false;
    }
    Answer given;
    given.from = last->time;
    return answer(command.check, given);
}

bool ScriptWait::markTime(const MarkTime& command)
{
    const auto offset = value(command.offset);
    if (!offset)
        return false;
    Answer given;
    given.from = m_lab.session().series().lastTime() + *offset;
    return answer(command.check, given);
}

bool ScriptWait::markSpan(const MarkSpan& command)
{
    const auto all = m_measures.stretches(command.condition, m_attempt.context().exerciseBegan,
        m_lab.session().series().lastTime(), m_attempt.context().measures);
    if (all.empty()) {
        m_why = Words::tr("it has not been so yet");
        return false;
    }
    const auto& checks = m_attempt.step().checks;
    const bool isPoint = std::any_of(checks.begin(), checks.end(), [&command](const Check& check) {
        return check.id == command.check && std::holds_alternative<PointQuestion>(check.what);
    });
    Answer given;
    given.from = isPoint ? (all.back().from + all.back().until) / 2 : all.back().from;
    if (!isPoint)
        given.until = all.back().until;
    return answer(command.check, given);
}

bool ScriptWait::predict(const Predict& command)
{
    if (!m_outlook)
        m_outlook = std::make_unique<models::MemoryOutlook>(m_lab.session());
    m_outlook->catchUp();
    const Outlook outlook = m_outlook->outlook();
    if (outlook.kind != Outlook::Kind::Reaches) {
        m_why = Words::tr("the console has no forecast yet");
        return false;
    }
    Answer given;
    given.from = outlook.now + command.factor * (outlook.at - outlook.now);
    return answer(command.check, given);
}

bool ScriptWait::takeCensus()
{
    m_why = Words::tr("the cart has not answered");
    const auto& events = m_lab.session().events();
    const bool taken = std::any_of(events.begin() + static_cast<std::ptrdiff_t>(m_firstEvent), events.end(),
        [](const collect::LabEvent& event) {
            return event.kind == collect::EventKind::CensusTaken
                && event.fields.value(QLatin1String("collected")).toBool();
        });
    // It was asked as the command was given, unless it was busy; and the cart may be down.
    if (!taken && !m_lab.heapInspector().isBusy())
        m_lab.heapInspector().takeCensus(lab::HeapInspector::Census::CollectNow);
    return taken;
}

/// Only what is up can be killed: one that is down just then, for a back-off say, is killed when it is back.
bool ScriptWait::actOnProcess(const ActOnProcess& command)
{
    if (command.act != ProcessAct::Kill || !m_wasDown)
        return true;
    supervise::SupervisedProcess* process = m_lab.process(command.role);
    if (!isUp(process)) {
        m_why = Words::tr("the %1 is down").arg(lab::roleName(command.role));
        return false;
    }
    process->kill();
    return true;
}

bool ScriptWait::wait(const Condition& condition)
{
    const double now = m_lab.session().series().lastTime();
    const MeasureContext& context = m_attempt.context().measures;
    if (!m_measures.holds(condition, now, context)) {
        m_heldSince.reset();
        m_why = Words::tr("it does not hold");
        for (const Term& term : condition.terms) {
            const Figure left = m_measures.value(term.left, now, context);
            if (left.value)
                m_why
                    += Words::tr("; %1 is %2")
                           .arg(term.left.text, figureText(*left.value, term.left.unit, term.left.dimension));
            else
                m_why += QStringLiteral("; ") + left.why;
        }
        return false;
    }
    m_heldSince = m_heldSince.value_or(now);
    return now - *m_heldSince >= context.scaled(condition.hold);
}

bool ScriptWait::waitForAll()
{
    m_why.clear();
    const auto& checks = m_attempt.step().checks;
    for (std::size_t i = 0; i < checks.size() && i < m_attempt.states().size(); ++i) {
        const CheckState& state = m_attempt.states()[i];
        if (state.verdict != Verdict::Passed && m_why.isEmpty())
            m_why = QStringLiteral("%1 (%2) %3").arg(checks[i].id, state.now, state.reason);
    }
    return m_attempt.stepPassed();
}

bool ScriptWait::waitForCheck(const QString& check)
{
    const CheckState* state = stateOf(check);
    if (!state) {
        m_why = Words::tr("the step has no check \"%1\"").arg(check);
        return false;
    }
    m_why = QStringLiteral("(%1) %2").arg(state->now, state->reason);
    return state->verdict == Verdict::Passed;
}

bool ScriptWait::waitForEvent(const EventPattern& event)
{
    m_why = Words::tr("it has not happened");
    const auto& events = m_lab.session().events();
    return std::any_of(events.begin() + static_cast<std::ptrdiff_t>(std::min(m_firstEvent, events.size())),
        events.end(), [&event](const collect::LabEvent& one) { return event.matches(one); });
}

} // namespace leaklab::training
