#include "app/training/progress.h"

#include <algorithm>

namespace leaklab::training {

namespace {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return QStringLiteral("passed");
    case Verdict::Wrong:
        return QStringLiteral("wrong");
    case Verdict::Locked:
    case Verdict::Open:
    case Verdict::Holding:
    case Verdict::Waiting:
        break;
    }
    return QStringLiteral("open"); // what held or waited begins anew in another session
}

Verdict verdictNamed(const QString& name)
{
    if (name == QLatin1String("passed"))
        return Verdict::Passed;
    return name == QLatin1String("wrong") ? Verdict::Wrong : Verdict::Open;
}

std::optional<double> number(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

CheckState checkFrom(const QJsonObject& json)
{
    CheckState state;
    state.verdict = verdictNamed(json.value(QLatin1String("verdict")).toString());
    state.progress = state.verdict == Verdict::Passed ? 1 : 0;
    state.reason = json.value(QLatin1String("reason")).toString();
    state.answers = std::max(0, json.value(QLatin1String("answers")).toInt());
    state.wrongAnswers = std::max(0, json.value(QLatin1String("wrongAnswers")).toInt());
    state.score = number(json, "score");
    state.passedAt = number(json, "passedAt");
    return state;
}

QJsonObject stepJson(const StepProgress& step)
{
    QJsonObject checks;
    for (auto check = step.checks.begin(); check != step.checks.end(); ++check)
        checks.insert(check.key(), toJson(check.value()));
    QJsonObject json{ { QStringLiteral("begun"), step.begun }, { QStringLiteral("passed"), step.passed },
        { QStringLiteral("seconds"), step.seconds }, { QStringLiteral("hints"), step.hints },
        { QStringLiteral("solutionShown"), step.solutionShown }, { QStringLiteral("shownMe"), step.shownMe },
        { QStringLiteral("checks"), checks } };
    if (step.passedAt)
        json.insert(QStringLiteral("passedAt"), *step.passedAt);
    return json;
}

StepProgress stepFrom(const QJsonObject& json)
{
    StepProgress step;
    step.begun = json.value(QLatin1String("begun")).toBool();
    step.passed = json.value(QLatin1String("passed")).toBool();
    step.seconds = std::max(0.0, json.value(QLatin1String("seconds")).toDouble());
    step.hints = std::max(0, json.value(QLatin1String("hints")).toInt());
    step.solutionShown = json.value(QLatin1String("solutionShown")).toBool();
    step.shownMe = json.value(QLatin1String("shownMe")).toBool();
    step.passedAt = number(json, "passedAt");
    const QJsonObject checks = json.value(QLatin1String("checks")).toObject();
    for (auto check = checks.begin(); check != checks.end(); ++check)
        step.checks.insert(check.key(), checkFrom(check.value().toObject()));
    return step;
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonObject& json, const char* key)
{
    return QDateTime::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
}

} // namespace

double Progress::seconds() const
{
    double sum = 0;
    for (const StepProgress& one : steps)
        sum += one.seconds;
    return sum;
}

QJsonObject toJson(const CheckState& state)
{
    QJsonObject json{ { QStringLiteral("verdict"), verdictName(state.verdict) },
        { QStringLiteral("answers"), state.answers },
        { QStringLiteral("wrongAnswers"), state.wrongAnswers } };
    if (!state.reason.isEmpty() && state.verdict == Verdict::Passed)
        json.insert(QStringLiteral("reason"), state.reason);
    if (state.score)
        json.insert(QStringLiteral("score"), *state.score);
    if (state.passedAt)
        json.insert(QStringLiteral("passedAt"), *state.passedAt);
    return json;
}

QJsonObject toJson(const Progress& progress)
{
    QJsonObject steps;
    for (auto step = progress.steps.begin(); step != progress.steps.end(); ++step)
        steps.insert(step.key(), stepJson(step.value()));
    QJsonObject baselines;
    for (auto one = progress.baselines.begin(); one != progress.baselines.end(); ++one)
        baselines.insert(one.key(), one.value());
    QJsonObject json{ { QStringLiteral("format"), Progress::newestFormat },
        { QStringLiteral("exercise"), progress.exercise },
        // As text: a number in JSON holds no more than 53 bits.
        { QStringLiteral("seed"), QString::number(progress.seed) }, { QStringLiteral("step"), progress.step },
        { QStringLiteral("steps"), steps }, { QStringLiteral("baselines"), baselines },
        { QStringLiteral("finished"), progress.finished },
        { QStringLiteral("began"), timeText(progress.began) } };
    if (!progress.drawnCase.isEmpty())
        json.insert(QStringLiteral("case"), progress.drawnCase);
    if (progress.ended.isValid())
        json.insert(QStringLiteral("ended"), timeText(progress.ended));
    return json;
}

core::Result<Progress> progressFrom(const QJsonObject& json)
{
    const auto bad = [](const char* why) { return core::Error{ core::ErrorCode::FileNotUnderstood, why }; };
    Progress progress;
    progress.format = json.value(QLatin1String("format")).toInt();
    if (progress.format < 1)
        return bad("it is no progress of an exercise");
    if (progress.format > Progress::newestFormat)
        return bad("a later version of Leak Lab wrote it");
    progress.exercise = json.value(QLatin1String("exercise")).toString();
    bool ok = false;
    progress.seed = json.value(QLatin1String("seed")).toString().toULongLong(&ok);
    if (progress.exercise.isEmpty() || !ok || !json.value(QLatin1String("steps")).isObject())
        return bad("it lacks the exercise, its seed or its steps");
    progress.drawnCase = json.value(QLatin1String("case")).toString();
    progress.step = std::max(0, json.value(QLatin1String("step")).toInt());
    const QJsonObject steps = json.value(QLatin1String("steps")).toObject();
    for (auto step = steps.begin(); step != steps.end(); ++step)
        progress.steps.insert(step.key(), stepFrom(step.value().toObject()));
    const QJsonObject baselines = json.value(QLatin1String("baselines")).toObject();
    for (auto one = baselines.begin(); one != baselines.end(); ++one)
        progress.baselines.insert(one.key(), one.value().toDouble());
    progress.finished = json.value(QLatin1String("finished")).toBool();
    progress.began = timeFrom(json, "began");
    progress.ended = timeFrom(json, "ended");
    return progress;
}

} // namespace leaklab::training
