#include "app/training/exercise_result.h"

#include "app/core/build_info.h"
#include "app/lab/settings_json.h"
#include "app/training/course.h"
#include "app/training/plain_text.h"

#include <QDir>
#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace leaklab::training {

namespace {

using ResultStep = ExerciseResult::Step;

const QString kind = QStringLiteral("leaklab-exercise-result");
constexpr double mistakeCosts = 0.25; ///< of a step
constexpr double longestTime = 1e7; ///< seconds; more was not measured
constexpr int mostCounted = 100'000;

QString programText()
{
    const std::string_view version = core::buildInfo().version;
    return QStringLiteral("leaklab ")
        + QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size()));
}

bool asksForCase(const Check& check)
{
    const auto* choice = std::get_if<ChoiceQuestion>(&check.what);
    return choice && choice->rightIsCase;
}

ResultStep stepOf(const Step& step, const QString& title, const StepProgress& progress)
{
    ResultStep result;
    result.id = step.id;
    result.title = title;
    result.passed = progress.passed;
    result.seconds = progress.seconds;
    result.hints = progress.hints;
    result.solutionShown = progress.solutionShown;
    result.shownMe = progress.shownMe;
    for (const Check& check : step.checks) {
        const CheckState state = progress.checks.value(check.id);
        result.wrongAnswers += state.wrongAnswers;
        if (state.score)
            result.predictions.insert(check.id, *state.score);
    }
    return result;
}

std::optional<ExerciseResult::Diagnosis> diagnosisOf(const Exercise& exercise, const Progress& progress)
{
    if (progress.drawnCase.isEmpty())
        return std::nullopt;
    ExerciseResult::Diagnosis diagnosis;
    diagnosis.drawnCase = progress.drawnCase;
    double sum = 0;
    for (const Step& step : exercise.steps) {
        const StepProgress done = progress.steps.value(step.id);
        sum += done.seconds;
        for (const Check& check : step.checks) {
            if (!asksForCase(check))
                continue;
            diagnosis.wrongAnswers += done.checks.value(check.id).wrongAnswers;
            diagnosis.seconds = sum;
        }
    }
    return diagnosis;
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject stepJson(const ResultStep& step)
{
    QJsonObject json{ { QStringLiteral("id"), step.id }, { QStringLiteral("title"), step.title },
        { QStringLiteral("passed"), step.passed }, { QStringLiteral("seconds"), step.seconds },
        { QStringLiteral("hints"), step.hints }, { QStringLiteral("wrongAnswers"), step.wrongAnswers },
        { QStringLiteral("solutionShown"), step.solutionShown },
        { QStringLiteral("shownMe"), step.shownMe } };
    QJsonObject predictions;
    for (auto one = step.predictions.begin(); one != step.predictions.end(); ++one)
        predictions.insert(one.key(), one.value());
    if (!predictions.isEmpty())
        json.insert(QStringLiteral("predictionsOffBy"), predictions);
    return json;
}

/// Reads what anybody may have written.
class Reader {
public:
    explicit Reader(const QJsonObject& json)
        : m_json(json)
    {
    }
    [[nodiscard]] QString text(const char* key) const { return plainText(value(key).toString()); }
    [[nodiscard]] bool flag(const char* key) const { return value(key).toBool(); }
    [[nodiscard]] int count(const char* key) const { return std::clamp(value(key).toInt(), 0, mostCounted); }
    [[nodiscard]] double seconds(const char* key) const
    {
        return std::clamp(value(key).toDouble(), 0.0, longestTime);
    }
    [[nodiscard]] QJsonObject object(const char* key) const { return value(key).toObject(); }
    [[nodiscard]] QDateTime time(const char* key) const
    {
        return QDateTime::fromString(value(key).toString(), Qt::ISODateWithMs);
    }

private:
    [[nodiscard]] QJsonValue value(const char* key) const { return m_json.value(QLatin1String(key)); }

    const QJsonObject& m_json;
};

ResultStep stepFrom(const QJsonObject& json)
{
    const Reader read(json);
    ResultStep step;
    step.id = read.text("id");
    step.title = read.text("title");
    step.passed = read.flag("passed");
    step.seconds = read.seconds("seconds");
    step.hints = read.count("hints");
    step.wrongAnswers = read.count("wrongAnswers");
    step.solutionShown = read.flag("solutionShown");
    step.shownMe = read.flag("shownMe");
    const QJsonObject predictions = read.object("predictionsOffBy");
    for (auto one = predictions.begin(); one != predictions.end(); ++one)
        step.predictions.insert(plainText(one.key()), std::max(0.0, one.value().toDouble()));
    return step;
}

template <class Figure> auto sumOf(const std::vector<ResultStep>& steps, Figure figure)
{
    decltype(figure(steps.front())) sum{};
    for (const ResultStep& step : steps)
        sum += figure(step);
    return sum;
}

} // namespace

Trainee Trainee::ofSystem()
{
    Trainee who;
    for (const char* variable : { "USER", "USERNAME", "LOGNAME" }) {
        if (who.name.isEmpty())
            who.name = plainText(qEnvironmentVariable(variable));
    }
    if (who.name.isEmpty())
        who.name = plainText(QDir::home().dirName());
    who.host = plainText(QSysInfo::machineHostName());
    return who;
}

bool ExerciseResult::isPassed() const
{
    return !steps.empty()
        && std::all_of(steps.begin(), steps.end(), [](const ResultStep& step) { return step.passed; });
}

double ExerciseResult::seconds() const
{
    return sumOf(steps, [](const ResultStep& step) { return step.seconds; });
}

int ExerciseResult::hints() const
{
    return sumOf(steps, [](const ResultStep& step) { return step.hints; });
}

int ExerciseResult::wrongAnswers() const
{
    return sumOf(steps, [](const ResultStep& step) { return step.wrongAnswers; });
}

int ExerciseResult::solutions() const
{
    return sumOf(steps, [](const ResultStep& step) { return step.isHelped() ? 1 : 0; });
}

int ExerciseResult::score() const
{
    if (steps.empty())
        return 0;
    const double earned = sumOf(steps, [](const ResultStep& step) {
        return !step.passed || step.isHelped()
            ? 0.0
            : std::max(0.0, 1 - mistakeCosts * (step.hints + step.wrongAnswers));
    });
    return static_cast<int>(std::lround(100 * earned / static_cast<double>(steps.size())));
}

std::optional<double> ExerciseResult::worstPrediction() const
{
    std::optional<double> worst;
    for (const ResultStep& step : steps) {
        for (const double off : step.predictions)
            worst = std::max(worst.value_or(0), off);
    }
    return worst;
}

ExerciseResult resultOf(const Exercise& exercise, const ExerciseText& text, const Progress& progress,
    const Trainee& who, bool quick)
{
    ExerciseResult result;
    result.who = who;
    result.began = progress.began;
    result.ended = progress.ended;
    result.exercise = exercise.id;
    result.version = exercise.version;
    result.number = exercise.number;
    result.title = text.title;
    for (const Step& step : exercise.steps)
        result.steps.push_back(stepOf(step, text.steps.value(step.id).title, progress.steps.value(step.id)));
    result.diagnosis = diagnosisOf(exercise, progress);
    result.quick = quick;
    result.settings = lab::toJson(labForStep(exercise, progress.drawnCase, 0, quick));
    result.program = programText();
    return result;
}

QJsonObject toJson(const ExerciseResult& result)
{
    QJsonArray steps;
    for (const ResultStep& step : result.steps)
        steps.append(stepJson(step));
    QJsonObject json{ { QStringLiteral("kind"), kind },
        { QStringLiteral("format"), ExerciseResult::newestFormat },
        { QStringLiteral("name"), result.who.name }, { QStringLiteral("host"), result.who.host },
        { QStringLiteral("began"), timeText(result.began) },
        { QStringLiteral("ended"), timeText(result.ended) }, { QStringLiteral("exercise"), result.exercise },
        { QStringLiteral("version"), result.version }, { QStringLiteral("number"), result.number },
        { QStringLiteral("title"), result.title }, { QStringLiteral("steps"), steps },
        { QStringLiteral("quick"), result.quick }, { QStringLiteral("settings"), result.settings },
        { QStringLiteral("program"), result.program } };
    if (result.diagnosis)
        json.insert(QStringLiteral("diagnosis"),
            QJsonObject{ { QStringLiteral("case"), result.diagnosis->drawnCase },
                { QStringLiteral("rightAtOnce"), result.diagnosis->isRightAtOnce() },
                { QStringLiteral("wrongAnswers"), result.diagnosis->wrongAnswers },
                { QStringLiteral("seconds"), result.diagnosis->seconds } });
    return json;
}

core::Result<ExerciseResult> exerciseResultFrom(const QJsonObject& json)
{
    const auto bad = [](const char* why) { return core::Error{ core::ErrorCode::FileNotUnderstood, why }; };
    if (json.value(QLatin1String("kind")).toString() != kind)
        return bad("it is no result of an exercise");
    const int format = json.value(QLatin1String("format")).toInt();
    if (format > ExerciseResult::newestFormat)
        return bad("a later version of Leak Lab wrote it");
    const Reader read(json);
    ExerciseResult result;
    result.who = { read.text("name"), read.text("host") };
    result.began = read.time("began");
    result.ended = read.time("ended");
    result.exercise = read.text("exercise");
    result.version = read.text("version");
    result.number = read.count("number");
    result.title = read.text("title");
    for (const QJsonValue& step : json.value(QLatin1String("steps")).toArray())
        result.steps.push_back(stepFrom(step.toObject()));
    if (const QJsonObject diagnosis = read.object("diagnosis"); !diagnosis.isEmpty()) {
        const Reader of(diagnosis);
        result.diagnosis = { of.text("case"), of.count("wrongAnswers"), of.seconds("seconds") };
    }
    result.quick = read.flag("quick");
    result.settings = read.object("settings");
    result.program = read.text("program");
    if (format < 1 || result.who.name.isEmpty() || result.exercise.isEmpty() || result.steps.empty())
        return bad("it lacks its format, the name, the exercise or the steps");
    return result;
}

} // namespace leaklab::training
