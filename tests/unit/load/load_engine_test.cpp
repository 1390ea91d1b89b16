#include "app/load/load_engine.h"
#include "tests/unit/load/engine_totals.h"
#include "tests/unit/load/fake_shop.h"

#include <QTest>

#include <chrono>
#include <limits>

using namespace leaklab;
using namespace leaklab::load;

namespace {

constexpr int patience = 30'000;

} // namespace

/// How the traffic behaves towards a shop that works, stalls or hangs.
class LoadEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void constantAnswersAreAllOk();
    void nothingHappensBeforeTheStart();
    void stallShowsFromTheIntendedTime();
    void everyOverdueClickKeepsItsTime();
    void rateChangeTakesEffect();
    void stopsAndStartsAgain();
    void browsingAddsNothing();
    void journeyChangesOnTheWay();
    void movesToAnotherTarget();
    void hungShopTimesOutEveryClick();
    void moreThanTheEngineKeepsIsDropped();
    void absurdRatesCanBeTakenBack();
    void endsQuicklyWithAHungShop();
};

void LoadEngineTest::constantAnswersAreAllOk()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    QVERIFY(!engine.running());
    engine.start();
    QVERIFY(engine.running());
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= 500 && totals.addsUp(), patience);
    QCOMPARE(shop.otherRequests(), std::size_t{ 0 });
    QVERIFY(totals.settle());
    QVERIFY(!engine.running());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    QCOMPARE(totals.total().sent, totals.total().offered);
    QCOMPARE(totals.total().fromIntended.count(), totals.total().offered);
    QCOMPARE(totals.total().fromSent.count(), totals.total().offered);
    QCOMPARE(totals.total().lateness.count(), totals.total().offered);
    QVERIFY(totals.total().fromIntended.mean() >= totals.total().fromSent.mean());
    QCOMPARE(std::uint64_t(shop.adds()), totals.total().offered);
}

void LoadEngineTest::nothingHappensBeforeTheStart()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    QVERIFY(auditOf(engine).done); // the worker is up and has had its turns
    QCOMPARE(engine.takeReport().offered, std::uint64_t{ 0 });
    QCOMPARE(shop.adds(), std::size_t{ 0 });
}

void LoadEngineTest::stallShowsFromTheIntendedTime()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(500);
    settings.connections = 4;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 50, patience);

    shop.setMood(FakeShop::Mood::Holding);
    const auto begin = std::chrono::steady_clock::now();
    const std::uint64_t before = totals.update().offered;
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= before + 500, patience);
    const auto stall = std::chrono::steady_clock::now() - begin;
    shop.setMood(FakeShop::Mood::Well);

    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    // Those due in the first half of the stall waited for more than the other half of it: some 250. The
    // time from sending knows that of the four clicks that held the connections, and forgives the rest.
    const std::uint64_t fromIntended = totals.total().fromIntended.countAbove(stall / 2);
    const std::uint64_t fromSent = totals.total().fromSent.countAbove(stall / 2);
    QVERIFY(fromIntended >= 100);
    QVERIFY(fromIntended > 4 * fromSent);
    QVERIFY(totals.total().fromIntended.mean() > totals.total().fromSent.mean());
}

void LoadEngineTest::everyOverdueClickKeepsItsTime()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    LoadSettings settings = settingsAt(200);
    settings.connections = 1;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= 100, patience);
    QCOMPARE(totals.count(Outcome::Ok), std::uint64_t{ 0 });
    shop.setMood(FakeShop::Mood::Well);
    QVERIFY(totals.settle());
    // 100 clicks over half a second, answered together: the oldest waited much longer than the median one.
    const auto& latency = totals.total().fromIntended;
    QVERIFY(latency.max() > latency.quantile(0.5));
    QVERIFY(latency.quantile(0.5) > latency.quantile(0.02));
}

void LoadEngineTest::rateChangeTakesEffect()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(0.0001));
    EngineTotals totals(engine);
    engine.start();
    QTRY_COMPARE_WITH_TIMEOUT(totals.update().achieved(), std::uint64_t{ 1 }, patience);
    engine.setProfile(Profile(core::Rate(1000)));
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 200, patience);
    engine.setProfile(Profile(core::Rate(0.0001)));
    QVERIFY(auditOf(engine).done); // commands are obeyed in order
    const std::uint64_t offered = totals.update().offered;
    QVERIFY(auditOf(engine).done);
    QCOMPARE(totals.update().offered, offered);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
}

void LoadEngineTest::stopsAndStartsAgain()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    for (int round = 1; round <= 3; ++round) {
        engine.start();
        engine.start(); // once more changes nothing
        const std::uint64_t before = totals.update().offered;
        QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= before + 50, patience);
        engine.stop();
        QVERIFY(auditOf(engine).done);
        const std::uint64_t stopped = totals.update().offered;
        QVERIFY(totals.settle());
        QCOMPARE(totals.total().offered, stopped);
    }
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
}

void LoadEngineTest::browsingAddsNothing()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(1000);
    settings.journeys = JourneyMix(Journey::Browse);
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 100, patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    QCOMPARE(shop.adds(), std::size_t{ 0 });
    QCOMPARE(std::uint64_t(shop.otherRequests()), totals.total().offered);
    QCOMPARE(auditOf(engine).checked, std::uint64_t{ 0 });
}

void LoadEngineTest::journeyChangesOnTheWay()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(shop.adds() >= 20, patience);
    engine.setJourneys(JourneyMix(Journey::Browse));
    QTRY_VERIFY_WITH_TIMEOUT(shop.otherRequests() >= 20, patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
}

void LoadEngineTest::movesToAnotherTarget()
{
    FakeShop first;
    FakeShop second;
    LoadEngine engine(targetAt(first.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(first.adds() >= 50, patience);
    first.setMood(FakeShop::Mood::Holding);
    engine.setTarget(targetAt(second.port()));
    QTRY_VERIFY_WITH_TIMEOUT(second.adds() >= 50, patience);
    first.setMood(FakeShop::Mood::Well); // what was under way there still gets its answer
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    QCOMPARE(std::uint64_t(first.adds() + second.adds()), totals.total().offered);
}

void LoadEngineTest::hungShopTimesOutEveryClick()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    LoadSettings settings = settingsAt(500);
    settings.connections = 2;
    settings.requestTime = std::chrono::milliseconds{ 300 };
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    // Two connections alone would time out seven clicks a second; the shoppers who wait behind them lose
    // their patience just as well.
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= 500 && totals.addsUp(), patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::TimedOut), totals.total().offered);
    QVERIFY(totals.total().sent < totals.total().offered);
    QCOMPARE(totals.total().fromIntended.count(), std::uint64_t{ 0 });
}

void LoadEngineTest::moreThanTheEngineKeepsIsDropped()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    LoadSettings settings = settingsAt(1000);
    settings.connections = 4;
    settings.maximumInFlight = 10;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        totals.update().inFlight <= 10 && totals.addsUp() && totals.count(Outcome::Dropped) >= 100, patience);
    QCOMPARE(totals.total().inFlight, std::uint64_t{ 10 });
    engine.stop();
    shop.setMood(FakeShop::Mood::Well);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Dropped) + totals.count(Outcome::Ok), totals.total().offered);
    QVERIFY(totals.count(Outcome::Ok) >= 10);
}

void LoadEngineTest::absurdRatesCanBeTakenBack()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(-5);
    settings.maximumInFlight = 1'000;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    engine.setProfile(Profile(core::Rate(std::numeric_limits<double>::quiet_NaN())));
    QVERIFY(auditOf(engine).done); // the worker has heard
    QCOMPARE(totals.update().offered, std::uint64_t{ 0 });
    engine.setProfile(Profile(core::Rate(1e300)));
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().offered >= 50'000 && totals.addsUp(), patience);
    // A report may come between the offering of a click and its dropping.
    QVERIFY(totals.total().inFlight <= 1'001);
    engine.setProfile(Profile(core::Rate(0)));
    QVERIFY(auditOf(engine).done);
    const std::uint64_t offered = totals.update().offered;
    QVERIFY(totals.settle());
    QCOMPARE(totals.total().offered, offered);
    QCOMPARE(totals.ended(), offered); // many too late, on a machine that can't count so fast
    QVERIFY(totals.count(Outcome::Dropped) > 0);
}

void LoadEngineTest::endsQuicklyWithAHungShop()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    LoadSettings settings = settingsAt(1000);
    settings.requestTime = std::chrono::hours{ 1 };
    settings.auditPatience = std::chrono::hours{ 1 };
    settings.connections = 2;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().inFlight >= 20, patience);
    engine.audit([](const CartAudit&) {});
    // The destructor is the test: it must not wait for the hour.
}

QTEST_GUILESS_MAIN(LoadEngineTest)
#include "load_engine_test.moc"
