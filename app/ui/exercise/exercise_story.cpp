#include "app/ui/exercise/exercise_story.h"

#include "app/collect/session_record.h"
#include "app/models/value_text.h"

#include <QCoreApplication>
#include <QTextDocumentFragment>

#include <algorithm>
#include <chrono>

namespace leaklab::ui {

using training::ExerciseResult;

namespace {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::StoryText)
};

/// Of a picture, seconds: all of a short step, the end of a long one.
constexpr double leastSpan = 60;
constexpr double mostSpan = 600;
constexpr double leadIn = 0.1; ///< share of the step that is shown before it

QString span(double seconds)
{
    return models::spanText(
        std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds)));
}

QString plain(const QString& markdown)
{
    return QTextDocumentFragment::fromMarkdown(markdown).toPlainText().simplified();
}

QString helpText(const ExerciseResult::Step& step)
{
    if (step.shownMe)
        return StoryText::tr("played by the console");
    return step.solutionShown ? StoryText::tr("shown in words") : StoryText::tr("not shown");
}

HandoutFacts stepFacts(const training::Step& step, const training::StepText& text,
    const training::StepProgress& progress, const ExerciseResult::Step& result)
{
    const QLocale locale;
    HandoutFacts facts{ { StoryText::tr("Time"), span(result.seconds) },
        { StoryText::tr("Hints"), locale.toString(result.hints) },
        { StoryText::tr("Wrong answers"), locale.toString(result.wrongAnswers) },
        { StoryText::tr("Solution"), helpText(result) } };
    for (const training::Check& check : step.checks) {
        const training::CheckState state = progress.checks.value(check.id);
        const QString why = plain(state.reason);
        facts.emplace_back(plain(text.checks.value(check.id).text),
            why.isEmpty() ? StoryText::tr("\u2713 passed") : StoryText::tr("\u2713 %1").arg(why));
    }
    return facts;
}

HandoutMoment momentOf(const QString& title, const training::StepProgress& progress)
{
    HandoutMoment moment;
    moment.cue.text = title;
    moment.cue.about = -1; // before all that this session shows
    if (!progress.passedAt) {
        moment.unseen = StoryText::tr("Passed in an earlier session, so without its charts: that session's "
                                      "recording has them.");
        return moment;
    }
    const double at = *progress.passedAt;
    moment.cue.about = moment.cue.until = moment.cue.newest = at;
    moment.cue.from = at - std::clamp(progress.seconds * (1 + leadIn), leastSpan, mostSpan);
    return moment;
}

/// When the steps that were passed in this session began.
double beginIn(const collect::SessionRecord& session, const training::Progress& progress)
{
    double firstPassed = session.series().lastTime();
    for (const training::StepProgress& step : progress.steps)
        firstPassed = std::min(firstPassed, step.passedAt.value_or(firstPassed));
    double began = 0;
    for (const collect::LabEvent& event : session.events()) {
        if (event.kind == collect::EventKind::ExerciseStep && event.time <= firstPassed
            && event.fields.value(QLatin1String("exercise")).toString() == progress.exercise
            && event.fields.value(QLatin1String("what")).toString() == QLatin1String("began"))
            began = event.time;
    }
    return began;
}

HandoutFacts factsOf(const ExerciseResult& result)
{
    const QLocale locale;
    HandoutFacts facts{ { StoryText::tr("Done by"), result.who.name },
        { StoryText::tr("Finished"), locale.toString(result.ended.toLocalTime(), QLocale::ShortFormat) },
        { StoryText::tr("Time at work"), span(result.seconds()) },
        { StoryText::tr("Hints"), locale.toString(result.hints()) },
        { StoryText::tr("Wrong answers"), locale.toString(result.wrongAnswers()) },
        { StoryText::tr("Score"), StoryText::tr("%1 of 100").arg(locale.toString(result.score())) } };
    if (const auto off = result.worstPrediction())
        facts.emplace_back(
            StoryText::tr("Prediction"), StoryText::tr("off by %1").arg(models::shareText(*off)));
    if (result.diagnosis)
        facts.emplace_back(StoryText::tr("Diagnosis"),
            result.diagnosis->isRightAtOnce()
                ? StoryText::tr("%1, named at once, after %2")
                      .arg(result.diagnosis->drawnCase, span(result.diagnosis->seconds))
                : StoryText::tr("%1, after %2 and %3 wrong answers")
                      .arg(result.diagnosis->drawnCase, span(result.diagnosis->seconds),
                          locale.toString(result.diagnosis->wrongAnswers)));
    return facts;
}

} // namespace

HandoutStory exerciseStory(const training::Exercise& exercise, const training::ExerciseText& text,
    const training::Progress& progress, const training::Trainee& who, const collect::SessionRecord& session)
{
    const ExerciseResult result = training::resultOf(exercise, text, progress, who);
    HandoutStory story;
    story.title = text.title;
    story.facts = factsOf(result);
    story.momentsTitle = StoryText::tr("Steps, cues and notes");
    story.from = beginIn(session, progress);
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        const training::Step& step = exercise.steps[i];
        const training::StepProgress done = progress.steps.value(step.id);
        HandoutMoment moment
            = momentOf(StoryText::tr("Step %1: %2")
                           .arg(QLocale().toString(static_cast<int>(i + 1)), result.steps[i].title),
                done);
        moment.facts = stepFacts(step, text.steps.value(step.id), done, result.steps[i]);
        story.moments.push_back(std::move(moment));
    }
    return story;
}

} // namespace leaklab::ui
