#include "app/session/capsule.h"
#include "tests/support/lab_run.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leaklab;
using session::Capsule;
using tests::LabRun;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray content(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString console()
{
    return QDir(qEnvironmentVariable("LEAKLAB_BIN")).filePath(QStringLiteral("leaklab"));
}

struct CommandRun {
    int exitCode = -1;
    QString output;
};

CommandRun runCommand(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(console(), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

quint64 rowsIn(const QString& file)
{
    const auto capsule = Capsule::read(file);
    return capsule ? capsule.value().rows() : 0;
}

} // namespace

/// Real sessions, recorded and told again by the real program.
class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsExportedEqualsWhatTheLabWrote();
    void aKilledConsoleLeavesItsSession();
    void aFullDiskStopsNobody();
    void badInputIsToldInASentence();
};

void RecordingTest::whatIsExportedEqualsWhatTheLabWrote()
{
    LabRun run;
    const QString capsule = run.file(QStringLiteral("session.leaklab"));
    run.start(words("--rate 200 --heap-limit 16M --age 80% --amplify 40 --embedded-store --record")
        + QStringList{ capsule });
    QTRY_VERIFY_WITH_TIMEOUT(
        run.eventCount(QStringLiteral("process-ready"), QStringLiteral("cart")) >= 2, 60'000);
    run.interrupt();
    QVERIFY2(run.finish(60), qPrintable(run.output()));
    QCOMPARE(run.exitCode(), 0);

    const CommandRun exported = runCommand({ QStringLiteral("export"), capsule, QStringLiteral("--csv"),
        run.file(QStringLiteral("exported.csv")), QStringLiteral("--events"),
        run.file(QStringLiteral("exported.jsonl")) });
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.output, QString());
    const QByteArray csv = content(run.file(QStringLiteral("series.csv")));
    QVERIFY(csv.count('\n') > 20);
    QVERIFY(content(run.file(QStringLiteral("exported.csv"))) == csv);
    QVERIFY(content(run.file(QStringLiteral("exported.jsonl")))
        == content(run.file(QStringLiteral("events.jsonl"))));

    const CommandRun replay = runCommand({ QStringLiteral("replay"), capsule, QStringLiteral("--speed"),
        QStringLiteral("max"), QStringLiteral("--csv"), run.file(QStringLiteral("replayed.csv")),
        QStringLiteral("--summary"), run.file(QStringLiteral("replayed.json")) });
    QCOMPARE(replay.exitCode, 0);
    QVERIFY2(replay.output.contains(QStringLiteral("process-died")), qPrintable(replay.output));
    QVERIFY2(replay.output.contains(QStringLiteral("Replay of")), qPrintable(replay.output));
    QVERIFY(content(run.file(QStringLiteral("replayed.csv"))) == csv);
    QVERIFY(content(run.file(QStringLiteral("replayed.json"))).contains("\"heap-limit\""));

    const CommandRun self
        = runCommand({ QStringLiteral("export"), capsule, QStringLiteral("--csv"), capsule });
    QCOMPARE(self.exitCode, 2);
    QVERIFY(Capsule::read(capsule).ok()); // it was not written over
}

void RecordingTest::aKilledConsoleLeavesItsSession()
{
    LabRun run;
    const QString capsule = run.file(QStringLiteral("session.leaklab"));
    run.start(words("--rate 50 --embedded-store --record") + QStringList{ capsule });
    QTRY_VERIFY_WITH_TIMEOUT(rowsIn(capsule) >= 30, 60'000);
    run.process().kill();
    QVERIFY(run.finish(20));
    const auto told = Capsule::read(capsule);
    QVERIFY(told.ok());
    QVERIFY(told.value().losses().endedEarly);
    QCOMPARE(told.value().losses().damagedChunks, quint64{ 0 });
    // The CSV is written row by row: what it has more is what the kill cost.
    const auto rows = static_cast<quint64>(content(run.file(QStringLiteral("series.csv"))).count('\n') - 1);
    QVERIFY(told.value().rows() <= rows);
    QVERIFY2(rows - told.value().rows() <= 15, qPrintable(QString::number(rows - told.value().rows())));
    const CommandRun replay
        = runCommand({ QStringLiteral("replay"), capsule, QStringLiteral("--speed"), QStringLiteral("max") });
    QCOMPARE(replay.exitCode, 0);
    QVERIFY2(replay.output.contains(QStringLiteral("ends without an end")), qPrintable(replay.output));
}

void RecordingTest::aFullDiskStopsNobody()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no disk that is always full here");
    LabRun run;
    run.start(words("--rate 50 --embedded-store --duration 4 --record /dev/full"));
    QVERIFY2(run.finish(90), qPrintable(run.output()));
    const QString output = run.output();
    QCOMPARE(run.exitCode(), 1); // not everything that was asked for is there
    QCOMPARE(output.count(QStringLiteral("cannot write /dev/full")), 1);
    QVERIFY2(
        output.contains(QStringLiteral("Carts checked")), qPrintable(output)); // the lab went on to its end
    QVERIFY(run.column(QStringLiteral("time_s")).size() > 20);
}

void RecordingTest::badInputIsToldInASentence()
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.leaklab"));
    QFile file(empty);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const QString& name : { empty, folder.path(), folder.filePath(QStringLiteral("none")), console() }) {
        for (const char* command : { "replay", "export" }) {
            const CommandRun run = runCommand({ QLatin1String(command), name, QStringLiteral("--csv"),
                folder.filePath(QStringLiteral("out.csv")) });
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.output.contains(name), qPrintable(run.output));
            QCOMPARE(run.output.count(QLatin1Char('\n')), 1);
        }
    }
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out.csv"))));
    for (const char* speed : { "0", "-1", "nan", "inf", "fast", "1e9" }) {
        const CommandRun run = runCommand(
            { QStringLiteral("replay"), empty, QStringLiteral("--speed"), QLatin1String(speed) });
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.output.contains(QStringLiteral("--speed")), qPrintable(run.output));
    }
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
