#include "tests/unit/supervise/supervised.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace leaklab;
using supervise::ExitKind;
using supervise::ProcessState;
using tests::Supervised;

namespace {

QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

} // namespace

class SupervisedProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAndBecomesReady();
    void argumentsAreAskedForAtEveryLaunch();
    void firstRestartIsAtOnceThenItBacksOff();
    void tenGoodMinutesStartThePolicyOver();
    void aFailingProcessNeverEarnsAReset();
    void beginsAnewAsIfItHadNeverDied();
    void anUnaskedExitWithCodeZeroIsADeath();
    void aMissingProgramIsNotRetried();
    void saysWhenTheRestartWasAllowed();
    void startEndsABackOffEarly();
    void stopEndsABackOff();
    void stopsGracefully();
    void stopsByForceWhenItMust();
    void aCrashWhileStoppingIsToldAsOne();
    void restartsWithoutBackOff();
    void stopWinsOverAnEarlierRestart();
    void startWhileStoppingStartsAgain();
    void killIsADeathLikeAnyOther();
    void notReadyInTimeIsEndedAndBacksOff();
    void ordersFromInsideEndedWin();
    void losesAndRegainsReadiness();
    void totalsOutliveLaunches();
    void changedSpecCountsFromTheNextLaunch();
    void ordersThatDoNotApplyDoNothing();
};

void SupervisedProcessTest::startsAndBecomesReady()
{
    auto spec = Supervised::plainSpec();
    spec.readyMarker = "ready to accept connections";
    Supervised s(spec);
    s.process->start();
    QCOMPARE(s.process->state(), ProcessState::Starting);
    s.system->comeUp();
    QCOMPARE(s.process->pid(), s.system->present);
    s.wait(3s);
    s.system->say("Server is ready to accept connections", true);
    QCOMPARE(s.heard(), list("starting, running, ready"));
    QCOMPARE(s.process->log().entries().back().text, QStringLiteral("Server is ready to accept connections"));
    QVERIFY(s.process->log().entries().back().isError);
    s.wait(1h);
    QCOMPARE(s.heard(), QStringList{});
}

void SupervisedProcessTest::argumentsAreAskedForAtEveryLaunch()
{
    auto spec = Supervised::plainSpec();
    spec.arguments = [](int launch) {
        return QStringList{ QStringLiteral("--age"), QString::number(launch) };
    };
    Supervised s(spec);
    s.run();
    s.system->die(ExitKind::HeapLimit, 134);
    QCOMPARE(s.system->starts.size(), 2);
    QCOMPARE(s.system->starts[0].arguments.last(), QStringLiteral("1"));
    QCOMPARE(s.system->starts[1].arguments.last(), QStringLiteral("2"));
    QVERIFY(s.process->commandLine().endsWith(QStringLiteral(" --age 2")));
    QVERIFY(s.process->commandLine() != QStringLiteral("/opt/leak lab/cart --age 2"));
}

void SupervisedProcessTest::firstRestartIsAtOnceThenItBacksOff()
{
    Supervised s;
    s.run();
    QCOMPARE(s.heard(), list("starting, running, ready"));
    s.system->die(ExitKind::HeapLimit, 134);
    QCOMPARE(s.heard(), list("ended heap-limit 134, starting"));
    for (const auto wait : { 10s, 20s, 40s, 80s, 160s, 300s, 300s }) {
        s.system->comeUp();
        s.system->die(ExitKind::HeapLimit, 134);
        QCOMPARE(s.process->state(), ProcessState::BackOff);
        QVERIFY(s.process->untilRestart() == wait);
        s.wait(wait - 1ms);
        QVERIFY(s.process->untilRestart() == 1ms);
        QCOMPARE(s.process->state(), ProcessState::BackOff);
        s.wait(1ms);
        QCOMPARE(s.process->state(), ProcessState::Starting);
    }
    QCOMPARE(s.process->launches(), 9);
    QCOMPARE(s.process->restarts(), 8);
}

void SupervisedProcessTest::tenGoodMinutesStartThePolicyOver()
{
    Supervised s;
    s.run();
    s.system->die(ExitKind::Exited, 1);
    s.system->comeUp();
    s.wait(10min - 1ms);
    s.system->die(ExitKind::Exited, 1);
    QVERIFY(s.process->untilRestart() == 10s);
    s.wait(10s);
    s.system->comeUp();
    s.wait(10min);
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.process->state(), ProcessState::Starting);
}

void SupervisedProcessTest::beginsAnewAsIfItHadNeverDied()
{
    Supervised s;
    s.run();
    s.system->die(ExitKind::Exited, 1);
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.process->state(), ProcessState::BackOff);
    supervise::RestartPolicy policy;
    policy.scale = 2;
    s.process->beginAnew(policy);
    s.process->start();
    s.system->comeUp();
    QCOMPARE(s.process->restarts(), 0); // it follows no death any more
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.process->state(), ProcessState::Starting); // the first one is at once again
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    QVERIFY(s.process->untilRestart() == 5s);
    QCOMPARE(s.process->restarts(), 1);
}

void SupervisedProcessTest::aFailingProcessNeverEarnsAReset()
{
    auto spec = Supervised::plainSpec();
    spec.readyMarker = "never";
    spec.startTime = 1h;
    Supervised s(spec);
    s.run();
    s.system->die(ExitKind::Exited, 1);
    s.system->comeUp();
    s.wait(30min);
    s.system->die(ExitKind::Exited, 1);
    QVERIFY(s.process->untilRestart() == 10s);
}

void SupervisedProcessTest::anUnaskedExitWithCodeZeroIsADeath()
{
    Supervised s;
    s.run();
    s.system->die(ExitKind::Exited, 0);
    QCOMPARE(s.system->starts.size(), 2);
    QVERIFY(s.process->lastExit()->isDeath());
}

void SupervisedProcessTest::aMissingProgramIsNotRetried()
{
    Supervised s;
    s.process->start();
    s.system->die(ExitKind::FailedToStart, 127);
    QCOMPARE(s.heard(), list("starting, ended failed-to-start 127, failed"));
    s.wait(24h);
    QCOMPARE(s.system->starts.size(), 1);
    s.run();
    QCOMPARE(s.process->state(), ProcessState::Running);
    QCOMPARE(s.process->restarts(), 0);
}

void SupervisedProcessTest::saysWhenTheRestartWasAllowed()
{
    Supervised s;
    s.run();
    QVERIFY(!s.process->restartAllowedAt().has_value()); // a first start follows no death
    s.wait(3s);
    s.system->die(ExitKind::Exited, 1);
    QVERIFY(s.process->restartAllowedAt() == s.clock.now()); // at once
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    const auto endOfBackOff = s.clock.now() + s.process->untilRestart();
    s.wait(s.process->untilRestart() + 40ms); // the timer is a little late
    QVERIFY(s.process->restartAllowedAt() == endOfBackOff);
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    s.wait(1s);
    s.process->start(); // somebody ends the back-off
    QVERIFY(s.process->restartAllowedAt() == s.clock.now());
    s.system->comeUp();
    s.process->restart();
    s.system->die(ExitKind::Exited, 0);
    QVERIFY(!s.process->restartAllowedAt().has_value()); // a deployment follows no death either
}

void SupervisedProcessTest::startEndsABackOffEarly()
{
    Supervised s;
    s.run();
    s.system->die(ExitKind::Exited, 1);
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.process->state(), ProcessState::BackOff);
    s.process->start();
    QCOMPARE(s.process->state(), ProcessState::Starting);
    QVERIFY(s.process->untilRestart() == 0s);
    // Impatience is no cure: the next death waits longer all the same.
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    QVERIFY(s.process->untilRestart() == 20s);
}

void SupervisedProcessTest::stopEndsABackOff()
{
    Supervised s;
    s.run();
    s.system->die(ExitKind::Exited, 1);
    s.system->comeUp();
    s.system->die(ExitKind::Exited, 1);
    s.process->stop();
    QCOMPARE(s.process->state(), ProcessState::Stopped);
    s.wait(1h);
    QCOMPARE(s.system->starts.size(), 2);
    s.run();
    QCOMPARE(s.process->restarts(), 1);
}

void SupervisedProcessTest::stopsGracefully()
{
    Supervised s;
    s.run();
    (void)s.heard();
    s.process->stop();
    QCOMPARE(s.system->stopRequests, 1);
    s.wait(4s);
    QCOMPARE(s.system->kills, 0);
    s.system->die(ExitKind::Signal, 143);
    QCOMPARE(s.heard(), list("stopping, ended stopped 143, stopped"));
    QVERIFY(!s.process->lastExit()->isDeath());
    QCOMPARE(s.process->pid(), 0);
    s.wait(1h);
    QCOMPARE(s.system->starts.size(), 1);
}

void SupervisedProcessTest::stopsByForceWhenItMust()
{
    Supervised s;
    s.run();
    (void)s.heard();
    s.process->stop();
    s.wait(5s);
    s.wait(25ms);
    QCOMPARE(s.system->kills, 1);
    QVERIFY(s.process->log().entries().back().text.contains(QStringLiteral("killed")));
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.heard(), list("stopping, ended stopped 137, stopped"));
}

void SupervisedProcessTest::aCrashWhileStoppingIsToldAsOne()
{
    Supervised s;
    s.run();
    (void)s.heard();
    s.process->stop();
    s.system->die(ExitKind::Signal, 139);
    QCOMPARE(s.heard(), list("stopping, ended signal 139, stopped"));
}

void SupervisedProcessTest::restartsWithoutBackOff()
{
    Supervised s;
    s.run();
    s.system->die(ExitKind::Exited, 1);
    s.system->comeUp();
    (void)s.heard();
    s.process->restart();
    QCOMPARE(s.system->stopRequests, 1);
    s.system->die(ExitKind::Exited, 0);
    s.system->comeUp();
    QCOMPARE(s.heard(), list("stopping, ended stopped 0, starting, running, ready"));
    QCOMPARE(s.process->launches(), 3);
    QCOMPARE(s.process->restarts(), 1);
    // And it is a fresh beginning for the policy.
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.process->state(), ProcessState::Starting);
}

void SupervisedProcessTest::stopWinsOverAnEarlierRestart()
{
    Supervised s;
    s.run();
    s.process->restart();
    s.process->stop();
    QCOMPARE(s.system->stopRequests, 1);
    s.system->die(ExitKind::Exited, 0);
    QCOMPARE(s.process->state(), ProcessState::Stopped);
    QCOMPARE(s.system->starts.size(), 1);
}

void SupervisedProcessTest::startWhileStoppingStartsAgain()
{
    Supervised s;
    s.run();
    s.process->stop();
    s.process->start();
    s.system->die(ExitKind::Exited, 0);
    QCOMPARE(s.process->state(), ProcessState::Starting);
    QCOMPARE(s.process->restarts(), 0);
}

void SupervisedProcessTest::killIsADeathLikeAnyOther()
{
    Supervised s;
    s.run();
    (void)s.heard();
    s.process->kill();
    QCOMPARE(s.system->kills, 1);
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.heard(), list("ended killed 137, starting"));
    QCOMPARE(s.process->restarts(), 1);
}

void SupervisedProcessTest::notReadyInTimeIsEndedAndBacksOff()
{
    auto spec = Supervised::plainSpec();
    spec.readyMarker = "listening";
    Supervised s(spec);
    s.run();
    s.wait(15s - 1ms);
    QCOMPARE(s.system->kills, 0);
    s.wait(1ms);
    s.wait(25ms);
    QCOMPARE(s.system->kills, 1);
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.heard(), list("starting, ended not-ready 137, starting"));
    QVERIFY(!s.process->lastExit()->detail.isEmpty());
    s.system->comeUp();
    s.wait(15s);
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.heard(), list("ended not-ready 137, back-off"));
}

void SupervisedProcessTest::ordersFromInsideEndedWin()
{
    Supervised s;
    s.run();
    (void)s.heard();
    const auto connection = QObject::connect(
        s.process.get(), &supervise::SupervisedProcess::ended, s.process.get(), [&s] { s.process->stop(); });
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.heard(), list("ended exited 1, stopped"));
    QCOMPARE(s.system->starts.size(), 1);
    QObject::disconnect(connection);
    s.run();
    QObject::connect(
        s.process.get(), &supervise::SupervisedProcess::ended, s.process.get(), [&s] { s.process->start(); });
    s.system->die(ExitKind::Exited, 1);
    QCOMPARE(s.system->starts.size(), 3);
    QCOMPARE(s.process->state(), ProcessState::Starting);
}

void SupervisedProcessTest::losesAndRegainsReadiness()
{
    bool answer = true;
    auto spec = Supervised::plainSpec();
    spec.probe = [&answer](const std::function<void(bool)>& reply) { reply(answer); };
    Supervised s(spec);
    s.run();
    QCOMPARE(s.process->state(), ProcessState::Running);
    answer = false;
    for (int failure = 1; failure <= 3; ++failure) {
        QCOMPARE(s.process->state(), ProcessState::Running);
        s.wait(500ms);
    }
    QCOMPARE(s.process->state(), ProcessState::NotReady);
    s.wait(1h); // unready is no reason to end what was ready once
    QCOMPARE(s.system->kills, 0);
    answer = true;
    s.wait(500ms);
    QCOMPARE(s.heard(), list("starting, running, ready, not-ready, running"));
}

void SupervisedProcessTest::totalsOutliveLaunches()
{
    Supervised s;
    s.run();
    s.system->usage = { 2s, core::Bytes::mebi(50), core::Bytes::mebi(60) };
    QVERIFY(s.process->counters()->cpu == 2s);
    s.system->die(ExitKind::Exited, 1);
    QVERIFY(s.process->totals().cpu == 2s);
    s.system->comeUp();
    s.system->usage = { 3s, core::Bytes::mebi(20), core::Bytes::mebi(30) };
    s.process->stop();
    s.system->die(ExitKind::Exited, 0);
    QVERIFY(!s.process->counters());
    QVERIFY(s.process->totals().cpu == 5s);
    QVERIFY(s.process->totals().peakResident == core::Bytes::mebi(60));
    QVERIFY(s.process->totals().resident == core::Bytes{});
}

void SupervisedProcessTest::changedSpecCountsFromTheNextLaunch()
{
    Supervised s;
    s.run();
    auto spec = Supervised::plainSpec();
    spec.program = QStringLiteral("/opt/fixed/cart");
    s.process->setSpec(spec);
    QCOMPARE(s.system->starts.size(), 1);
    s.process->kill();
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.system->starts.last().program, QStringLiteral("/opt/fixed/cart"));
}

void SupervisedProcessTest::ordersThatDoNotApplyDoNothing()
{
    Supervised s;
    s.process->stop();
    s.process->kill();
    QCOMPARE(s.heard(), QStringList{});
    s.run();
    (void)s.heard();
    s.process->start();
    QCOMPARE(s.heard(), QStringList{});
    QCOMPARE(s.system->starts.size(), 1);
}

QTEST_GUILESS_MAIN(SupervisedProcessTest)
#include "supervised_process_test.moc"
