#include "app/training/class_table.h"
#include "app/training/exercise_result.h"
#include "app/training/plain_text.h"
#include "app/training/result_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab::training;

namespace {

/// On call: a number, then the case, then the case again.
Exercise exercise()
{
    Exercise exercise;
    exercise.id = QStringLiteral("on-call");
    exercise.version = QStringLiteral("abc");
    exercise.number = 10;
    for (const char* id : { "look", "name", "write" }) {
        Step step;
        step.id = QString::fromUtf8(id);
        Check check;
        check.id = QStringLiteral("question");
        ChoiceQuestion question;
        question.rightIsCase = step.id == QLatin1String("name");
        check.what = question;
        step.checks.push_back(check);
        exercise.steps.push_back(step);
    }
    return exercise;
}

Progress progress()
{
    Progress progress;
    progress.exercise = QStringLiteral("on-call");
    progress.drawnCase = QStringLiteral("leak-slow");
    progress.finished = true;
    progress.began = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
    progress.ended = progress.began.addSecs(700);
    for (const char* id : { "look", "name", "write" }) {
        StepProgress& step = progress.steps[QString::fromUtf8(id)];
        step.passed = true;
        step.seconds = 100;
    }
    progress.steps[QStringLiteral("look")].checks[QStringLiteral("question")].score = 0.08;
    progress.steps[QStringLiteral("name")].checks[QStringLiteral("question")].wrongAnswers = 2;
    progress.steps[QStringLiteral("name")].hints = 1;
    progress.steps[QStringLiteral("write")].shownMe = true;
    return progress;
}

ExerciseResult result(
    const QString& name = QStringLiteral("Ann"), const QString& host = QStringLiteral("pc-1"))
{
    return resultOf(exercise(), {}, progress(), { name, host });
}

void put(const QString& file, const QByteArray& content)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("%s", qPrintable(file));
}

class ExerciseResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHowItWent()
    {
        const ExerciseResult told = result();
        QVERIFY(told.isPassed());
        QCOMPARE(told.seconds(), 300.0);
        QCOMPARE(told.hints(), 1);
        QCOMPARE(told.wrongAnswers(), 2);
        QCOMPARE(told.solutions(), 1);
        QCOMPARE(told.score(), 42); // a whole step, a quarter of one, and none: 1.25 of 3
        QCOMPARE(told.worstPrediction().value_or(-1), 0.08);
        QVERIFY(told.diagnosis.has_value());
        QCOMPARE(told.diagnosis->drawnCase, QStringLiteral("leak-slow"));
        QVERIFY(!told.diagnosis->isRightAtOnce());
        QCOMPARE(told.diagnosis->seconds, 200.0); // the last step asks for it no more
        QVERIFY(told.settings.contains(QLatin1String("heapLimit")));
        QVERIFY(!Trainee::ofSystem().name.isEmpty());
    }

    void comesBackAsItWas()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("a/b"));
        const auto saved = saveResult(result(), folder);
        QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().detail.c_str());
        const auto again = saveResult(result(), folder);
        QVERIFY(again.ok() && again.value() != saved.value()); // over no other
        const FoundResults found = findResults(dir.path());
        QVERIFY(found.unused.empty());
        QCOMPARE(found.results.size(), std::size_t(1)); // a copy is no second try
        QCOMPARE(toJson(found.results.front()), toJson(result()));
    }

    void namesMakeNoPaths()
    {
        const QTemporaryDir dir;
        const auto saved
            = saveResult(result(QStringLiteral("../../e\"vil\n<x>"), QStringLiteral("C:\\a")), dir.path());
        QVERIFY(saved.ok());
        QCOMPARE(QFileInfo(saved.value()).absolutePath(), QFileInfo(dir.path()).absoluteFilePath());
        QCOMPARE(findResults(dir.path()).results.front().who.name, QStringLiteral("../../e\"vil <x>"));
    }

    void aBadDiskIsTold()
    {
        const QTemporaryDir dir;
        const QString inTheWay = dir.filePath(QStringLiteral("file"));
        put(inTheWay, "x");
        const auto saved = saveResult(result(), inTheWay);
        QVERIFY(!saved.ok());
        QVERIFY(QString::fromStdString(saved.error().detail).contains(inTheWay));
    }

    void whatIsNoResultIsNamed()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("sub/folder.json")));
        const QByteArray good = QJsonDocument(toJson(result())).toJson();
        put(dir.filePath(QStringLiteral("cut.json")), good.left(good.size() / 2));
        put(dir.filePath(QStringLiteral("empty.json")), {});
        put(dir.filePath(QStringLiteral("list.json")), "[1, 2]");
        put(dir.filePath(QStringLiteral("foreign.json")), "{ \"name\": \"x\" }");
        put(dir.filePath(QStringLiteral("binary.json")), QByteArray(5000, '\xff'));
        put(dir.filePath(QStringLiteral("huge.json")), QByteArray(2 << 20, ' '));
        put(dir.filePath(QStringLiteral("notes.txt")), "not ours to name");
        QJsonObject later = toJson(result());
        later.insert(QStringLiteral("format"), 99);
        put(dir.filePath(QStringLiteral("later.json")), QJsonDocument(later).toJson());
        QJsonObject stepless = toJson(result());
        stepless.insert(QStringLiteral("steps"), 7);
        put(dir.filePath(QStringLiteral("sub/stepless.json")), QJsonDocument(stepless).toJson());
        put(dir.filePath(QStringLiteral("sub/good.JSON")), good);
        QVERIFY(QFile::link(dir.path(), dir.filePath(QStringLiteral("sub/round")))); // ends all the same
        const FoundResults found = findResults(dir.path());
        QCOMPARE(found.results.size(), std::size_t(1));
        QStringList unused;
        for (const UnusedFile& file : found.unused) {
            QVERIFY(!file.why.isEmpty());
            unused.append(file.file);
        }
        unused.sort();
        QCOMPARE(unused,
            QStringList(
                { QStringLiteral("binary.json"), QStringLiteral("cut.json"), QStringLiteral("empty.json"),
                    QStringLiteral("foreign.json"), QStringLiteral("huge.json"), QStringLiteral("later.json"),
                    QStringLiteral("list.json"), QStringLiteral("sub/stepless.json") }));
    }

    void figuresThatCannotBeAreBounded()
    {
        QJsonObject json = toJson(result());
        QJsonArray steps{ QJsonObject{ { QStringLiteral("id"), QStringLiteral("a") },
            { QStringLiteral("passed"), true }, { QStringLiteral("seconds"), -1e300 },
            { QStringLiteral("hints"), -5 }, { QStringLiteral("wrongAnswers"), 1e18 } } };
        json.insert(QStringLiteral("steps"), steps);
        const auto read = exerciseResultFrom(json);
        QVERIFY(read.ok());
        QCOMPARE(read.value().seconds(), 0.0);
        QCOMPARE(read.value().hints(), 0);
        QVERIFY(read.value().score() >= 0 && read.value().score() <= 100);
    }

    void textIsFitForATerminal()
    {
        QCOMPARE(plainText(QStringLiteral("a\x1b[31m\r\nb\u202Ec")), QStringLiteral("a [31m b c"));
        QCOMPARE(
            plainText(QStringLiteral("J\u00fcrgen \U0001F600")), QStringLiteral("J\u00fcrgen \U0001F600"));
        QVERIFY(plainText(QString(100'000, QLatin1Char('x'))).size() <= 200);
    }

    void theBestOfSeveralTriesCounts()
    {
        ExerciseResult slow = result();
        slow.steps.back().shownMe = false;
        slow.steps.back().seconds = 900;
        slow.ended = slow.ended.addSecs(4000);
        ExerciseResult given = result();
        for (ExerciseResult::Step& step : given.steps)
            step.seconds = 1;
        given.steps.front().solutionShown = true;
        const ClassTable table = classTable({ result(), slow, given });
        QCOMPARE(table.rows.size(), std::size_t(1));
        const ClassCell cell = table.rows.front().cells.value(QStringLiteral("on-call"));
        QCOMPARE(cell.tries, 3);
        QCOMPARE(cell.best.score(), slow.score());
        QCOMPARE(cell.best.seconds(), 1100.0);
        QCOMPARE(table.rows.front().passed(), 1);
    }

    void aNameOnTwoMachinesIsTwoPeople()
    {
        ExerciseResult other = result(QStringLiteral("Bob"));
        other.exercise = other.title = QStringLiteral("first");
        other.number = 1;
        const ClassTable table = classTable({ result(QStringLiteral("student"), QStringLiteral("pc-2")),
            result(QStringLiteral("student"), QStringLiteral("pc-1")), other });
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.rows[0].who.name, QStringLiteral("Bob"));
        QVERIFY(!table.rows[0].sharesName);
        QCOMPARE(table.rows[1].who.host, QStringLiteral("pc-1"));
        QVERIFY(table.rows[1].sharesName && table.rows[2].sharesName);
        QCOMPARE(table.columns.front().exercise, QStringLiteral("first")); // of the curriculum
        QVERIFY(!table.columns.back().versionsDiffer);
    }
};

} // namespace

QTEST_APPLESS_MAIN(ExerciseResultTest)
#include "exercise_result_test.moc"
