#include "app/headless/exercises_command.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab::headless;

namespace {

CommandResult run(std::initializer_list<QByteArray> words)
{
    QStringList arguments;
    for (const QByteArray& word : words)
        arguments.append(QString::fromUtf8(word));
    return runExercises(arguments);
}

class ExercisesCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewExerciseIsWellFormed()
    {
        const QTemporaryDir dir;
        const CommandResult made = run({ "new", "My first: Leak!", "--in", dir.path().toUtf8() });
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        const QString folder = dir.filePath(QStringLiteral("01-my-first-leak"));
        QVERIFY(QDir(folder).exists());
        QVERIFY(QFileInfo(dir.filePath(QStringLiteral("exercise.schema.json"))).isWritable());
        const CommandResult checked = run({ "check", folder.toUtf8() });
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
        QVERIFY2(run({ "list", dir.path().toUtf8() }).output.contains(QLatin1String("My first: Leak!")),
            qPrintable(checked.output));
        // The next one gets the next number, and nothing is written over.
        QVERIFY(run({ "new", "second", "--in", dir.path().toUtf8() }).exitCode == 0);
        QVERIFY(QDir(dir.filePath(QStringLiteral("02-second"))).exists());
        const CommandResult again = run({ "new", "my first leak", "--in", dir.path().toUtf8() });
        QCOMPARE(again.exitCode, 2);
        QVERIFY2(again.error.contains(QLatin1String("there is an exercise")), qPrintable(again.error));
    }

    void faultsAreToldWithFileAndLine()
    {
        const QTemporaryDir dir;
        QVERIFY(run({ "new", "broken", "--in", dir.path().toUtf8() }).exitCode == 0);
        QFile file(dir.filePath(QStringLiteral("01-broken/exercise.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(good).replace("\"minutes\"", "\"minuts\""));
        file.close();
        const CommandResult checked = run({ "check", dir.path().toUtf8() });
        QCOMPARE(checked.exitCode, 1);
        QVERIFY2(checked.output.contains(QLatin1String(
                     "exercise.json:5: the exercise knows no \"minuts\"; did you mean \"minutes\"?")),
            qPrintable(checked.output));
        QVERIFY(checked.output.contains(QLatin1String("2 faults in 1 exercises")));
    }

    void theBundledOnesAreWellFormed()
    {
        const CommandResult checked = run({ "check", ":/leaklab/exercises" });
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output + checked.error));
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(run({}).exitCode, 2);
        QCOMPARE(run({ "check" }).exitCode, 2);
        QCOMPARE(run({ "prune" }).exitCode, 2);
        QVERIFY(run({ "check", "/nowhere" }).error.contains(QLatin1String("holds no exercise")));
        QCOMPARE(run({ "new" }).exitCode, 2);
        QCOMPARE(run({ "new", "???", "--in", QDir::tempPath().toUtf8() }).exitCode, 2);
        QVERIFY(run({ "new", "a", "--in", "/dev/null/x" }).error.contains(QLatin1String("can't be made")));
        QVERIFY(run({ "metrics" }).output.contains(QLatin1String("heap.live")));
        QVERIFY(run({ "--help" }).output.contains(QLatin1String("exercises new NAME")));
    }
};

} // namespace

QTEST_APPLESS_MAIN(ExercisesCommandTest)
#include "exercises_command_test.moc"
