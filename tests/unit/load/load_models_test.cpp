#include "app/load/load_engine.h"
#include "tests/unit/load/engine_totals.h"
#include "tests/unit/load/fake_shop.h"
#include "tests/unit/load/rude_peer.h"

#include <QTest>

#include <chrono>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

LoadSettings closedLoopOf(std::size_t shoppers, core::Duration think)
{
    LoadSettings settings = settingsAt(500);
    settings.closedLoop = ClosedLoop{ shoppers, think };
    return settings;
}

} // namespace

/// Closed loop against open loop, and one worker against several.
class LoadModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closedLoopNeverAsksMoreThanItHasShoppers();
    void closedLoopHidesAStall();
    void closedLoopGoesOnAfterFailures();
    void modelsChangeOnTheWay();
    void workersShareTheProfile();
    void workersShareTheLimits();
    void workersEndQuicklyWithAHungShop();
};

void LoadModelsTest::closedLoopNeverAsksMoreThanItHasShoppers()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), closedLoopOf(5, 1ms));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        totals.update().inFlight <= 5 && totals.addsUp() && totals.total().offered >= 200, patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    QCOMPARE(totals.total().sent, totals.total().offered);
    QCOMPARE(totals.total().fromIntended.count(), totals.total().offered);
    QCOMPARE(totals.total().fromSent.count(), totals.total().offered);
}

void LoadModelsTest::closedLoopHidesAStall()
{
    FakeShop shop;
    LoadSettings settings = closedLoopOf(5, 1ms);
    settings.requestTime = 1h;
    LoadEngine closed(targetAt(shop.port()), settings);
    EngineTotals closedTotals(closed);
    closed.start();
    QTRY_VERIFY_WITH_TIMEOUT(closedTotals.update().achieved() >= 100, patience);
    shop.setMood(FakeShop::Mood::Holding);
    QTRY_COMPARE_WITH_TIMEOUT(shop.held(), std::size_t{ 5 }, patience);
    const std::uint64_t offered = closedTotals.update().offered;

    settings = settingsAt(500);
    settings.requestTime = 1h;
    LoadEngine open(targetAt(shop.port()), settings);
    EngineTotals openTotals(open);
    open.start();
    QTRY_VERIFY_WITH_TIMEOUT(openTotals.update().offered >= 200, patience);
    QCOMPARE(closedTotals.update().offered, offered);
    shop.setMood(FakeShop::Mood::Well);
    QVERIFY(openTotals.settle());
    QVERIFY(closedTotals.settle());
    // The same stall of 0.4 s or more: five clicks tell of it here, a hundred there.
    QVERIFY(closedTotals.total().fromIntended.countAbove(200ms) >= 5);
    QVERIFY(openTotals.total().fromIntended.countAbove(200ms) >= 90);
}

void LoadModelsTest::closedLoopGoesOnAfterFailures()
{
    const RudePeer peer(RudePeer::Manner::HangsUp);
    LoadEngine engine(targetAt(peer.port()), closedLoopOf(3, 0s));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT((totals.update(), totals.count(Outcome::CutOff) >= 30), patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::CutOff), totals.total().offered);
}

void LoadModelsTest::modelsChangeOnTheWay()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(500));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 100, patience);
    engine.setClosedLoop(ClosedLoop{ 2, 0s });
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 300 && totals.total().inFlight <= 2, patience);
    engine.setClosedLoop(std::nullopt);
    shop.setMood(FakeShop::Mood::Holding);
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().inFlight >= 50, patience); // nobody waits for answers any more
    shop.setMood(FakeShop::Mood::Well);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    const CartAudit audit = auditOf(engine);
    QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
}

void LoadModelsTest::workersShareTheProfile()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(0);
    // 500 clicks and no more, however late the workers are.
    settings.profile
        = Profile({ { Stretch::Course::Line, 1000, 1000, 0.5 }, { Stretch::Course::Line, 0, 0, 1 } },
            Profile::repeatsNothing, Spacing::Even, "500 clicks");
    settings.workers = 3;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 500, patience);
    QVERIFY(totals.addsUp());
    QVERIFY(totals.settle());
    QCOMPARE(totals.total().offered, std::uint64_t{ 500 });
    QCOMPARE(totals.count(Outcome::Ok), std::uint64_t{ 500 });
    QCOMPARE(totals.total().lateness.count(), std::uint64_t{ 500 });
    const CartAudit audit = auditOf(engine);
    std::uint64_t carts = 0;
    shop.withCarts([&](FakeShop::Carts& all) { carts = all.size(); });
    QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
    QVERIFY(carts > 0);
}

void LoadModelsTest::workersShareTheLimits()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    LoadSettings settings = settingsAt(1000);
    settings.workers = 4;
    settings.connections = 6;
    settings.maximumInFlight = 10;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT((totals.update(), totals.count(Outcome::Dropped) >= 100), patience);
    QTRY_COMPARE_WITH_TIMEOUT(totals.update().inFlight, std::uint64_t{ 10 }, patience);
    engine.stop();
    shop.setMood(FakeShop::Mood::Well);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Dropped) + totals.count(Outcome::Ok), totals.total().offered);
}

void LoadModelsTest::workersEndQuicklyWithAHungShop()
{
    FakeShop shop;
    shop.setMood(FakeShop::Mood::Holding);
    LoadSettings settings = settingsAt(1000);
    settings.workers = 4;
    settings.requestTime = 1h;
    settings.auditPatience = 1h;
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().inFlight >= 20, patience);
    engine.audit([](const CartAudit&) {});
    // The destructor is the test: it must not wait for the hour.
}

QTEST_GUILESS_MAIN(LoadModelsTest)
#include "load_models_test.moc"
