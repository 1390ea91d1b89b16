#include "app/training/prover/step_prover.h"

#include "app/training/prover/fault_report.h"
#include "app/training/prover/step_task.h"
#include "app/training/prover/wrong_answers.h"

#include <algorithm>
#include <chrono>

namespace leaklab::training {

namespace {

using namespace std::chrono_literals;

/// Seconds: that of a set-up of which no figure tells yet, and one more.
constexpr double leastIdle = 2;

const Check* checkNamed(const Step& step, const QString& id)
{
    const auto found = std::find_if(
        step.checks.begin(), step.checks.end(), [&id](const Check& check) { return check.id == id; });
    return found == step.checks.end() ? nullptr : &*found;
}

} // namespace

StepProver::StepProver(Attempt& attempt, lab::Lab& lab, Depth depth, QObject* parent)
    : QObject(parent)
    , m_attempt(attempt)
    , m_lab(lab)
    , m_began(lab.now())
{
    const Step& step = attempt.step();
    m_proof.step = step.id;
    m_proof.idled = leastIdle + longestWait(step, attempt.context().measures);
    m_tasks.push_back(std::make_unique<IdleTask>(*this, m_proof.idled));
    if (depth == Depth::All) {
        for (const WrongTry& wrong : step.wrong) {
            const QString during = QStringLiteral("wrong try %1").arg(++m_proof.wrongTries);
            m_tasks.push_back(std::make_unique<PlayTask>(*this, wrong.script, during));
            m_tasks.push_back(std::make_unique<RefusalTask>(*this, wrong, during));
        }
    }
    m_tasks.push_back(std::make_unique<PlayTask>(*this, step.solution, QStringLiteral("solution")));
    m_tasks.push_back(std::make_unique<PassTask>(*this));
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &StepProver::look);
    connect(&attempt, &Attempt::checkPassed, this, [this](const QString& check) {
        tell(QStringLiteral("passed: %1. %2").arg(check, stateOf(check).reason));
    });
    connect(&attempt, &Attempt::troubled, this,
        [this](const QString& sentence) { addFault(QStringLiteral("trouble"), {}, sentence); });
}

StepProver::~StepProver() = default;

void StepProver::start()
{
    m_timer.start();
}

void StepProver::look()
{
    while (!m_tasks.empty()) {
        if (!m_tasks.front()->look())
            return;
        const bool stuck = m_tasks.front()->isStuck();
        m_tasks.pop_front();
        if (stuck)
            m_tasks.pop_front();
    }
    m_timer.stop();
    m_proof.solved = m_attempt.stepPassed();
    m_proof.seconds = m_lab.now() - m_began;
    Q_EMIT finished();
}

const CheckState& StepProver::stateOf(const QString& check) const
{
    static const CheckState unknown;
    const auto& checks = m_attempt.step().checks;
    const auto found
        = std::find_if(checks.begin(), checks.end(), [&check](const Check& one) { return one.id == check; });
    const auto index = static_cast<std::size_t>(found - checks.begin());
    return index < m_attempt.states().size() ? m_attempt.states()[index] : unknown;
}

bool StepProver::isUntriedChoice(const QString& check) const
{
    const Check* found = checkNamed(m_attempt.step(), check);
    return found && std::holds_alternative<ChoiceQuestion>(found->what) && !m_tried.contains(check);
}

void StepProver::giveWrongAnswers(const QString& check, const QString& during)
{
    m_tried.insert(check);
    if (stateOf(check).verdict == Verdict::Passed)
        return addFault(during, check, QStringLiteral("has passed before it could be answered wrongly"));
    const auto& question = std::get<ChoiceQuestion>(checkNamed(m_attempt.step(), check)->what);
    const QString drawn = m_attempt.progress().drawnCase;
    for (const WrongAnswer& wrong : wrongAnswers(question, m_attempt.stepText().checks.value(check), drawn)) {
        const QString chosen = wrong.options.join(QLatin1Char(' '));
        ++m_proof.wrongAnswers;
        Answer answer;
        answer.options = wrong.options;
        const bool taken = m_attempt.answer(check, answer);
        const CheckState& state = stateOf(check);
        if (!taken)
            addFault(during, check, QStringLiteral("does not take the answer \"%1\"").arg(chosen));
        else if (state.verdict == Verdict::Passed)
            return addFault(during, check, QStringLiteral("takes \"%1\" for right").arg(chosen));
        else if (!state.reason.contains(wrong.reply))
            addFault(during, check,
                QStringLiteral("answers \"%1\" with \"%2\" and not with \"%3\"")
                    .arg(chosen, state.reason, wrong.reply));
    }
}

void StepProver::addFault(const QString& during, const QString& check, const QString& problem)
{
    m_proof.faults.push_back(faultNow(m_attempt, m_lab, during, check, problem));
    tell(QStringLiteral("FAULT %1 %2: %3").arg(during, check, problem));
}

} // namespace leaklab::training
