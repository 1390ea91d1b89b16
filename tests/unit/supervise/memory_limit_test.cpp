#include "tests/unit/supervise/supervised.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace leaklab;
using supervise::ExitKind;
using supervise::ProcessState;
using tests::Supervised;

namespace {

supervise::ProcessSpec limitedTo(core::Bytes limit)
{
    auto spec = Supervised::plainSpec();
    spec.memoryLimit = limit;
    return spec;
}

} // namespace

class MemoryLimitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killsOverTheLimitAndSaysSo();
    void atTheLimitIsFine();
    void aDeathJustBeforeTheKillKeepsItsCause();
    void aLoweredLimitTakesEffectAtOnce();
    void aLiftedLimitTakesEffectAtOnce();
    void holdsWhileStartingAndStoppingToo();
};

void MemoryLimitTest::killsOverTheLimitAndSaysSo()
{
    Supervised s(limitedTo(core::Bytes::mebi(100)));
    s.run();
    s.system->usage.resident = core::Bytes(105 * 1024 * 1024 + 512 * 1024);
    s.wait(25ms);
    s.wait(25ms);
    QCOMPARE(s.system->kills, 1);
    const QString line = s.process->log().entries().back().text;
    QVERIFY2(line.contains(QStringLiteral("105.5 MiB")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("100.0 MiB")), qPrintable(line));
    (void)s.heard();
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.heard(), (QStringList{ QStringLiteral("ended oom-killed 137"), QStringLiteral("starting") }));
    // The next launch is judged afresh.
    s.system->comeUp();
    s.wait(25ms);
    QCOMPARE(s.system->kills, 0);
    s.process->kill();
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.process->lastExit()->kind, ExitKind::Killed);
}

void MemoryLimitTest::atTheLimitIsFine()
{
    Supervised s(limitedTo(core::Bytes::mebi(100)));
    s.run();
    s.system->usage.resident = core::Bytes::mebi(100);
    s.wait(25ms);
    QCOMPARE(s.system->kills, 0);
}

void MemoryLimitTest::aDeathJustBeforeTheKillKeepsItsCause()
{
    Supervised s(limitedTo(core::Bytes::mebi(100)));
    s.run();
    s.system->usage.resident = core::Bytes::mebi(101);
    s.wait(25ms);
    s.system->die(ExitKind::HeapLimit, 134);
    QCOMPARE(s.process->lastExit()->kind, ExitKind::HeapLimit);
}

void MemoryLimitTest::aLoweredLimitTakesEffectAtOnce()
{
    Supervised s;
    s.run();
    s.system->usage.resident = core::Bytes::mebi(80);
    s.process->setSpec(limitedTo(core::Bytes::mebi(64)));
    QCOMPARE(s.system->kills, 1);
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.process->lastExit()->kind, ExitKind::OomKilled);
}

void MemoryLimitTest::aLiftedLimitTakesEffectAtOnce()
{
    Supervised s(limitedTo(core::Bytes::mebi(64)));
    s.run();
    s.process->setSpec(Supervised::plainSpec());
    s.system->usage.resident = core::Bytes::mebi(80);
    s.wait(25ms);
    QCOMPARE(s.system->kills, 0);
}

void MemoryLimitTest::holdsWhileStartingAndStoppingToo()
{
    auto spec = limitedTo(core::Bytes::mebi(64));
    spec.readyMarker = "listening";
    Supervised s(spec);
    s.run();
    s.system->usage.resident = core::Bytes::mebi(80);
    s.wait(25ms);
    QCOMPARE(s.process->state(), ProcessState::Starting);
    QCOMPARE(s.system->kills, 1);
    s.process->stop();
    s.system->die(ExitKind::Killed, 137);
    QCOMPARE(s.process->lastExit()->kind, ExitKind::OomKilled);
    QCOMPARE(s.process->state(), ProcessState::Stopped);
}

QTEST_GUILESS_MAIN(MemoryLimitTest)
#include "memory_limit_test.moc"
