#include "app/training/prover/exercise_prover.h"

#include "app/training/course.h"
#include "app/training/prover/fault_report.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace leaklab::training {

namespace {

using namespace std::chrono_literals;

constexpr auto setUpLimit = 90s;
constexpr auto stopLimit = 15s; ///< then the lab is ended as it stands

/// The least seed that draws it.
quint64 seedOf(const Exercise& exercise, const QString& drawn)
{
    quint64 seed = 1;
    while (!drawn.isEmpty() && drawnCase(exercise, seed) != drawn)
        ++seed;
    return seed;
}

} // namespace

ExerciseProver::ExerciseProver(
    const LoadedExercise& loaded, ProofPlan plan, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_loaded(loaded)
    , m_plan(std::move(plan))
    , m_lab(m_plan.lab, clock)
{
    m_proof.exercise = loaded.exercise->id;
    m_proof.drawnCase = m_plan.drawnCase;
    using collect::SessionRecord;
    const SessionRecord& session = m_lab.session();
    connect(&session, &SessionRecord::rowAppended, this, &ExerciseProver::takeRow);
    connect(&session, &SessionRecord::eventAppended, this, &ExerciseProver::eventTold);
    connect(&session, &SessionRecord::logLineAppended, this, [this](const collect::LogLine& line) {
        if (line.isError)
            m_lastError = line.process + QStringLiteral(": ") + line.text;
    });
    connect(&m_lab, &lab::Lab::stopped, this, [this] {
        if (m_ending)
            finish();
    });
    m_setUpLimit.setSingleShot(true);
    connect(&m_setUpLimit, &QTimer::timeout, this, [this] {
        addFault(QStringLiteral("set-up"),
            QStringLiteral("the lab is not ready after %1 s").arg(std::chrono::seconds(setUpLimit).count()));
        end(ExerciseProof::Verdict::Faulty);
    });
    m_stopLimit.setSingleShot(true);
    connect(&m_stopLimit, &QTimer::timeout, this, &ExerciseProver::finish);
}

ExerciseProver::~ExerciseProver() = default;

void ExerciseProver::start()
{
    const Exercise& exercise = *m_loaded.exercise;
    m_attempt = std::make_unique<Attempt>(exercise, m_loaded.text, m_lab,
        AttemptOptions{ seedOf(exercise, m_plan.drawnCase), {}, m_plan.quick });
    connect(m_attempt.get(), &Attempt::phaseChanged, this, &ExerciseProver::onPhase);
    m_setUpLimit.start(setUpLimit);
    m_attempt->begin();
}

void ExerciseProver::stop()
{
    end(ExerciseProof::Verdict::Interrupted);
}

void ExerciseProver::onPhase()
{
    switch (m_attempt->phase()) {
    case Attempt::Phase::Running:
        m_setUpLimit.stop();
        // Once the attempt has begun its step.
        QMetaObject::invokeMethod(this, &ExerciseProver::beginStep, Qt::QueuedConnection);
        break;
    case Attempt::Phase::Failed:
        QMetaObject::invokeMethod(
            this,
            [this] {
                addFault(QStringLiteral("set-up"), m_attempt->trouble());
                end(ExerciseProof::Verdict::Faulty);
            },
            Qt::QueuedConnection);
        break;
    case Attempt::Phase::Idle:
    case Attempt::Phase::SettingUp:
    case Attempt::Phase::Debrief:
        break;
    }
}

void ExerciseProver::beginStep()
{
    if (m_ending)
        return;
    m_step = std::make_unique<StepProver>(*m_attempt, m_lab, m_plan.depth);
    connect(m_step.get(), &StepProver::said, this, &ExerciseProver::said);
    connect(m_step.get(), &StepProver::finished, this, &ExerciseProver::onStepFinished, Qt::QueuedConnection);
    m_step->start();
}

void ExerciseProver::onStepFinished()
{
    if (m_ending)
        return;
    const StepProof step = m_step->proof();
    m_step.reset();
    m_proof.steps.push_back(step);
    Q_EMIT stepProved(step);
    if (step.solved)
        m_attempt->next();
    if (!step.solved || m_attempt->phase() == Attempt::Phase::Debrief)
        end(m_proof.hasFaults() ? ExerciseProof::Verdict::Faulty : ExerciseProof::Verdict::Proved);
    else
        beginStep();
}

void ExerciseProver::takeRow()
{
    const double time = m_lab.session().series().lastTime();
    const double before = std::exchange(m_lastRow, time);
    if (before >= 0)
        m_proof.longestGap = std::max(m_proof.longestGap, time - before);
}

void ExerciseProver::addFault(const QString& during, const QString& problem)
{
    Fault fault = faultNow(*m_attempt, m_lab, during, {}, problem);
    if (!m_lastError.isEmpty())
        fault.figures.prepend(m_lastError);
    m_proof.faults.push_back(std::move(fault));
}

void ExerciseProver::end(ExerciseProof::Verdict verdict)
{
    if (std::exchange(m_ending, true))
        return;
    m_proof.verdict = verdict;
    m_proof.seconds = m_lab.now();
    m_setUpLimit.stop();
    m_step.reset();
    m_attempt.reset();
    m_stopLimit.start(stopLimit);
    m_lab.stop();
}

void ExerciseProver::finish()
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished();
}

} // namespace leaklab::training
