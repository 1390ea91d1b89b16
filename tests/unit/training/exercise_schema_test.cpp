#include "app/collect/lab_event.h"
#include "app/json/located_json.h"
#include "app/lab/lab_presets.h"
#include "app/training/command.h"
#include "app/training/condition.h"
#include "app/training/event_pattern.h"
#include "app/training/exercise_library.h"
#include "app/training/exercise_reader.h"
#include "app/training/lab_reader.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <set>
#include <variant>
#include <vector>

using namespace leaklab;
using namespace leaklab::json;
using namespace leaklab::training;

namespace {

/// Says all that can be said. Its checks are of the kinds of the schema's "check", in that order.
const QByteArray fullJson = R"({
  "$schema": "../exercise.schema.json", "format": 1, "id": "full", "minutes": 5, "level": "advanced",
  "prerequisites": [ "other" ], "concealed": true,
  "lab": { "preset": "lesson", "build": "leaking", "heapLimit": "64M", "memoryLimit": "100M", "amplify": 3,
    "age": "40%", "requestGarbage": "64K", "rate": "500/s", "profile": "constant 500", "journey": "add=70,browse=30",
    "closedLoop": { "shoppers": 16, "think": "0.1s" }, "traffic": false, "twin": false, "faults": ["store-down"], "backOffScale": 10 },
  "cases": [ { "id": "leak", "lab": { "build": "leaking" }, "quickLab": { "age": "50%" } }, { "id": "busy" } ],
  "quick": { "time": 0.25, "lab": { "heapLimit": "16M" } },
  "steps": [
    { "id": "one",
      "begin": [ "stop traffic" ],
      "actions": [ { "id": "go", "do": [ "start traffic" ] } ],
      "checks": [
        { "id": "a", "needs": [ "b" ], "when": "heap.live slope > 1 MB/min" },
        { "id": "b", "needs": "c", "event": "process-died", "process": "cart", "exit": 134,
          "fields": { "leaking": true }, "times": 2, "since": "exercise" },
        { "id": "c", "needs": "d", "act": "census-compared", "fields": { "n": 1 }, "times": 2, "since": "step" },
        { "id": "d", "needs": "e", "question": "choice", "options": [ "leak", "busy" ], "right": "case" },
        { "id": "e", "needs": "f", "question": "number", "unit": "MB/min", "right": "heap.live slope over 20 s",
          "tolerance": "20%", "mistakes": { "used": "heap.used slope over 20 s" } },
        { "id": "f", "needs": "g", "question": "point", "right": { "event": "process-died", "process": "cart",
          "exit": 134, "fields": { "x": "y" } }, "within": "3 s" },
        { "id": "g", "needs": "h", "question": "span", "right": "gc.share > 40 %", "overlap": "60%" },
        { "id": "h", "needs": "i", "question": "prediction", "of": { "event": "process-died" }, "tolerance": "20%" },
        { "id": "i", "needs": [], "question": "type" }
      ],
      "solution": [ "start traffic", "wait for all" ],
      "wrong": [ { "do": [ "stop traffic", "wait 2 s" ], "fails": "a", "says": "0" } ]
    },
    { "id": "two",
      "checks": [
        { "id": "k", "question": "choice", "options": [ "x", "y", "z" ], "right": [ "y", "z" ] },
        { "id": "l", "question": "point", "right": "gc.minor > 0.5 /s", "within": "500 ms" },
        { "id": "m", "question": "choice", "options": [ "x", "y", "z" ], "right": "x" }
      ],
      "solution": [ "choose k y z" ]
    }
  ]
})";

const QString nonsense = QStringLiteral("zzzzzzzzzzzzzzzz");
const QStringList kindsOfCheck{ QStringLiteral("when"), QStringLiteral("event"), QStringLiteral("act"),
    QStringLiteral("question") };

QJsonObject objectOf(const QByteArray& content)
{
    return QJsonDocument::fromJson(content).object();
}

QJsonObject schema()
{
    QFile file(bundledExercises() + QStringLiteral("/exercise.schema.json"));
    return file.open(QIODevice::ReadOnly) ? objectOf(file.readAll()) : QJsonObject();
}

QJsonObject definition(const QString& name)
{
    return schema().value(QLatin1String("definitions")).toObject().value(name).toObject();
}

QStringList words(const QJsonValue& array)
{
    QStringList all;
    for (const QJsonValue& value : array.toArray())
        all.append(value.toString());
    return all;
}

Problems problemsOf(const QJsonObject& exercise)
{
    Problems problems;
    const auto json = parseLocatedJson(QJsonDocument(exercise).toJson());
    if (const auto* read = std::get_if<LocatedJson>(&json))
        static_cast<void>(readExercise(
            *read, QStringLiteral("01-full"), QStringLiteral("01-full/exercise.json"), problems));
    else
        problems.push_back({ {}, 0, QStringLiteral("no JSON") });
    return problems;
}

QByteArray text(const Problems& problems)
{
    QString all;
    for (const Problem& problem : problems)
        all += toText(problem) + QLatin1Char('\n');
    return all.toUtf8();
}

/// A document with one thing changed.
struct Mutant {
    enum class Kind { Unknown, WrongType, Without };
    Kind kind;
    QString where; ///< "/steps/0/checks/1"
    QJsonValue value;
};

void addMutants(const QJsonValue& value, const QString& where, std::vector<Mutant>& to);

template <class Container, class Key>
void addInner(const Container& whole, const Key& key, const QString& where, std::vector<Mutant>& to)
{
    std::vector<Mutant> inner;
    addMutants(whole[key], where, inner);
    for (const Mutant& mutant : inner) {
        Container copy = whole;
        copy[key] = mutant.value;
        to.push_back({ mutant.kind, mutant.where, copy });
    }
}

void addMutants(const QJsonValue& value, const QString& where, std::vector<Mutant>& to)
{
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        addInner(list, i, where + QLatin1Char('/') + QString::number(i), to);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    // What these hold their author names.
    if (!where.endsWith(QLatin1String("/fields")) && !where.endsWith(QLatin1String("/mistakes"))) {
        QJsonObject more = object;
        more.insert(nonsense, true);
        to.push_back({ Mutant::Kind::Unknown, where, more });
    }
    for (const QString& key : object.keys()) {
        const QString path = where + QLatin1Char('/') + key;
        QJsonObject other = object;
        other.insert(key, QJsonArray{ QJsonArray{ 1 } });
        to.push_back({ Mutant::Kind::WrongType, path, other });
        other.remove(key);
        to.push_back({ Mutant::Kind::Without, path, other });
        addInner(object, key, path, to);
    }
}

std::vector<Mutant> mutants()
{
    std::vector<Mutant> all;
    addMutants(objectOf(fullJson), {}, all);
    return all;
}

/// What an independent validator says to each document: nothing, or why it does not fit the schema.
QStringList validate(const QJsonArray& documents)
{
    static const QString script = QStringLiteral(R"(
import json, sys, jsonschema
given = json.load(sys.stdin)
kind = jsonschema.validators.validator_for(given["schema"])
kind.check_schema(given["schema"])
validator = kind(given["schema"])
print(json.dumps(["; ".join(e.message for e in validator.iter_errors(d)) for d in given["documents"]]))
)");
    QProcess python;
    python.start(QStringLiteral("python3"), { QStringLiteral("-B"), QStringLiteral("-c"), script });
    python.write(QJsonDocument(
        QJsonObject{ { QStringLiteral("schema"), schema() }, { QStringLiteral("documents"), documents } })
                     .toJson());
    python.closeWriteChannel();
    python.waitForFinished(-1);
    const QByteArray faults = python.readAllStandardError();
    if (python.exitCode() != 0)
        qWarning("%s", faults.constData());
    return words(QJsonDocument::fromJson(python.readAllStandardOutput()).array());
}

bool hasValidator()
{
    return QProcess::execute(
               QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral("import jsonschema") })
        == 0;
}

/// The loader's list of what may be written where `mutant` has something unknown.
QSet<QString> keysOfLoader(const Mutant& mutant)
{
    static const QString before = QStringLiteral("write one of: ");
    for (const Problem& problem : problemsOf(mutant.value.toObject())) {
        const qsizetype at = problem.message.indexOf(before);
        if (problem.message.contains(nonsense) && at >= 0) {
            const QStringList keys = problem.message.mid(at + before.size()).split(QStringLiteral(", "));
            return { keys.begin(), keys.end() };
        }
    }
    return {};
}

QString definitionOf(const QString& where)
{
    static const QStringList checks = [] {
        QStringList names;
        for (const QJsonValue& one :
            definition(QStringLiteral("check")).value(QLatin1String("oneOf")).toArray())
            names.append(
                one.toObject().value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1));
        return names;
    }();
    const QStringList path = where.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString last = path.isEmpty() ? QString() : path.last();
    if (last == QLatin1String("right") || last == QLatin1String("of"))
        return QStringLiteral("event");
    if (last == QLatin1String("quickLab"))
        return QStringLiteral("lab");
    const QString list = path.size() > 1 ? path[path.size() - 2] : QString();
    if (list == QLatin1String("checks"))
        return checks.value(last.toInt());
    static const QHash<QString, QString> ofLists{ { QStringLiteral("cases"), QStringLiteral("case") },
        { QStringLiteral("steps"), QStringLiteral("step") },
        { QStringLiteral("actions"), QStringLiteral("action") },
        { QStringLiteral("wrong"), QStringLiteral("wrongTry") } };
    return ofLists.value(list, last);
}

class ExerciseSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFullExerciseIsRead();
    void namesTheKeysTheLoaderKnows();
    void namesTheWordsTheLoaderKnows();
    void itsExamplesAreRead();
    void itsExamplesShowEveryCommand();
    void explainsEverything();
    void refusesWhatTheLoaderRefuses();
    void theBundledOnesFit();
};

void ExerciseSchemaTest::theFullExerciseIsRead()
{
    const Problems problems = problemsOf(objectOf(fullJson));
    QVERIFY2(problems.empty(), text(problems).constData());
}

void ExerciseSchemaTest::namesTheKeysTheLoaderKnows()
{
    const QJsonObject whole = schema();
    QSet<QString> seen;
    for (const Mutant& mutant : mutants()) {
        const bool isOfFirstStep = !mutant.where.startsWith(QLatin1String("/steps/1/"));
        if (mutant.kind != Mutant::Kind::Unknown || !isOfFirstStep)
            continue;
        const QString name = definitionOf(mutant.where);
        const QStringList keys = (name.isEmpty() ? whole : definition(name))
                                     .value(QLatin1String("properties"))
                                     .toObject()
                                     .keys();
        QSet<QString> ofSchema(keys.begin(), keys.end());
        QSet<QString> ofLoader = keysOfLoader(mutant);
        if (mutant.where.contains(QLatin1String("/checks/"))) {
            // It knows the kinds of check at all of them, if only to say that one is enough.
            for (const QString& kind : kindsOfCheck) {
                ofSchema.remove(kind);
                ofLoader.remove(kind);
            }
        }
        QVERIFY2(!ofLoader.isEmpty() && ofSchema == ofLoader,
            qPrintable(mutant.where + QStringLiteral(" is \"") + name + QStringLiteral("\"; the schema has ")
                + QStringList(ofSchema.values()).join(QLatin1Char(' ')) + QStringLiteral("; the loader has ")
                + QStringList(ofLoader.values()).join(QLatin1Char(' '))));
        seen.insert(name);
    }
    // Nothing of the schema was left out.
    for (const QString& name : whole.value(QLatin1String("definitions")).toObject().keys()) {
        if (definition(name).contains(QLatin1String("properties")))
            QVERIFY2(seen.contains(name), qPrintable(name));
    }
}

void ExerciseSchemaTest::namesTheWordsTheLoaderKnows()
{
    QStringList kinds;
    for (int i = 0; i < static_cast<int>(collect::EventKind::Other); ++i)
        kinds.append(collect::eventKindName(static_cast<collect::EventKind>(i)));
    // What comes of the exercise itself is none to check for, and "act" asks for what the trainee did.
    for (const char* own : { "lab-set-up", "exercise-step", "trainee-acted" })
        kinds.removeAll(QLatin1String(own));
    QCOMPARE(words(definition(QStringLiteral("eventKind")).value(QLatin1String("enum"))), kinds);

    for (const QString& process : words(definition(QStringLiteral("process")).value(QLatin1String("enum"))))
        QVERIFY2(eventProcessOf(process), qPrintable(process));

    const QJsonObject lab = definition(QStringLiteral("lab")).value(QLatin1String("properties")).toObject();
    QCOMPARE(words(lab.value(QLatin1String("preset")).toObject().value(QLatin1String("enum"))),
        lab::presetNames());
}

/// Where they fit, editors offer the examples.
void ExerciseSchemaTest::itsExamplesAreRead()
{
    const auto examples = [](const QJsonObject& of) { return of.value(QLatin1String("examples")).toArray(); };
    for (const QJsonValue& one : examples(definition(QStringLiteral("condition"))))
        QVERIFY2(parseCondition(one.toString()), qPrintable(one.toString()));
    for (const QJsonValue& one : examples(definition(QStringLiteral("expression"))))
        QVERIFY2(parseExpression(one.toString()), qPrintable(one.toString()));
    for (const QJsonValue& one : examples(definition(QStringLiteral("labCommand")))) {
        const auto command = parseCommand(one.toString());
        QVERIFY2(command, qPrintable(one.toString()));
        QVERIFY2(!command.value().isTrainees(), qPrintable(one.toString()));
    }
    for (const char* name : { "lab", "closedLoop" }) {
        const QJsonObject properties
            = definition(QLatin1String(name)).value(QLatin1String("properties")).toObject();
        for (const QString& key : properties.keys()) {
            for (const QJsonValue& one : examples(properties.value(key).toObject())) {
                QJsonObject settings{ { key, one } };
                if (qstrcmp(name, "closedLoop") == 0) {
                    settings.insert(QStringLiteral("shoppers"), 16);
                    settings = { { QStringLiteral("closedLoop"), settings } };
                }
                const auto json = parseLocatedJson(QJsonDocument(settings).toJson());
                Problems problems;
                static_cast<void>(readLab(std::get<LocatedJson>(json), {}, {}, problems));
                QVERIFY2(problems.empty(), text(problems).constData());
            }
        }
    }
}

void ExerciseSchemaTest::itsExamplesShowEveryCommand()
{
    std::set<std::size_t> shown;
    for (const QString& one : words(definition(QStringLiteral("command")).value(QLatin1String("examples")))) {
        const auto command = parseCommand(one);
        QVERIFY2(command, qPrintable(one));
        shown.insert(command.value().what.index());
    }
    QCOMPARE(shown.size(), std::variant_size_v<decltype(Command::what)>);
}

void ExerciseSchemaTest::explainsEverything()
{
    const QJsonObject definitions = schema().value(QLatin1String("definitions")).toObject();
    const auto isExplained = [&definitions](const QJsonObject& one) {
        const QString target = one.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1);
        return one.contains(QLatin1String("description"))
            || definitions.value(target).toObject().contains(QLatin1String("description"));
    };
    QJsonObject all = definitions;
    all.insert(QStringLiteral("exercise"), schema());
    for (const QString& name : all.keys()) {
        const QJsonObject properties
            = all.value(name).toObject().value(QLatin1String("properties")).toObject();
        for (const QString& key : properties.keys())
            QVERIFY2(
                isExplained(properties.value(key).toObject()), qPrintable(name + QLatin1Char('.') + key));
    }
}

void ExerciseSchemaTest::refusesWhatTheLoaderRefuses()
{
    if (!hasValidator())
        QSKIP("python3-jsonschema is not installed; ./dev test installs it");
    const std::vector<Mutant> all = mutants();
    QJsonArray documents{ objectOf(fullJson) };
    for (const Mutant& mutant : all)
        documents.append(mutant.value);
    const QStringList verdicts = validate(documents);
    QCOMPARE(verdicts.size(), documents.size());
    QVERIFY2(verdicts.front().isEmpty(), qPrintable(verdicts.front()));
    QVERIFY(all.size() > 200);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Mutant& mutant = all[i];
        const bool isRefusedBySchema = !verdicts[static_cast<qsizetype>(i) + 1].isEmpty();
        const bool isRefusedByLoader = hasErrors(problemsOf(mutant.value.toObject()));
        if (mutant.kind == Mutant::Kind::Without) // what refers to it the schema can't see
            QVERIFY2(isRefusedByLoader || !isRefusedBySchema,
                qPrintable(QStringLiteral("without ") + mutant.where));
        else
            QVERIFY2(isRefusedByLoader && isRefusedBySchema,
                qPrintable(mutant.where + QStringLiteral(", refused by ")
                    + (isRefusedByLoader        ? QStringLiteral("the loader only")
                            : isRefusedBySchema ? QStringLiteral("the schema only")
                                                : QStringLiteral("nobody"))));
    }
}

void ExerciseSchemaTest::theBundledOnesFit()
{
    if (!hasValidator())
        QSKIP("python3-jsonschema is not installed; ./dev test installs it");
    const QStringList folders = exerciseFolders(bundledExercises());
    QVERIFY(!folders.isEmpty());
    QJsonArray documents;
    for (const QString& folder : folders) {
        QFile file(folder + QStringLiteral("/exercise.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        documents.append(objectOf(file.readAll()));
    }
    const QStringList verdicts = validate(documents);
    QCOMPARE(verdicts.size(), folders.size());
    for (qsizetype i = 0; i < folders.size(); ++i)
        QVERIFY2(verdicts[i].isEmpty(), qPrintable(folders[i] + QStringLiteral(": ") + verdicts[i]));
}

} // namespace

QTEST_GUILESS_MAIN(ExerciseSchemaTest)
#include "exercise_schema_test.moc"
