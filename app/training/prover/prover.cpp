#include "app/training/prover/prover.h"

#include <algorithm>
#include <utility>

namespace leaklab::training {

namespace {

constexpr int mostPlays = 3;

} // namespace

Prover::Prover(std::vector<LoadedExercise> exercises, bool quick, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_exercises(std::move(exercises))
    , m_clock(clock)
{
    using Depth = StepProver::Depth;
    for (std::size_t i = 0; i < m_exercises.size(); ++i) {
        const auto& cases = m_exercises[i].exercise->cases;
        if (cases.empty())
            m_tasks.push_back({ i, { {}, Depth::All, quick } });
        for (const Case& one : cases)
            m_tasks.push_back(
                { i, { one.id, &one == &cases.front() ? Depth::All : Depth::SolutionOnly, quick } });
    }
}

Prover::~Prover() = default;

bool Prover::allProved() const
{
    return m_proofs.size() == m_tasks.size()
        && std::all_of(m_proofs.begin(), m_proofs.end(),
            [](const ExerciseProof& proof) { return proof.verdict == ExerciseProof::Verdict::Proved; });
}

void Prover::start()
{
    QMetaObject::invokeMethod(
        this, [this] { play(1); }, Qt::QueuedConnection);
}

void Prover::stop()
{
    m_stopped = true;
    if (m_playing)
        m_playing->stop();
}

void Prover::play(int time)
{
    m_playing.reset();
    if (m_stopped || m_at == m_tasks.size()) {
        Q_EMIT finished();
        return;
    }
    const Task& task = m_tasks[m_at];
    const LoadedExercise& loaded = m_exercises[task.exercise];
    ProofPlan plan = task.plan;
    plan.lab = m_lab;
    m_playing = std::make_unique<ExerciseProver>(loaded, std::move(plan), m_clock);
    connect(m_playing.get(), &ExerciseProver::said, this, &Prover::said);
    connect(m_playing.get(), &ExerciseProver::eventTold, this, &Prover::eventTold);
    connect(m_playing.get(), &ExerciseProver::stepProved, this, &Prover::stepProved);
    // Later, since it is about to be destroyed.
    connect(
        m_playing.get(), &ExerciseProver::finished, this, [this, time] { onFinished(time); },
        Qt::QueuedConnection);
    if (time == 1)
        Q_EMIT began(loaded, task.plan.drawnCase);
    m_playing->start();
}

void Prover::onFinished(int time)
{
    ExerciseProof proof = m_playing->proof();
    proof.plays = time;
    const bool isFaulty = proof.verdict == ExerciseProof::Verdict::Faulty;
    if (isFaulty && time < mostPlays && proof.machineWasBusy() && !m_stopped) {
        Q_EMIT repeats(proof);
        return play(time + 1);
    }
    m_proofs.push_back(proof);
    Q_EMIT exerciseProved(proof);
    ++m_at;
    play(1);
}

} // namespace leaklab::training
