#include "app/training/check_reader.h"

#include "app/json/object_reader.h"
#include "app/json/suggestion.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace leaklab::training {

using json::key;
using json::LocatedJson;
using json::ObjectReader;
using json::Problems;
using json::suggestion;

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr int mostTimes = 1000;

/// "15%" or "15 %", as 0.15.
Result<double> percentage(const QString& text)
{
    QString figure = text.trimmed();
    bool ok = figure.endsWith(QLatin1Char('%'));
    figure.chop(1);
    const double share = ok ? figure.trimmed().toDouble(&ok) / 100 : 0;
    if (ok && share > 0 && share <= 1)
        return share;
    return Error{ ErrorCode::BadValue,
        QStringLiteral("\"%1\" is no percentage; write it like 15%").arg(text).toStdString() };
}

QJsonValue plainValue(const LocatedJson& json)
{
    switch (json.type) {
    case LocatedJson::Type::Bool:
        return json.truth;
    case LocatedJson::Type::Number:
        return json.number;
    case LocatedJson::Type::String:
        return json.text;
    case LocatedJson::Type::Null:
    case LocatedJson::Type::Array:
    case LocatedJson::Type::Object:
        break;
    }
    return {};
}

QJsonObject readFields(ObjectReader& reader)
{
    QJsonObject fields;
    const LocatedJson* json = reader.find(key("fields"));
    if (json == nullptr)
        return fields;
    for (const LocatedJson::Member& member : json->members) {
        const QJsonValue value = plainValue(member.value);
        if (value.isNull())
            reader.problem(key("fields"),
                QStringLiteral("\"%1\" has to be a text, a number, true or false").arg(member.key));
        fields.insert(member.key, value);
    }
    if (json->type != LocatedJson::Type::Object)
        reader.problem(
            key("fields"), QStringLiteral("\"fields\" is an object: write { \"leaking\": false }"));
    return fields;
}

EventPattern readPattern(ObjectReader& reader)
{
    EventPattern pattern;
    if (const auto kind = reader.parsed(key("event"), eventKindOf))
        pattern.kind = *kind;
    if (const auto process = reader.parsed(key("process"), eventProcessOf))
        pattern.process = *process;
    pattern.exitCode
        = reader.wholeNumber(key("exit"), std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    pattern.fields = readFields(reader);
    return pattern;
}

/// An object of its own that means an event: "of": { "event": "process-died" }.
EventPattern readPatternOf(const LocatedJson& json, const QString& file, Problems& problems)
{
    ObjectReader reader(json, file, QStringLiteral("the event"), problems);
    const EventPattern pattern = readPattern(reader);
    if (!reader.has(key("event")))
        reader.missing(key("event"), QStringLiteral("\"event\": \"process-died\""));
    reader.refuseOthers();
    return pattern;
}

EventCheck readEvent(ObjectReader& reader)
{
    EventCheck check;
    if (!reader.has(key("act"))) {
        check.pattern = readPattern(reader);
    } else if (const auto act = reader.text(key("act"))) {
        check.pattern.fields = readFields(reader);
        if (const auto kind = eventKindOf(QStringLiteral("trainee-acted")))
            check.pattern.kind = kind.value();
        check.pattern.fields.insert(key("act"), *act);
    }
    check.times = reader.wholeNumber(key("times"), 1, mostTimes).value_or(1);
    const QString since = reader.text(key("since")).value_or(QStringLiteral("step"));
    if (since != QLatin1String("step") && since != QLatin1String("exercise"))
        reader.problem(key("since"), QStringLiteral("\"since\" is \"step\" or \"exercise\""));
    check.sinceExercise = since == QLatin1String("exercise");
    return check;
}

ChoiceQuestion readChoice(ObjectReader& reader)
{
    ChoiceQuestion question;
    question.options = reader.texts(key("options"));
    question.right = reader.texts(key("right"));
    question.rightIsCase = question.right == QStringList{ QStringLiteral("case") }
        && !question.options.contains(QStringLiteral("case"));
    if (question.options.size() < 2)
        reader.problem(key("options"), QStringLiteral("a choice needs two options at least"));
    if (QSet<QString>(question.options.begin(), question.options.end()).size() != question.options.size())
        reader.problem(key("options"), QStringLiteral("an option is there twice"));
    if (question.rightIsCase)
        question.right.clear();
    else if (question.right.isEmpty())
        reader.problem(key("right"), QStringLiteral("say which options are right"));
    for (const QString& right : question.right) {
        if (!question.options.contains(right))
            reader.problem(key("right"),
                QStringLiteral("\"%1\" is none of the options%2")
                    .arg(right, suggestion(right, question.options)));
    }
    return question;
}

NumberQuestion readNumber(ObjectReader& reader, const QString& file, Problems& problems)
{
    NumberQuestion question;
    if (const auto unit = reader.parsed(key("unit"), [](const QString& text) { return parseUnit(text); }))
        question.unit = *unit;
    const auto takeExpression = [&](ObjectReader& from, const QString& name) {
        const auto value = from.parsed(name, parseExpression);
        if (value && value->dimension != question.unit.dimension)
            from.problem(name,
                QStringLiteral("\"%1\" is %2, the unit \"%3\" is %4")
                    .arg(value->text, dimensionText(value->dimension), question.unit.text,
                        dimensionText(question.unit.dimension)));
        return value.value_or(Expression{});
    };
    question.right = takeExpression(reader, key("right"));
    if (!reader.has(key("right")))
        reader.missing(key("right"), QStringLiteral("\"right\": \"heap.live slope over 30 s\""));
    if (const auto tolerance = reader.parsed(key("tolerance"), percentage))
        question.tolerance = *tolerance;
    else if (!reader.has(key("tolerance")))
        reader.missing(key("tolerance"), QStringLiteral("\"tolerance\": \"15%\""));
    if (const LocatedJson* mistakes = reader.find(key("mistakes"))) {
        ObjectReader inner(*mistakes, file, QStringLiteral("\"mistakes\""), problems);
        for (const LocatedJson::Member& member : mistakes->members)
            question.mistakes.push_back({ member.key, takeExpression(inner, member.key) });
    }
    return question;
}

PointQuestion readPoint(ObjectReader& reader, const QString& file, Problems& problems)
{
    PointQuestion question;
    const LocatedJson* right = reader.find(key("right"));
    if (right == nullptr)
        reader.missing(key("right"), QStringLiteral("\"right\": { \"event\": \"process-died\" }"));
    else if (right->type == LocatedJson::Type::Object)
        question.right = readPatternOf(*right, file, problems);
    else if (const auto condition = reader.parsed(key("right"), parseCondition))
        question.right = *condition;
    if (const auto within = reader.parsed(key("within"), parseSeconds))
        question.within = *within;
    else if (!reader.has(key("within")))
        reader.missing(key("within"), QStringLiteral("\"within\": \"3 s\""));
    return question;
}

SpanQuestion readSpan(ObjectReader& reader)
{
    SpanQuestion question;
    if (const auto condition = reader.parsed(key("right"), parseCondition))
        question.right = *condition;
    else if (!reader.has(key("right")))
        reader.missing(key("right"), QStringLiteral("\"right\": \"gc.share > 40 %\""));
    if (const auto overlap = reader.parsed(key("overlap"), percentage))
        question.overlap = *overlap;
    else if (!reader.has(key("overlap")))
        reader.missing(key("overlap"), QStringLiteral("\"overlap\": \"60%\""));
    return question;
}

PredictionQuestion readPrediction(ObjectReader& reader, const QString& file, Problems& problems)
{
    PredictionQuestion question;
    if (const LocatedJson* of = reader.find(key("of")))
        question.of = readPatternOf(*of, file, problems);
    else
        reader.missing(key("of"), QStringLiteral("\"of\": { \"event\": \"process-died\" }"));
    if (const auto tolerance = reader.parsed(key("tolerance"), percentage))
        question.tolerance = *tolerance;
    else if (!reader.has(key("tolerance")))
        reader.missing(key("tolerance"), QStringLiteral("\"tolerance\": \"20%\""));
    return question;
}

void readQuestion(
    const QString& kind, Check& check, ObjectReader& reader, const QString& file, Problems& problems)
{
    if (kind == QLatin1String("choice"))
        check.what = readChoice(reader);
    else if (kind == QLatin1String("number"))
        check.what = readNumber(reader, file, problems);
    else if (kind == QLatin1String("point"))
        check.what = readPoint(reader, file, problems);
    else if (kind == QLatin1String("span"))
        check.what = readSpan(reader);
    else if (kind == QLatin1String("prediction"))
        check.what = readPrediction(reader, file, problems);
    else if (kind == QLatin1String("type"))
        check.what = TypeQuestion{};
    else
        reader.problem(key("question"),
            QStringLiteral("\"%1\" is no question; write one of: choice, number, point, span, prediction, "
                           "type")
                .arg(kind));
}

} // namespace

Check readCheck(const LocatedJson& json, const QString& file, Problems& problems)
{
    ObjectReader reader(json, file, QStringLiteral("a check"), problems);
    Check check;
    check.id = reader.neededText(key("id"));
    check.needs = reader.texts(key("needs"));
    constexpr std::array kinds{ "when", "event", "act", "question" };
    const auto given = std::count_if(
        kinds.begin(), kinds.end(), [&reader](const char* kind) { return reader.has(key(kind)); });
    if (given != 1) {
        reader.problem(
            {}, QStringLiteral("a check has one of \"when\", \"event\", \"act\" and \"question\""));
        return check;
    }
    if (const auto condition = reader.parsed(key("when"), parseCondition))
        check.what = ConditionCheck{ *condition };
    else if (const auto kind = reader.text(key("question")))
        readQuestion(*kind, check, reader, file, problems);
    else if (!reader.has(key("when")) && !reader.has(key("question")))
        check.what = readEvent(reader);
    // Members of another kind of check are unknown to this one.
    reader.refuseOthers();
    return check;
}

} // namespace leaklab::training
