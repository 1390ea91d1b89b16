#include "app/training/exercise_reader.h"

#include "app/json/object_reader.h"
#include "app/training/lab_reader.h"
#include "app/training/step_reader.h"

#include <QDir>
#include <QRegularExpression>

namespace leaklab::training {

using json::key;
using json::LocatedJson;
using json::ObjectReader;
using json::Problems;

namespace {

constexpr int longestMinutes = 240;

core::Result<Level> levelNamed(const QString& name)
{
    if (name == QLatin1String("beginner"))
        return Level::Beginner;
    if (name == QLatin1String("intermediate"))
        return Level::Intermediate;
    if (name == QLatin1String("advanced"))
        return Level::Advanced;
    return core::Error{
        core::ErrorCode::BadValue,
        QStringLiteral("\"%1\" is no level; write beginner, intermediate or advanced").arg(name).toStdString()
    };
}

void readFormat(ObjectReader& reader)
{
    const auto format = reader.number(key("format"));
    if (!reader.has(key("format")))
        reader.missing(key("format"), QStringLiteral("\"format\": %1").arg(Exercise::format));
    else if (format && *format > Exercise::format)
        reader.problem(key("format"),
            QStringLiteral("this exercise is of format %1, and this version of Leak Lab knows formats up to "
                           "%2; install a newer one")
                .arg(*format)
                .arg(Exercise::format));
    else if (format && *format != Exercise::format)
        reader.problem(key("format"),
            QStringLiteral("there is no format %1; write %2").arg(*format).arg(Exercise::format));
}

void readHead(ObjectReader& reader, Exercise& into)
{
    readFormat(reader);
    static_cast<void>(reader.text(key("$schema"))); // for editors
    into.id = reader.neededText(key("id"));
    static const QRegularExpression numbered(QStringLiteral("^(?:(\\d+)-)?(.*)$"));
    const auto name = numbered.match(QDir(into.folder).dirName());
    into.number = name.captured(1).toInt();
    if (!into.id.isEmpty() && name.captured(2) != into.id)
        reader.problem(key("id"),
            QStringLiteral("the id is \"%1\" and the folder \"%2\"; name the folder NN-%1")
                .arg(into.id, QDir(into.folder).dirName()));
    if (!into.id.isEmpty() && !isId(into.id))
        reader.problem(key("id"), QStringLiteral("ids are made of small letters, digits and hyphens"));
    if (!reader.has(key("minutes")))
        reader.missing(key("minutes"), QStringLiteral("\"minutes\": 10"));
    into.minutes = reader.wholeNumber(key("minutes"), 1, longestMinutes).value_or(0);
    if (!reader.has(key("level")))
        reader.missing(key("level"), QStringLiteral("\"level\": \"beginner\""));
    if (const auto level = reader.parsed(key("level"), levelNamed))
        into.level = *level;
    into.prerequisites = reader.texts(key("prerequisites"));
}

/// How the prover hurries: laid over what the lab is otherwise.
struct Quick {
    const LocatedJson* lab = nullptr;
    double time = 1;
};

Quick readQuick(ObjectReader& reader, const QString& file, Problems& problems)
{
    Quick quick;
    const LocatedJson* json = reader.find(key("quick"));
    if (json == nullptr)
        return quick;
    ObjectReader inner(*json, file, QStringLiteral("\"quick\""), problems);
    quick.lab = inner.find(key("lab"));
    quick.time = inner.number(key("time")).value_or(1);
    if (!(quick.time > 0 && quick.time <= 1))
        inner.problem(key("time"), QStringLiteral("\"time\" is over 0 and at most 1"));
    inner.refuseOthers();
    return quick;
}

/// A case's "lab" is laid over the exercise's, in quick time over its quick one; "quickLab" over that.
void readCases(ObjectReader& reader, const QString& file, Problems& problems, Exercise& into)
{
    for (const LocatedJson& json : reader.list(key("cases"))) {
        ObjectReader inner(json, file, QStringLiteral("a case"), problems);
        Case one;
        one.id = inner.neededText(key("id"));
        if (into.caseNamed(one.id) != nullptr)
            inner.problem(key("id"), QStringLiteral("the case \"%1\" is there twice").arg(one.id));
        const LocatedJson* lab = inner.find(key("lab"));
        one.lab = lab ? readLab(*lab, into.lab, file, problems) : into.lab;
        one.quickLab = into.quickLab;
        Problems known; // told above already
        if (lab)
            one.quickLab = readLab(*lab, one.quickLab, file, known);
        if (const LocatedJson* own = inner.find(key("quickLab")))
            one.quickLab = readLab(*own, one.quickLab, file, problems);
        inner.refuseOthers();
        into.cases.push_back(std::move(one));
    }
}

} // namespace

Exercise readExercise(const LocatedJson& json, const QString& folder, const QString& file, Problems& problems)
{
    ObjectReader reader(json, file, QStringLiteral("the exercise"), problems);
    Exercise exercise;
    exercise.folder = folder;
    readHead(reader, exercise);
    if (const LocatedJson* lab = reader.find(key("lab")))
        exercise.lab = readLab(*lab, {}, file, problems);
    exercise.concealed = reader.truth(key("concealed")).value_or(false);
    const Quick quick = readQuick(reader, file, problems);
    exercise.quickTime = quick.time;
    exercise.quickLab = quick.lab ? readLab(*quick.lab, exercise.lab, file, problems) : exercise.lab;
    readCases(reader, file, problems, exercise);
    QStringList cases;
    for (const Case& one : exercise.cases)
        cases.append(one.id);
    QStringList before;
    const auto& steps = reader.list(key("steps"));
    for (const LocatedJson& step : steps) {
        exercise.steps.push_back(readStep(step, before, cases, file, problems));
        before.append(exercise.steps.back().id);
    }
    if (steps.empty())
        reader.missing(key("steps"), QStringLiteral("\"steps\": [ … ]"));
    reader.refuseOthers();
    return exercise;
}

} // namespace leaklab::training
