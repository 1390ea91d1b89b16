#include "app/supervise/process_alive.h"
#include "app/supervise/process_backend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using supervise::ExitCause;
using supervise::ExitKind;
using supervise::ProcessBackend;
using supervise::processIsAlive;

namespace {

constexpr int longWait = 20'000;

QString besideUs(const char* name)
{
    const QString suffix = QFileInfo(QCoreApplication::applicationFilePath()).suffix();
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QString::fromLatin1(name));
    return suffix == QStringLiteral("exe") ? program + QStringLiteral(".exe") : program;
}

QString child()
{
    return besideUs("misbehaving_child");
}

bool hasSignals()
{
    return QSysInfo::kernelType() != QStringLiteral("winnt");
}

/// The platform's backend, and everything it told, in order.
struct Recorder {
    Recorder()
    {
        QObject::connect(backend.get(), &ProcessBackend::started, backend.get(), [this](qint64 started) {
            pid = started;
            ++starts;
        });
        QObject::connect(backend.get(), &ProcessBackend::output, backend.get(),
            [this](const QByteArray& line, bool isError) { (isError ? errors : lines) += line; });
        QObject::connect(
            backend.get(), &ProcessBackend::finished, backend.get(), [this](const ExitCause& cause) {
                ends.append(cause);
                linesAtEnd = lines.size() + errors.size();
            });
    }
    void start(const QStringList& arguments, const QString& program = child())
    {
        backend->start(program, arguments, {});
    }

    std::unique_ptr<ProcessBackend> backend = supervise::makeProcessBackend();
    qint64 pid = 0;
    int starts = 0;
    QByteArrayList lines;
    QByteArrayList errors;
    QList<ExitCause> ends;
    qsizetype linesAtEnd = 0;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class SuperviseBackendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEndsApart_data();
    void tellsEndsApart();
    void failuresToStartEndOnceAndNotFromInsideTheCall_data();
    void failuresToStartEndOnceAndNotFromInsideTheCall();
    void noOutputIsLostAndAllComesBeforeTheEnd();
    void killedFromElsewhereIsKilled();
    void closingStdinIsARequestToStop();
    void pathsMayHoldSpacesAndAnyLetters();
    void countsCpuAndMemory();
    void canStartAgainFromInsideFinished();
    void isGoneWithItsBackend();
    void isGoneWithAKilledConsole();
};

void SuperviseBackendTest::tellsEndsApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExitKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("code 0") << words("exit 0") << ExitKind::Exited << 0;
    QTest::newRow("code 7") << words("exit 7") << ExitKind::Exited << 7;
    QTest::newRow("code 134") << words("give-up") << ExitKind::HeapLimit << 134;
    if (hasSignals()) {
        QTest::newRow("SIGABRT") << words("abort") << ExitKind::HeapLimit << 134;
        QTest::newRow("SIGKILL") << words("signal 9") << ExitKind::Killed << 137;
        QTest::newRow("SIGQUIT") << words("signal 3") << ExitKind::Signal << 131;
        QTest::newRow("SIGTERM") << words("signal 15") << ExitKind::Signal << 143;
    }
}

void SuperviseBackendTest::tellsEndsApart()
{
    QFETCH(QStringList, arguments);
    Recorder r;
    r.start(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QCOMPARE(r.starts, 1);
    QTEST(r.ends.first().kind, "kind");
    QTEST(r.ends.first().code, "code");
    QCOMPARE(r.backend->pid(), 0);
}

void SuperviseBackendTest::failuresToStartEndOnceAndNotFromInsideTheCall_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << besideUs("no such program") << 127;
    QTest::newRow("missing in PATH") << QStringLiteral("leaklab-no-such-program") << 127;
    // Not a program, on no platform.
    QTest::newRow("not executable") << QStringLiteral("plain text") << 126;
}

void SuperviseBackendTest::failuresToStartEndOnceAndNotFromInsideTheCall()
{
    QFETCH(QString, program);
    QTemporaryDir folder;
    if (program == QStringLiteral("plain text")) {
        program = folder.filePath(program);
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a program\n");
    }
    Recorder r;
    r.start({}, program);
    QVERIFY(r.ends.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::FailedToStart);
    QTEST(r.ends.first().code, "code");
    QVERIFY(r.ends.first().detail.contains(program));
    QCOMPARE(r.starts, 0);
    // The backend is as good as new.
    r.start(words("exit 5"));
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 2, longWait);
    QCOMPARE(r.ends.last().code, 5);
}

void SuperviseBackendTest::noOutputIsLostAndAllComesBeforeTheEnd()
{
    constexpr int count = 50'000;
    Recorder r;
    r.start({ QStringLiteral("burst"), QString::number(count) });
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QCOMPARE(r.lines.size(), count + 1);
    QCOMPARE(r.errors.size(), count);
    QCOMPARE(r.linesAtEnd, r.lines.size() + r.errors.size());
    for (int line = 1; line <= count; ++line) {
        QCOMPARE(r.lines.at(line - 1), "out " + QByteArray::number(line));
        QCOMPARE(r.errors.at(line - 1), "err " + QByteArray::number(line));
    }
    QCOMPARE(r.lines.last(), QByteArray("the end, without a line end"));
}

void SuperviseBackendTest::killedFromElsewhereIsKilled()
{
    Recorder r;
    r.start(words("lines 1"));
    QTRY_COMPARE_WITH_TIMEOUT(r.lines.size(), 1, longWait);
    QCOMPARE(r.backend->pid(), r.pid);
    QVERIFY(processIsAlive(r.pid));
    r.backend->kill();
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::Killed);
    QCOMPARE(r.ends.first().code, 137);
    QVERIFY(!processIsAlive(r.pid));
}

void SuperviseBackendTest::closingStdinIsARequestToStop()
{
    Recorder r;
    r.start(words("stdin"));
    QTRY_COMPARE_WITH_TIMEOUT(r.lines.size(), 1, longWait);
    r.backend->requestStop();
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::Exited);
    QCOMPARE(r.ends.first().code, 0);
    QCOMPARE(r.lines.last(), QByteArray("bye"));
}

void SuperviseBackendTest::pathsMayHoldSpacesAndAnyLetters()
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("Lëak läb – 漏れ"));
    QVERIFY(QDir().mkpath(inside));
    const QString program = inside + QLatin1Char('/') + QFileInfo(child()).fileName();
    QVERIFY(QFile::copy(child(), program));
    Recorder r;
    r.backend->start(program, words("exit 9"), inside);
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QVERIFY2(r.ends.first().kind == ExitKind::Exited, qPrintable(r.ends.first().detail));
    QCOMPARE(r.ends.first().code, 9);
}

void SuperviseBackendTest::countsCpuAndMemory()
{
    Recorder r;
    QVERIFY(!r.backend->counters());
    r.start(words("memory 64"));
    QTRY_COMPARE_WITH_TIMEOUT(r.lines.size(), 1, longWait);
    const auto counters = r.backend->counters();
    QVERIFY(counters);
    QVERIFY(counters->cpu > std::chrono::nanoseconds::zero());
    QVERIFY(counters->resident > core::Bytes::mebi(64));
    QVERIFY(counters->peakResident >= counters->resident);
    QVERIFY(*r.backend->resident() > core::Bytes::mebi(64));
    r.backend->kill();
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 1, longWait);
    QVERIFY(!r.backend->resident());
    const auto last = r.backend->counters();
    QVERIFY(last);
    QVERIFY(last->cpu >= counters->cpu);
    QVERIFY(last->peakResident >= counters->peakResident);
    QVERIFY(last->resident == core::Bytes{});
}

void SuperviseBackendTest::canStartAgainFromInsideFinished()
{
    Recorder r;
    QObject::connect(
        r.backend.get(), &ProcessBackend::finished, r.backend.get(), [&r](const ExitCause& cause) {
            if (cause.code < 3) {
                r.start({ QStringLiteral("exit"), QString::number(cause.code + 1) });
            }
        });
    r.start(words("exit 1"));
    QTRY_COMPARE_WITH_TIMEOUT(r.ends.size(), 3, longWait);
    QCOMPARE(r.ends.last().code, 3);
    QCOMPARE(r.starts, 3);
}

void SuperviseBackendTest::isGoneWithItsBackend()
{
    Recorder r;
    r.start(words("stubborn"));
    QTRY_COMPARE_WITH_TIMEOUT(r.lines.size(), 1, longWait);
    r.backend.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!processIsAlive(r.pid), longWait);
    QVERIFY(r.ends.isEmpty());
}

void SuperviseBackendTest::isGoneWithAKilledConsole()
{
    QProcess console;
    console.start(besideUs("small_console"), { child(), QStringLiteral("stubborn") });
    QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), longWait);
    const QByteArrayList told = console.readLine().trimmed().split(' ');
    QCOMPARE(told.first(), QByteArray("child"));
    const qint64 pid = told.last().toLongLong();
    QVERIFY(processIsAlive(pid));
    console.kill();
    QTRY_COMPARE_WITH_TIMEOUT(console.state(), QProcess::NotRunning, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!processIsAlive(pid), longWait);
}

QTEST_GUILESS_MAIN(SuperviseBackendTest)
#include "supervise_backend_test.moc"
