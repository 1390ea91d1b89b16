#include "app/training/attempt.h"

#include "app/training/attempt_impl.h"

#include <algorithm>
#include <utility>

namespace leaklab::training {

Attempt::Attempt(Exercise exercise, ExerciseText text, lab::Lab& lab, AttemptOptions options, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, std::move(exercise), std::move(text), lab, std::move(options)))
{
    connect(&lab, &lab::Lab::setUpReady, this, [this] { m_impl->onSetUp(); });
    connect(&lab, &lab::Lab::setUpFailed, this,
        [this](const core::Error& error) { m_impl->onSetUpFailed(error); });
    connect(&lab.session(), &collect::SessionRecord::rowAppended, this, [this] { m_impl->takeRow(); });
    connect(&m_impl->watch, &DisturbanceWatch::disturbed, this,
        [this](const QString& sentence) { m_impl->beTroubled(sentence); });
    connect(&m_impl->hand, &ScriptRunner::finished, this, &Attempt::playingChanged);
    connect(&m_impl->hand, &ScriptRunner::failed, this, [this](const QString& sentence) {
        Q_EMIT playingChanged();
        m_impl->beTroubled(tr("The lab does not do what it should. %1").arg(sentence));
    });
    m_impl->showStep();
}

Attempt::~Attempt() = default;

void Attempt::begin()
{
    m_impl->live = m_impl->progress.step;
    m_impl->setUp();
}

void Attempt::resetLab()
{
    if (m_impl->phase != Phase::Debrief)
        m_impl->setUp();
}

Attempt::Phase Attempt::phase() const
{
    return m_impl->phase;
}

const Exercise& Attempt::exercise() const
{
    return m_impl->exercise;
}

const ExerciseText& Attempt::text() const
{
    return m_impl->text;
}

void Attempt::setText(ExerciseText text)
{
    m_impl->text = std::move(text);
    m_impl->liveText = m_impl->text.steps.value(m_impl->stepAt(m_impl->live).id);
    m_impl->stepText = m_impl->text.steps.value(step().id);
}

int Attempt::stepIndex() const
{
    return m_impl->progress.step;
}

const Step& Attempt::step() const
{
    return m_impl->stepAt(m_impl->progress.step);
}

const StepText& Attempt::stepText() const
{
    return m_impl->stepText;
}

const std::vector<CheckState>& Attempt::states() const
{
    return m_impl->shown;
}

bool Attempt::stepPassed() const
{
    return m_impl->isPassed(stepIndex());
}

bool Attempt::canGoNext() const
{
    return m_impl->phase == Phase::Running && stepPassed();
}

bool Attempt::canGoBack() const
{
    return m_impl->phase == Phase::Running && stepIndex() > 0;
}

void Attempt::next()
{
    if (!canGoNext())
        return;
    stopPlaying();
    if (stepIndex() + 1 == static_cast<int>(m_impl->exercise.steps.size()))
        return m_impl->finish();
    ++m_impl->progress.step;
    if (!stepPassed() && m_impl->live != stepIndex()) {
        m_impl->live = stepIndex();
        m_impl->startStep();
    } else {
        m_impl->showStep();
        Q_EMIT stepBegan();
    }
    Q_EMIT progressChanged();
}

void Attempt::back()
{
    if (!canGoBack())
        return;
    stopPlaying();
    --m_impl->progress.step;
    m_impl->showStep();
    Q_EMIT stepBegan();
    Q_EMIT progressChanged();
}

bool Attempt::answer(const QString& check, const Answer& answer)
{
    if (!m_impl->board || !m_impl->isLive())
        return false;
    const bool taken = m_impl->board->answer(check, answer);
    if (taken) {
        const CheckState* state = m_impl->board->state(check);
        m_impl->lab.recordAct(QStringLiteral("answered"),
            { { QStringLiteral("step"), step().id }, { QStringLiteral("check"), check },
                { QStringLiteral("right"), state->verdict == Verdict::Passed } });
    }
    m_impl->takeChecks();
    if (taken)
        Q_EMIT progressChanged();
    return taken;
}

void Attempt::runAction(const QString& action)
{
    const auto& actions = step().actions;
    const auto found = std::find_if(
        actions.begin(), actions.end(), [&action](const Action& one) { return one.id == action; });
    if (found == actions.end() || m_impl->phase != Phase::Running || isPlaying())
        return;
    m_impl->hand.play(found->script);
    Q_EMIT playingChanged();
}

bool Attempt::hasHint() const
{
    return m_impl->progressOf(stepIndex()).hints < m_impl->stepText.hints.size();
}

void Attempt::showHint()
{
    if (!hasHint())
        return;
    ++m_impl->progressOf(stepIndex()).hints;
    m_impl->lab.recordAct(QStringLiteral("hint-shown"), { { QStringLiteral("step"), step().id } });
    Q_EMIT progressChanged();
}

QStringList Attempt::hints() const
{
    return m_impl->stepText.hints.mid(0, m_impl->progressOf(stepIndex()).hints);
}

void Attempt::showSolution()
{
    if (std::exchange(m_impl->progressOf(stepIndex()).solutionShown, true))
        return;
    m_impl->lab.recordAct(QStringLiteral("solution-shown"), { { QStringLiteral("step"), step().id } });
    Q_EMIT progressChanged();
}

bool Attempt::solutionShown() const
{
    return m_impl->progressOf(stepIndex()).solutionShown;
}

void Attempt::showMe()
{
    if (m_impl->phase != Phase::Running || !m_impl->isLive() || stepPassed() || isPlaying())
        return;
    m_impl->progressOf(stepIndex()).shownMe = true;
    m_impl->lab.recordAct(QStringLiteral("solution-played"), { { QStringLiteral("step"), step().id } });
    m_impl->hand.play(step().solution);
    Q_EMIT playingChanged();
    Q_EMIT progressChanged();
}

bool Attempt::isPlaying() const
{
    return m_impl->hand.isPlaying();
}

void Attempt::stopPlaying()
{
    if (!isPlaying())
        return;
    m_impl->hand.stop();
    Q_EMIT playingChanged();
}

core::Duration Attempt::elapsed() const
{
    return std::chrono::duration_cast<core::Duration>(
        std::chrono::duration<double>(m_impl->progress.seconds()));
}

const Progress& Attempt::progress() const
{
    return m_impl->progress;
}

QString Attempt::trouble() const
{
    return m_impl->trouble;
}

const BoardContext& Attempt::context() const
{
    return m_impl->context;
}

bool Attempt::isQuick() const
{
    return m_impl->quick;
}

} // namespace leaklab::training
