#include "app/load/load_engine.h"
#include "app/load/traffic_worker.h"
#include "tests/unit/load/engine_totals.h"
#include "tests/unit/load/fake_shop.h"
#include "tests/unit/load/rude_peer.h"

#include <QTest>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Every way a shop can fail is counted as what it is, and as nothing else.
class LoadFailuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rudePeers_data();
    void rudePeers();
    void hastyPeers_data();
    void hastyPeers();
    void statusErrorsAreAnswers_data();
    void statusErrorsAreAnswers();
    void aClickIsNeverSentTwice();
    void recoversWhenTheShopIsBack();
    void cancellingEndsEverythingAsCancelled();
};

void LoadFailuresTest::rudePeers_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, RudePeer::Manner manner, Outcome outcome) {
        QTest::newRow(name) << static_cast<int>(manner) << static_cast<int>(outcome);
    };
    row("refused", RudePeer::Manner::Deaf, Outcome::Refused);
    row("reset", RudePeer::Manner::Resets, Outcome::Reset);
    row("no answer", RudePeer::Manner::HangsUp, Outcome::CutOff);
    row("half an answer", RudePeer::Manner::BreaksOff, Outcome::CutOff);
    row("a gigabyte", RudePeer::Manner::Boasts, Outcome::Malformed);
    row("not HTTP", RudePeer::Manner::Mumbles, Outcome::Malformed);
    row("never a word", RudePeer::Manner::Silent, Outcome::TimedOut);
    row("stops half-way", RudePeer::Manner::HalfDead, Outcome::TimedOut);
    row("a body without end", RudePeer::Manner::Floods, Outcome::Malformed);
    row("a header without end", RudePeer::Manner::Rambles, Outcome::Malformed);
}

void LoadFailuresTest::rudePeers()
{
    QFETCH(int, manner);
    QFETCH(int, outcome);
    const RudePeer peer(static_cast<RudePeer::Manner>(manner));
    LoadSettings settings = settingsAt(500);
    if (static_cast<Outcome>(outcome) == Outcome::TimedOut)
        settings.requestTime = std::chrono::milliseconds{ 100 };
    LoadEngine engine(targetAt(peer.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= 50 && totals.addsUp(), patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(static_cast<Outcome>(outcome)), totals.total().offered);
    QCOMPARE(totals.total().failed(), totals.total().offered);
    QCOMPARE(totals.total().fromIntended.count(), std::uint64_t{ 0 });
    QCOMPARE(auditOf(engine).checked, std::uint64_t{ 0 });
    // What nobody read lies in the system's buffers, which are far smaller than this.
    QVERIFY(peer.mostTaken() < std::size_t{ 64 } * 1024 * 1024);
}

void LoadFailuresTest::hastyPeers_data()
{
    QTest::addColumn<int>("manner");
    QTest::newRow("closes after each answer") << static_cast<int>(RudePeer::Manner::TakesLeave);
    QTest::newRow("closes after each answer, untold") << static_cast<int>(RudePeer::Manner::Slams);
    QTest::newRow("says everything twice") << static_cast<int>(RudePeer::Manner::Repeats);
}

void LoadFailuresTest::hastyPeers()
{
    // Each needs a new connection for the next click, and a click that met the end of an old one is honestly
    // counted as cut off; nothing else happens to any of them.
    QFETCH(int, manner);
    const RudePeer peer(static_cast<RudePeer::Manner>(manner));
    LoadEngine engine(targetAt(peer.port()), settingsAt(500));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 50 && totals.addsUp(), patience);
    QVERIFY(totals.settle());
    const std::uint64_t met = totals.count(Outcome::CutOff) + totals.count(Outcome::Reset);
    QCOMPARE(totals.count(Outcome::Ok) + met, totals.total().offered);
    if (static_cast<RudePeer::Manner>(manner) == RudePeer::Manner::TakesLeave)
        QCOMPARE(met, std::uint64_t{ 0 });
}

void LoadFailuresTest::statusErrorsAreAnswers_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("outcome");
    QTest::newRow("500") << static_cast<int>(FakeShop::Mood::Failing) << static_cast<int>(Outcome::Status5xx);
    QTest::newRow("404") << static_cast<int>(FakeShop::Mood::SoldOut) << static_cast<int>(Outcome::Status4xx);
}

void LoadFailuresTest::statusErrorsAreAnswers()
{
    QFETCH(int, mood);
    QFETCH(int, outcome);
    FakeShop shop;
    shop.setMood(static_cast<FakeShop::Mood>(mood));
    LoadEngine engine(targetAt(shop.port()), settingsAt(500));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= 50 && totals.addsUp(), patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(static_cast<Outcome>(outcome)), totals.total().offered);
    QCOMPARE(totals.total().fromIntended.count(), totals.total().offered);
}

void LoadFailuresTest::aClickIsNeverSentTwice()
{
    // A click sent again on a fresh connection would be answered well, and could be in the cart twice.
    const RudePeer peer(RudePeer::Manner::Tires);
    LoadEngine engine(targetAt(peer.port()), settingsAt(500));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT((totals.update(), totals.count(Outcome::CutOff) >= 20), patience);
    QVERIFY(totals.settle());
    QVERIFY(totals.count(Outcome::Ok) >= 20);
}

void LoadFailuresTest::recoversWhenTheShopIsBack()
{
    const RudePeer absent(RudePeer::Manner::Deaf);
    FakeShop shop;
    LoadEngine engine(targetAt(absent.port()), settingsAt(500));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT((totals.update(), totals.count(Outcome::Refused) >= 50), patience);
    engine.setTarget(targetAt(shop.port()));
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 50, patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Refused) + totals.count(Outcome::Ok), totals.total().offered);
    const CartAudit audit = auditOf(engine);
    QVERIFY(audit.done && audit.checked > 0);
    QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
}

void LoadFailuresTest::cancellingEndsEverythingAsCancelled()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    http::EventLoop loop;
    ResultRecorder recorder;
    LoadSettings settings = settingsAt(1000);
    settings.connections = 3;
    TrafficWorker worker(loop, recorder, targetAt(shop.port()), settings);
    LoadReport total;
    http::EventLoop::Timer timer;
    std::function<void()> watch = [&] {
        total.merge(recorder.take());
        if (total.inFlight >= 10)
            worker.cancel();
        else
            timer = loop.after(std::chrono::milliseconds{ 1 }, watch);
    };
    timer = loop.after(std::chrono::milliseconds{ 0 }, watch);
    worker.start(std::chrono::steady_clock::now());
    loop.run(); // until nothing is left to wait for
    total.merge(recorder.take());
    QVERIFY(total.offered >= 10);
    QCOMPARE(total.inFlight, std::uint64_t{ 0 });
    QCOMPARE(total.outcomes[static_cast<std::size_t>(Outcome::Cancelled)], total.offered);
    QCOMPARE(total.failed(), std::uint64_t{ 0 });
}

QTEST_GUILESS_MAIN(LoadFailuresTest)
#include "load_failures_test.moc"
