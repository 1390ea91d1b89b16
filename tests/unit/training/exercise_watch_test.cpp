#include "app/training/exercise_watch.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace leaklab::json;
using namespace leaklab::training;

namespace {

const QByteArray json = R"({
  "format": 1, "id": "seen", "minutes": 5, "level": "beginner",
  "steps": [ {
    "id": "one",
    "checks": [ { "id": "which", "question": "choice", "options": [ "a", "b", "c" ], "right": "a" } ],
    "solution": [ "choose which a" ]
  } ]
}
)";

QByteArray step(const QByteArray& title)
{
    return "# " + title + "\nText.\n\n## check which\nWhich?\n\n* a: A\n* b: B\n  > No.\n* c: C\n  > No.\n";
}

} // namespace

class ExerciseWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsAFileWrittenInPlace();
    void tellsAFileThatAnEditorReplaces();
    void goesOnAfterAReplacement();
    void tellsAFileThatIsNew();
    void tellsABurstOnce();
    void passesOverWhatIsNoPartOfIt();
    void tellsWhatIsBroken();
    void survivesTheFolderGoingAndComing();
    void waitsForAFolderThatIsNotThere();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    void write(const QString& name, const QByteArray& content) const;
    void replace(const QString& name, const QByteArray& content) const;
    void fill() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_folder;
};

static QString titleOf(const QSignalSpy& spy)
{
    return spy.isEmpty()
        ? QString()
        : spy.last().first().value<LoadedExercise>().text.steps.value(QStringLiteral("one")).title;
}

void ExerciseWatchTest::write(const QString& name, const QByteArray& content) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

void ExerciseWatchTest::replace(const QString& name, const QByteArray& content) const
{
    QSaveFile out(file(name)); // writes beside it and renames
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    QVERIFY(out.commit());
}

void ExerciseWatchTest::fill() const
{
    QVERIFY(QDir().mkpath(m_folder));
    write(QStringLiteral("exercise.json"), json);
    write(QStringLiteral("exercise.en.md"), "# Seen\nIt is.\n");
    write(QStringLiteral("one.en.md"), step("First"));
}

void ExerciseWatchTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_folder = m_directory->filePath(QStringLiteral("mine/01-seen"));
    fill();
}

void ExerciseWatchTest::tellsAFileWrittenInPlace()
{
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    write(QStringLiteral("one.en.md"), step("Another"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Another"));
    QVERIFY(spy.last().first().value<LoadedExercise>().exercise);
}

void ExerciseWatchTest::tellsAFileThatAnEditorReplaces()
{
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    replace(QStringLiteral("one.en.md"), step("Replaced"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Replaced"));
}

/// The old file lives on while somebody has it open: the watch must not stay with it.
void ExerciseWatchTest::goesOnAfterAReplacement()
{
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    QFile reader(file(QStringLiteral("one.en.md")));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    replace(QStringLiteral("one.en.md"), step("Replaced"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Replaced"));
    write(QStringLiteral("one.en.md"), step("And written"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("And written"));
    replace(QStringLiteral("one.en.md"), step("And replaced again"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("And replaced again"));
}

void ExerciseWatchTest::tellsAFileThatIsNew()
{
    const ExerciseWatch watch(m_folder, QStringLiteral("de"));
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    write(QStringLiteral("one.de.md"), step("Erstens"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Erstens"));
    write(QStringLiteral("one.de.md"), step("Zweitens"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Zweitens"));
}

void ExerciseWatchTest::tellsABurstOnce()
{
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    for (int i = 0; i < 20; ++i)
        write(QStringLiteral("one.en.md"), step("Title " + QByteArray::number(i)));
    write(QStringLiteral("exercise.en.md"), "# Changed\nIt is.\n");
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Title 19"));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.last().first().value<LoadedExercise>().text.title, QStringLiteral("Changed"));
}

void ExerciseWatchTest::passesOverWhatIsNoPartOfIt()
{
    const QString mine = m_folder;
    m_folder = m_directory->filePath(QStringLiteral("mine/02-other"));
    fill();
    const ExerciseWatch watch(mine);
    const ExerciseWatch other(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    QSignalSpy otherSpy(&other, &ExerciseWatch::changed);
    m_folder = mine;
    write(QStringLiteral(".one.en.md.swp"), "an editor's");
    write(QStringLiteral("one.en.md~"), "an editor's");
    QVERIFY(QFile::remove(file(QStringLiteral(".one.en.md.swp"))));
    // What came later, to another folder, has been told: so this would have been.
    m_folder = m_directory->filePath(QStringLiteral("mine/02-other"));
    write(QStringLiteral("one.en.md"), step("Other"));
    QTRY_COMPARE(titleOf(otherSpy), QStringLiteral("Other"));
    QCOMPARE(spy.size(), 0);
}

void ExerciseWatchTest::tellsWhatIsBroken()
{
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    write(QStringLiteral("exercise.json"), "{ \"format\": 1,");
    QTRY_COMPARE(spy.size(), 1);
    const auto broken = spy.last().first().value<LoadedExercise>();
    QVERIFY(!broken.exercise);
    QVERIFY(hasErrors(broken.problems));
    write(QStringLiteral("exercise.json"), json);
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(spy.last().first().value<LoadedExercise>().exercise);
}

void ExerciseWatchTest::survivesTheFolderGoingAndComing()
{
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    QVERIFY(QDir(m_directory->filePath(QStringLiteral("mine"))).removeRecursively());
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(!spy.last().first().value<LoadedExercise>().exercise);
    fill();
    QTRY_VERIFY(spy.last().first().value<LoadedExercise>().exercise);
    write(QStringLiteral("one.en.md"), step("Back"));
    QTRY_COMPARE(titleOf(spy), QStringLiteral("Back"));
}

void ExerciseWatchTest::waitsForAFolderThatIsNotThere()
{
    m_folder = m_directory->filePath(QStringLiteral("not/yet/01-seen"));
    const ExerciseWatch watch(m_folder);
    QSignalSpy spy(&watch, &ExerciseWatch::changed);
    fill();
    QTRY_COMPARE(titleOf(spy), QStringLiteral("First"));
}

QTEST_GUILESS_MAIN(ExerciseWatchTest)
#include "exercise_watch_test.moc"
