#include "app/training/attempt_impl.h"

#include "app/training/course.h"
#include "app/training/script_hand.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace leaklab::training {

namespace {

/// Rows further apart do not count as time spent: the console stood still.
constexpr double longestFrame = 2;
/// How much of the timer is lost at most when the console dies, seconds.
constexpr double keptEvery = 10;

/// Where somebody goes on: where they stood, or in the first step that has not been passed, if the exercise
/// has changed since.
Progress resumed(Progress progress, const Exercise& exercise)
{
    const int last = static_cast<int>(exercise.steps.size()) - 1;
    progress.step = std::clamp(progress.step, 0, last);
    for (int i = 0; i < progress.step; ++i) {
        if (!progress.steps.value(exercise.steps[static_cast<std::size_t>(i)].id).passed) {
            progress.step = i;
            break;
        }
    }
    return progress;
}

Progress fresh(const Exercise& exercise, quint64 seed)
{
    Progress progress;
    progress.exercise = exercise.id;
    progress.seed = seed != 0 ? seed : QRandomGenerator::global()->generate64() | 1U;
    progress.drawnCase = drawnCase(exercise, progress.seed);
    progress.began = QDateTime::currentDateTimeUtc();
    return progress;
}

} // namespace

Attempt::Impl::Impl(
    Attempt& publicSide, Exercise theExercise, ExerciseText theText, lab::Lab& theLab, AttemptOptions options)
    : q(publicSide)
    , exercise(std::move(theExercise))
    , text(std::move(theText))
    , lab(theLab)
    , quick(options.quick)
    , progress(options.resume ? resumed(std::move(*options.resume), exercise) : fresh(exercise, options.seed))
    , live(progress.step)
    , watch(lab)
    , hand(publicSide, lab)
{
    context.measures.timeScale = quick ? exercise.quickTime : 1;
    context.measures.baselines = progress.baselines;
    context.drawnCase = progress.drawnCase;
    for (StepProgress& one : progress.steps)
        one.passedAt.reset(); // it was a time of another session
}

const Step& Attempt::Impl::stepAt(int index) const
{
    return exercise.steps[static_cast<std::size_t>(index)];
}

StepProgress& Attempt::Impl::progressOf(int index)
{
    return progress.steps[stepAt(index).id];
}

bool Attempt::Impl::isPassed(int index) const
{
    return progress.steps.value(stepAt(index).id).passed;
}

bool Attempt::Impl::isLive() const
{
    return progress.step == live;
}

void Attempt::Impl::enter(Phase next)
{
    if (std::exchange(phase, next) != next)
        Q_EMIT q.phaseChanged();
}

void Attempt::Impl::beTroubled(const QString& sentence)
{
    trouble = sentence;
    Q_EMIT q.troubled(sentence);
}

void Attempt::Impl::setUp()
{
    watch.end();
    q.stopPlaying();
    board.reset();
    trouble.clear();
    progress.step = live;
    enter(Phase::SettingUp);
    lab.setUp(labForStep(exercise, progress.drawnCase, live, quick), exercise.concealed);
}

void Attempt::Impl::onSetUp()
{
    if (phase != Phase::SettingUp)
        return;
    exerciseBegan = exerciseBegan.value_or(lab.now());
    context.measures.notBefore = lab.now();
    enter(Phase::Running);
    startStep();
}

void Attempt::Impl::onSetUpFailed(const core::Error& error)
{
    if (phase != Phase::SettingUp)
        return;
    enter(Phase::Failed);
    beTroubled(Attempt::tr("The lab could not be set up for this exercise: %1")
                   .arg(QString::fromStdString(error.detail)));
}

void Attempt::Impl::startStep()
{
    const Step& step = stepAt(live);
    StepProgress& kept = progressOf(live);
    kept.begun = true;
    trouble.clear();
    lab.recordStep(exercise.id, step.id, live + 1, lab::Lab::StepMark::Began);
    liveText = text.steps.value(step.id);
    // Before the board looks: what the exercise does is nothing that the trainee did.
    for (const Command& command : step.begin) {
        if (const auto problem = actOnLab(command, lab))
            beTroubled(Attempt::tr("The step could not begin as it should: %1.").arg(*problem));
    }
    context.exerciseBegan = *exerciseBegan;
    context.stepBegan = lab.now();
    board = std::make_unique<CheckBoard>(step, liveText, lab.session(), context);
    for (auto check = kept.checks.begin(); check != kept.checks.end(); ++check) {
        CheckState state = check.value();
        if (state.verdict != Verdict::Passed)
            state.verdict = Verdict::Open;
        board->restore(check.key(), state);
    }
    lastRow = lab.session().series().lastTime();
    watch.begin(exercise, live);
    showStep();
    Q_EMIT q.stepBegan();
    Q_EMIT q.progressChanged();
}

void Attempt::Impl::showStep()
{
    const Step& step = stepAt(progress.step);
    stepText = text.steps.value(step.id);
    if (board && isLive()) {
        shown = board->states();
        return;
    }
    shown.clear();
    const auto& kept = progressOf(progress.step).checks;
    for (const Check& check : step.checks)
        shown.push_back(kept.value(check.id));
}

void Attempt::Impl::takeRow()
{
    if (phase != Phase::Running || !board)
        return;
    const double now = lab.session().series().lastTime();
    const double passed = now - std::exchange(lastRow, now);
    if (!isPassed(live) && passed > 0 && passed < longestFrame) {
        progressOf(live).seconds += passed;
        if (progress.seconds() - lastKept > keptEvery) {
            lastKept = progress.seconds();
            Q_EMIT q.progressChanged();
        }
    }
    if (isPassed(live))
        keepBaselines(stepAt(live).id);
    takeChecks();
}

void Attempt::Impl::takeChecks()
{
    board->update();
    StepProgress& kept = progressOf(live);
    const Step& step = stepAt(live);
    QStringList passedNow;
    for (std::size_t i = 0; i < step.checks.size(); ++i) {
        const CheckState& state = board->states()[i];
        CheckState& before = kept.checks[step.checks[i].id];
        if (state.verdict == Verdict::Passed && before.verdict != Verdict::Passed)
            passedNow.append(step.checks[i].id);
        before = state;
    }
    const bool isAll = board->allPassed() && !kept.passed;
    if (isAll)
        passStep();
    if (isLive())
        shown = board->states();
    Q_EMIT q.checksChanged();
    for (const QString& check : passedNow)
        Q_EMIT q.checkPassed(check);
    if (!passedNow.isEmpty())
        Q_EMIT q.progressChanged();
    if (isAll)
        Q_EMIT q.stepPassedNow();
}

void Attempt::Impl::passStep()
{
    StepProgress& kept = progressOf(live);
    const QString id = stepAt(live).id;
    kept.passed = true;
    kept.passedAt = lab.session().series().lastTime();
    context.measures.passedAt.insert(id, *kept.passedAt);
    lab.recordStep(exercise.id, id, live + 1, lab::Lab::StepMark::Passed);
    keepBaselines(id);
}

/// The figures of this moment that later steps are held against, so that another session knows them too. What
/// is not known at once is tried again while the step is shown.
void Attempt::Impl::keepBaselines(const QString& passed)
{
    const Measures measures(lab.session().series());
    const auto keep = [&](const Measure& measure) {
        const QString key = baselineKey(measure);
        if (measure.atStep != passed || progress.baselines.contains(key))
            return;
        Measure now = measure;
        now.atStep.clear();
        const Figure figure = measures.measure(now, lab.session().series().lastTime(), context.measures);
        if (figure.value)
            progress.baselines.insert(key, *figure.value);
    };
    for (const Step& step : exercise.steps) {
        for (const Measure& measure : measuresOf(step))
            keep(measure);
    }
    context.measures.baselines = progress.baselines;
}

void Attempt::Impl::finish()
{
    watch.end();
    board.reset();
    progress.finished = true;
    progress.ended = QDateTime::currentDateTimeUtc();
    lab.reveal();
    enter(Phase::Debrief);
    Q_EMIT q.progressChanged();
}

} // namespace leaklab::training
