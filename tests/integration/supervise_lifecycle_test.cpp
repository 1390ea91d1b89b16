#include "app/supervise/process_alive.h"
#include "app/supervise/supervised_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace leaklab;
using supervise::ExitCause;
using supervise::ExitKind;
using supervise::processIsAlive;
using supervise::ProcessState;
using supervise::SupervisedProcess;

namespace {

constexpr int longWait = 20'000;

supervise::ProcessSpec childThat(const char* behaves)
{
    const QString suffix = QFileInfo(QCoreApplication::applicationFilePath()).suffix();
    supervise::ProcessSpec spec;
    spec.name = QStringLiteral("child");
    spec.program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("misbehaving_child"));
    if (suffix == QStringLiteral("exe")) {
        spec.program += QStringLiteral(".exe");
    }
    const QStringList arguments = QString::fromLatin1(behaves).split(QLatin1Char(' '));
    spec.arguments = [arguments](int) { return arguments; };
    return spec;
}

/// A real process under supervision, restarted almost at once.
struct Real {
    explicit Real(supervise::ProcessSpec spec)
        : process(std::move(spec), { 10s, 300s, 600s, 10'000 }, clock, supervise::makeProcessBackend())
    {
        QObject::connect(&process, &SupervisedProcess::ended, &process,
            [this](const ExitCause& cause) { ends.append(cause); });
    }
    [[nodiscard]] bool logs(const char* text) const
    {
        const auto& entries = process.log().entries();
        return std::any_of(entries.begin(), entries.end(),
            [text](const auto& entry) { return entry.text.contains(QLatin1String(text)); });
    }

    core::SteadyClock clock;
    QList<ExitCause> ends;
    SupervisedProcess process;
};

} // namespace

class SuperviseLifecycleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killsWhatOutgrowsItsMemoryLimit();
    void stopsWhatListens();
    void killsWhatDoesNotListen();
    void restartsWhatDiesAndKeepsItsLastWords();
    void endsWhatNeverBecomesReady();
    void aMissingProgramFailsForGood();
    void survivesAProcessThatNeverShutsUp();
    void leavesNoProcessBehind();
    void restartsInOrder();
};

void SuperviseLifecycleTest::killsWhatOutgrowsItsMemoryLimit()
{
    auto spec = childThat("memory 120");
    spec.memoryLimit = core::Bytes::mebi(40);
    Real r(spec);
    r.process.start();
    QTRY_VERIFY_WITH_TIMEOUT(!r.ends.isEmpty(), longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::OomKilled);
    QCOMPARE(r.ends.first().code, 137);
    QVERIFY(r.logs("over the limit of 40.0 MiB"));
    QVERIFY(r.process.totals().peakResident > core::Bytes::mebi(40));
    QVERIFY(r.process.totals().cpu > 0ns);
}

void SuperviseLifecycleTest::stopsWhatListens()
{
    auto spec = childThat("stdin");
    spec.readyMarker = "ready";
    spec.stopTime = 1min;
    Real r(spec);
    r.process.start();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Running, longWait);
    r.process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Stopped, longWait);
    QCOMPARE(r.ends.size(), 1);
    QCOMPARE(r.ends.first().kind, ExitKind::Stopped);
    QCOMPARE(r.ends.first().code, 0);
    QVERIFY(r.logs("bye"));
}

void SuperviseLifecycleTest::killsWhatDoesNotListen()
{
    auto spec = childThat("stubborn");
    spec.readyMarker = "ready";
    spec.stopTime = 100ms;
    Real r(spec);
    r.process.start();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Running, longWait);
    r.process.stop();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Stopped, longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::Stopped);
    QCOMPARE(r.ends.first().code, 137);
}

void SuperviseLifecycleTest::restartsWhatDiesAndKeepsItsLastWords()
{
    Real r(childThat("give-up"));
    r.process.start();
    QTRY_VERIFY_WITH_TIMEOUT(r.process.launches() >= 4, longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::HeapLimit);
    QCOMPARE(r.process.restarts(), r.process.launches() - 1);
    QVERIFY(r.logs("last words"));
}

void SuperviseLifecycleTest::endsWhatNeverBecomesReady()
{
    auto spec = childThat("lines 3");
    spec.readyMarker = "ready";
    spec.startTime = 300ms;
    Real r(spec);
    r.process.start();
    QTRY_VERIFY_WITH_TIMEOUT(!r.ends.isEmpty(), longWait);
    QCOMPARE(r.ends.first().kind, ExitKind::NotReady);
    QTRY_VERIFY_WITH_TIMEOUT(r.process.launches() > 1, longWait);
}

void SuperviseLifecycleTest::aMissingProgramFailsForGood()
{
    auto spec = childThat("exit 0");
    spec.program += QStringLiteral(" that is not there");
    Real r(spec);
    r.process.start();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Failed, longWait);
    QCOMPARE(r.process.launches(), 1);
    QCOMPARE(r.ends.size(), 1);
}

void SuperviseLifecycleTest::survivesAProcessThatNeverShutsUp()
{
    Real r(childThat("spew"));
    r.process.start();
    QTRY_VERIFY_WITH_TIMEOUT(r.process.log().dropped() > 20'000, longWait);
    QCOMPARE(r.process.log().entries().size(), std::size_t{ 5'000 });
    r.process.stop();
    r.process.kill();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Stopped, longWait);
}

void SuperviseLifecycleTest::leavesNoProcessBehind()
{
    qint64 pid = 0;
    {
        auto spec = childThat("stubborn");
        spec.readyMarker = "ready";
        Real r(spec);
        r.process.start();
        QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Running, longWait);
        pid = r.process.pid();
        QVERIFY(processIsAlive(pid));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!processIsAlive(pid), longWait);
}

void SuperviseLifecycleTest::restartsInOrder()
{
    auto spec = childThat("stdin");
    spec.readyMarker = "ready";
    Real r(spec);
    r.process.start();
    QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), ProcessState::Running, longWait);
    const qint64 first = r.process.pid();
    r.process.restart();
    QTRY_VERIFY_WITH_TIMEOUT(
        r.process.launches() == 2 && r.process.state() == ProcessState::Running, longWait);
    QVERIFY(!processIsAlive(first));
    QVERIFY(r.process.pid() != first);
    QCOMPARE(r.process.restarts(), 0);
    QCOMPARE(r.ends.first().kind, ExitKind::Stopped);
}

QTEST_GUILESS_MAIN(SuperviseLifecycleTest)
#include "supervise_lifecycle_test.moc"
