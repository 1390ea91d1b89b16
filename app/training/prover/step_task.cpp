#include "app/training/prover/step_task.h"

#include <algorithm>
#include <utility>

namespace leaklab::training {

namespace {

/// A reason is renewed with each row, and may for a moment be that something is not known yet.
constexpr double refusalLimit = 3; ///< seconds

double waitLimit(const Attempt& attempt)
{
    return attempt.isQuick() ? ScriptRunner::longestQuickWait : ScriptRunner::longestWait;
}

} // namespace

IdleTask::IdleTask(StepProver& prover, double seconds)
    : m_prover(prover)
    , m_seconds(seconds)
{
}

bool IdleTask::look()
{
    const double now = m_prover.lab().session().series().lastTime();
    if (!m_since)
        m_prover.tell(QStringLiteral("idle for %1 s").arg(m_seconds, 0, 'f', 1));
    m_since = m_since.value_or(now);
    for (const Check& check : m_prover.attempt().step().checks) {
        if (m_prover.stateOf(check.id).verdict != Verdict::Passed || m_named.contains(check.id))
            continue;
        m_named.insert(check.id);
        m_prover.addFault(QStringLiteral("idle"), check.id,
            QStringLiteral("passes by itself, %1 s after the step began").arg(now - *m_since, 0, 'f', 1));
    }
    return now - *m_since >= m_seconds;
}

PlayTask::PlayTask(StepProver& prover, Script script, QString during)
    : m_prover(prover)
    , m_script(std::move(script))
    , m_during(std::move(during))
{
}

bool PlayTask::isUntried(std::size_t at) const
{
    const auto* choose = std::get_if<command::Choose>(&m_script[at].what);
    return choose && m_prover.isUntriedChoice(choose->check);
}

bool PlayTask::look()
{
    while (!m_playing && m_at < m_script.size()) {
        if (isUntried(m_at) && !waitForChoice())
            return false;
        if (m_at < m_script.size())
            playOn();
    }
    return !m_playing;
}

bool PlayTask::waitForChoice()
{
    const QString check = m_script[m_at].check();
    const double now = m_prover.lab().now();
    m_choiceSince = m_choiceSince.value_or(now);
    if (m_prover.stateOf(check).verdict == Verdict::Locked) {
        if (now - *m_choiceSince < waitLimit(m_prover.attempt()))
            return false;
        giveUp(check, QStringLiteral("can't be answered, since what it needs has not passed"));
        return true;
    }
    m_choiceSince.reset();
    m_prover.giveWrongAnswers(check, m_during);
    return true;
}

/// As far as the next choice that has to get its wrong answers first.
void PlayTask::playOn()
{
    Script part;
    do
        part.push_back(m_script[m_at++]);
    while (m_at < m_script.size() && !isUntried(m_at));
    for (const Command& command : part)
        m_prover.tell(QStringLiteral("%1: %2").arg(m_during, command.text));
    m_runner = std::make_unique<ScriptRunner>(m_prover.attempt(), m_prover.lab());
    QObject::connect(m_runner.get(), &ScriptRunner::finished, &m_prover, [this] { m_playing = false; });
    QObject::connect(m_runner.get(), &ScriptRunner::failed, &m_prover, [this, part](const QString& sentence) {
        m_playing = false;
        const auto command = std::find_if(part.begin(), part.end(), [&sentence](const Command& one) {
            return sentence.startsWith(QLatin1Char('"') + one.text + QLatin1Char('"'));
        });
        giveUp(command == part.end() ? QString() : command->check(), sentence);
    });
    m_playing = true;
    m_runner->play(part);
}

void PlayTask::giveUp(const QString& check, const QString& problem)
{
    m_at = m_script.size();
    m_stuck = true;
    m_prover.addFault(m_during, check, problem);
}

RefusalTask::RefusalTask(StepProver& prover, const WrongTry& wrong, QString during)
    : m_prover(prover)
    , m_check(wrong.fails)
    , m_says(wrong.says)
    , m_during(std::move(during))
{
}

bool RefusalTask::look()
{
    const double now = m_prover.lab().now();
    m_since = m_since.value_or(now);
    const CheckState& state = m_prover.stateOf(m_check);
    if (state.verdict == Verdict::Passed) {
        m_prover.addFault(m_during, m_check, QStringLiteral("passes, and should not after this mistake"));
        return true;
    }
    if (state.reason.contains(m_says))
        return true;
    if (now - *m_since < refusalLimit)
        return false;
    m_prover.addFault(
        m_during, m_check, QStringLiteral("does not say \"%1\" but \"%2\"").arg(m_says, state.reason));
    return true;
}

PassTask::PassTask(StepProver& prover)
    : m_prover(prover)
{
}

bool PassTask::look()
{
    if (m_prover.attempt().stepPassed())
        return true;
    const double now = m_prover.lab().now();
    m_since = m_since.value_or(now);
    if (now - *m_since < waitLimit(m_prover.attempt()))
        return false;
    for (const Check& check : m_prover.attempt().step().checks) {
        if (m_prover.stateOf(check.id).verdict != Verdict::Passed)
            m_prover.addFault(QStringLiteral("solution"), check.id,
                QStringLiteral("has not passed %1 s after the solution was played")
                    .arg(now - *m_since, 0, 'f', 0));
    }
    return true;
}

} // namespace leaklab::training
