#include "app/training/exercise_library.h"
#include "app/training/exercise_loader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using namespace leaklab::json;
using namespace leaklab::training;

namespace {

const QByteArray goodJson = R"({
  "format": 1,
  "id": "see-it",
  "minutes": 5,
  "level": "beginner",
  "lab": { "preset": "lesson", "heapLimit": "32M", "age": "40%", "rate": 300, "traffic": false },
  "quick": { "time": 0.25, "lab": { "heapLimit": "16M" } },
  "cases": [ { "id": "leak", "lab": { "build": "leaking" } }, { "id": "busy", "lab": { "build": "fixed", "rate": 900 } } ],
  "steps": [
    {
      "id": "climb",
      "actions": [ { "id": "go", "do": [ "start traffic" ] } ],
      "checks": [
        { "id": "slope", "when": "heap.live slope over 20 s > 1 MB/min for 10 s" },
        { "id": "which", "needs": [ "slope" ], "question": "choice", "options": [ "live", "used", "limit" ], "right": "live" },
        { "id": "how-fast", "question": "number", "unit": "MB/min", "right": "heap.live slope over 20 s",
          "tolerance": "20%", "mistakes": { "used": "heap.used slope over 20 s" } }
      ],
      "solution": [ "start traffic", "wait for slope", "choose which live", "answer how-fast heap.live slope over 20 s" ],
      "wrong": []
    },
    {
      "id": "name-it",
      "checks": [
        { "id": "case", "question": "choice", "options": [ "leak", "busy" ], "right": "case" }
      ],
      "solution": [ "choose case case" ]
    }
  ]
}
)";
const QByteArray exerciseText
    = "# See it\nWhat it is about.\n\n## debrief\nThat was it.\n\n## instructor\nFive minutes.\n";
const QByteArray climbText = R"(# It climbs
Look at **Memory**.

```
## not a section
```

## action go
Start the traffic
500 adds a second.

## check slope
The live set climbs.

Advice: is the traffic on?

## check which
Which line tells?

* live: The live set
  > Yes.
* used: Heap used
  > It falls again
  > at each collection.
* limit: The limit
  > It never moves.

## check how-fast
How fast?

* used: That is the saw-tooth.

## hint
First.

## hint
Second.

## solution
Start it and read.
)";
const QByteArray nameText = "# Name it\nText.\n\n## check case\nWhich?\n* leak: A leak\n* busy: Busy\n";

class ExerciseLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(QStringLiteral("03-see-it"));
        QVERIFY(QDir().mkpath(m_folder));
        write("exercise.json", goodJson);
        write("exercise.en.md", exerciseText);
        write("climb.en.md", climbText);
        write("name-it.en.md", nameText);
    }

    void readsAGoodOne()
    {
        const LoadedExercise loaded = loadExercise(m_folder);
        QVERIFY2(loaded.exercise.has_value(), qPrintable(said(loaded)));
        QVERIFY2(loaded.problems.empty(), qPrintable(said(loaded)));
        const Exercise& exercise = *loaded.exercise;
        QCOMPARE(exercise.number, 3);
        QCOMPARE(exercise.lab.rate.perSecond(), 300.0);
        QCOMPARE(exercise.lab.age.shareOfLimit, 0.4);
        QCOMPARE(exercise.lab.requestGarbage, core::Bytes::kibi(64)); // the preset's
        QCOMPARE(exercise.quickLab.heapLimit, core::Bytes::mebi(16));
        QCOMPARE(exercise.quickLab.rate.perSecond(), 300.0);
        QCOMPARE(exercise.caseNamed(QStringLiteral("busy"))->quickLab.heapLimit, core::Bytes::mebi(16));
        QVERIFY(!exercise.caseNamed(QStringLiteral("busy"))->quickLab.leaking);
        const Step& step = exercise.steps.front();
        QCOMPARE(step.checks.size(), std::size_t{ 3 });
        QCOMPARE(step.checks[1].needs, QStringList{ QStringLiteral("slope") });
        QVERIFY(std::get<ChoiceQuestion>(exercise.steps[1].checks[0].what).rightIsCase);
        const StepText text = loaded.text.steps.value(QStringLiteral("climb"));
        QCOMPARE(text.title, QStringLiteral("It climbs"));
        QVERIFY(text.body.contains(QLatin1String("## not a section")));
        QCOMPARE(text.actions.value(QStringLiteral("go")).label, QStringLiteral("Start the traffic"));
        QCOMPARE(text.checks.value(QStringLiteral("slope")).advice, QStringLiteral("is the traffic on?"));
        QCOMPARE(text.checks.value(QStringLiteral("which")).options.value(QStringLiteral("used")).reply,
            QStringLiteral("It falls again at each collection."));
        QCOMPARE(text.hints.size(), 2);
        QCOMPARE(loaded.text.debrief, QStringLiteral("That was it."));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* from, const char* to, int line, const char* said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << QString::fromUtf8(said);
        };
        row("unknown key", "\"checks\": [\n        { \"id\": \"slope\"",
            "\"chekcs\": [\n        { \"id\": \"slope\"", 13, "did you mean \"checks\"");
        row("times", "\"when\": \"heap.live slope over 20 s > 1 MB/min for 10 s\"",
            "\"event\": \"process-died\", \"times\": 1e12", 14, "a whole number from 1 to 1000");
        row("later format", "\"format\": 1", "\"format\": 2", 2, "install a newer one");
        row("other id", "\"see-it\"", "\"sea-it\"", 3, "name the folder NN-sea-it");
        row("no minutes", "\"minutes\": 5,", "", 1, "write \"minutes\": 10");
        row("minutes", "\"minutes\": 5", "\"minutes\": 1e300", 4, "a whole number from 1 to 240");
        row("half a minute", "\"minutes\": 5", "\"minutes\": 5.5", 4, "a whole number from 1 to 240");
        row("no level", "\"level\": \"beginner\",", "", 1, "write \"level\": \"beginner\"");
        row("level", "\"beginner\"", "\"easy\"", 5, "beginner, intermediate or advanced");
        row("lab value", "\"32M\"", "\"3M\"", 6, "from 8M to 4G");
        row("lab key", "\"rate\"", "\"rat\"", 6, "did you mean \"rate\"");
        row("condition", "heap.live slope over 20 s > 1 MB/min", "heap.lives > 1 MB", 14,
            "did you mean \"heap.live\"");
        row("needs nobody", "\"needs\": [ \"slope\" ]", "\"needs\": [ \"slop\" ]", 10,
            "did you mean \"slope\"");
        row("needs itself", "\"needs\": [ \"slope\" ]", "\"needs\": [ \"which\" ]", 10,
            "can never be answered");
        row("right is no option", "\"right\": \"live\"", "\"right\": \"life\"", 15, "did you mean \"live\"");
        row("command", "\"do\": [ \"start traffic\" ]", "\"do\": [ \"start the traffic\" ]", 12,
            "no process of the shop");
        row("trainee's command", "\"do\": [ \"start traffic\" ]", "\"do\": [ \"wait for all\" ]", 12,
            "the trainee's part");
        row("command's check", "\"wait for slope\"", "\"wait for slpoe\"", 19, "no check \"slpoe\"");
        row("answer to another kind", "\"wait for slope\"", "\"choose slope live\"", 19,
            "check \"slope\" is a condition; \"choose\" answers a choice");
        row("chosen option", "\"choose which live\"", "\"choose which life\"", 19, "did you mean \"live\"");
        row("chosen case", "\"choose which live\"", "\"choose which case\"", 19, "is not \"case\"");
        row("answer of another dimension", "\"answer how-fast heap.live slope over 20 s\"",
            "\"answer how-fast heap.live\"", 19,
            "\"heap.live\" is bytes; check \"how-fast\" asks for bytes a second");
        row("process", "\"wait for slope\"", "\"wait for event process-died carts\"", 19,
            "did you mean \"cart\"");
        row("step of a span", "\"when\": \"heap.live slope over 20 s > 1 MB/min for 10 s\"",
            "\"question\": \"span\", \"overlap\": \"60%\", \"right\": \"heap.live > heap.live at clim\"", 14,
            "no step \"clim\" before this one");
        row("step of a point", "\"when\": \"heap.live slope over 20 s > 1 MB/min for 10 s\"",
            "\"question\": \"point\", \"within\": \"1 s\", \"right\": \"heap.live > heap.live at clim\"", 14,
            "no step \"clim\" before this one");
        row("tolerance", "\"20%\"", "\"20\"", 17, "write it like 15%");
        row("unit", "\"unit\": \"MB/min\"", "\"unit\": \"MB\"", 16, "the unit \"MB\" is bytes");
        row("case is no option", "\"options\": [ \"leak\", \"busy\" ]", "\"options\": [ \"leak\", \"idle\" ]",
            25, "the case \"busy\" has to be one of the options");
        row("twice", "\"minutes\": 5", "\"minutes\": 5, \"minutes\": 6", 4, "there twice");
        row("comma", "\"minutes\": 5,", "\"minutes\": 5", 5, "no JSON");
        row("text for list", "\"solution\": [ \"choose case case\" ]", "\"solution\": \"choose case case\"",
            27, "a list of commands");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, message);
        QVERIFY(goodJson.contains(from));
        write("exercise.json", QByteArray(goodJson).replace(from, to));
        expect(QStringLiteral("exercise.json"), line, message);
    }

    void holdsWordsAgainstStructure_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* from, const char* to, int line, const char* said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << QString::fromUtf8(said);
        };
        row("no title", "# It climbs\n", "It climbs\n", 1, "the title is missing");
        row("unknown section", "## hint\nFirst", "## tip\nFirst", 33, "write one of: action ID");
        row("unknown check", "## check slope", "## check slop", 12, "did you mean \"slope\"");
        row("no reply", "* limit: The limit\n  > It never moves.\n", "* limit: The limit\n", 25, "no reply");
        row("option missing", "* limit: The limit\n  > It never moves.\n", "", 17,
            "\"* limit: …\" is missing");
        row("option unknown", "* limit: The", "* limits: The", 25, "has no option \"limits\"");
        row("section twice", "## check how-fast", "## check slope", 28, "before");
    }
    void holdsWordsAgainstStructure()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, message);
        QVERIFY(climbText.contains(from));
        write("climb.en.md", QByteArray(climbText).replace(from, to));
        expect(QStringLiteral("climb.en.md"), line, message);
    }

    void twoTypicalMistakesAreAskedFor()
    {
        QByteArray json = goodJson;
        json.replace("[ \"live\", \"used\", \"limit\" ]", "[ \"live\", \"used\" ]");
        write("exercise.json", json);
        expect(QStringLiteral("exercise.json"), 10, QStringLiteral("two typical mistakes"));
    }

    void tellsAllProblemsAtOnce()
    {
        write("exercise.json",
            QByteArray(goodJson).replace("\"beginner\"", "\"easy\"").replace("\"32M\"", "\"3M\""));
        write("name-it.en.md", "no title\n");
        const LoadedExercise loaded = loadExercise(m_folder);
        QVERIFY(!loaded.exercise);
        QVERIFY2(loaded.problems.size() >= 4, qPrintable(said(loaded)));
    }

    void whatIsNotTranslatedIsEnglish()
    {
        write("exercise.de.md", "# Sieh es\nWorum es geht.\n");
        const LoadedExercise loaded = loadExercise(m_folder, QStringLiteral("de"));
        QVERIFY2(loaded.exercise.has_value(), qPrintable(said(loaded)));
        QCOMPARE(loaded.text.title, QStringLiteral("Sieh es"));
        QCOMPARE(loaded.text.steps.value(QStringLiteral("climb")).title, QStringLiteral("It climbs"));
        QCOMPARE(loaded.problems.size(), std::size_t{ 2 });
        QVERIFY(!loaded.problems.front().isError());
        QVERIFY(toText(loaded.problems.front()).contains(QLatin1String("climb.de.md: note: not translated")));
    }

    void picturesSpeakTheLanguageToo()
    {
        write("exercise.de.md", "# Sieh es\nWorum es geht.\n\n![a](tooth.svg) ![b](plain.svg)\n");
        write("tooth.svg", "<svg/>");
        write("tooth.de.svg", "<svg/>");
        write("plain.svg", "<svg/>");
        const QString summary = loadExercise(m_folder, QStringLiteral("de_AT")).text.summary;
        QVERIFY2(summary.contains(QStringLiteral("![a](tooth.de.svg) ![b](plain.svg)")), qPrintable(summary));
    }

    void brokenFoldersAreNoTrouble()
    {
        QVERIFY(!loadExercise(m_dir->filePath(QStringLiteral("nowhere"))).exercise);
        QVERIFY(!loadExercise(m_folder + QStringLiteral("/exercise.json")).exercise);
        QFile::remove(m_folder + QStringLiteral("/climb.en.md"));
        expect(QStringLiteral("climb.en.md"), 0, QStringLiteral("this file is missing"));
        write("exercise.json", QByteArray(2 << 20, ' '));
        expect(QStringLiteral("exercise.json"), 0, QStringLiteral("larger than a megabyte"));
        write("exercise.json", QByteArray("\0\1\2\xff[[", 6));
        expect(QStringLiteral("exercise.json"), 1, QStringLiteral("no JSON"));
        write("exercise.json", "[1, 2]");
        QVERIFY(!loadExercise(m_folder).exercise);
        write("exercise.json",
            R"({"steps": [1, {"checks": [3, {"question": 5}], "solution": {"a": 1}}], "lab": [], "cases": [[]]})");
        QVERIFY(!loadExercise(m_folder).exercise);
    }

    void findsFoldersByNumberAndHoldsPrerequisites()
    {
        const QString other = m_dir->filePath(QStringLiteral("10-after"));
        QVERIFY(QDir().mkpath(other));
        for (const char* name : { "exercise.en.md", "climb.en.md", "name-it.en.md" })
            QVERIFY(QFile::copy(m_folder + QLatin1Char('/') + QLatin1String(name),
                other + QLatin1Char('/') + QLatin1String(name)));
        QFile file(other + QStringLiteral("/exercise.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(goodJson).replace(
            "\"see-it\"", "\"after\", \"prerequisites\": [\"see-it\", \"sea-it\"]"));
        file.close();
        const QStringList folders = exerciseFolders(m_dir->path());
        QCOMPARE(folders, (QStringList{ m_folder, other }));
        QCOMPARE(exerciseFolders(other), QStringList{ other });
        QVERIFY(exerciseFolders(m_dir->filePath(QStringLiteral("nowhere"))).isEmpty());
        const auto all = loadExercises(folders);
        QVERIFY(all[0].problems.empty());
        QCOMPARE(all[1].problems.size(), std::size_t{ 1 });
        QVERIFY(all[1].problems.front().message.contains(QLatin1String("did you mean \"see-it\"")));
    }

private:
    void write(const char* name, const QByteArray& content)
    {
        QFile file(m_folder + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void expect(const QString& file, int line, const QString& message)
    {
        const LoadedExercise loaded = loadExercise(m_folder);
        QVERIFY2(!loaded.exercise, "it was taken");
        for (const Problem& problem : loaded.problems) {
            if (problem.file.endsWith(file) && problem.line == line && problem.message.contains(message))
                return;
        }
        QFAIL(qPrintable(
            QStringLiteral("not said: %1:%2 %3; but:\n%4").arg(file).arg(line).arg(message, said(loaded))));
    }

    static QString said(const LoadedExercise& loaded)
    {
        QString text;
        for (const Problem& problem : loaded.problems)
            text += toText(problem) + QLatin1Char('\n');
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

} // namespace

QTEST_APPLESS_MAIN(ExerciseLoaderTest)
#include "exercise_loader_test.moc"
