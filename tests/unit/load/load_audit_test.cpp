#include "app/load/load_engine.h"
#include "tests/unit/load/engine_totals.h"
#include "tests/unit/load/fake_shop.h"

#include <QTest>

#include <iterator>
#include <memory>

using namespace leaklab;
using namespace leaklab::load;

namespace {

constexpr int patience = 30'000;

std::uint64_t cartsIn(FakeShop& shop)
{
    std::uint64_t count = 0;
    shop.withCarts([&](FakeShop::Carts& carts) { count = carts.size(); });
    return count;
}

} // namespace

/// Whether the audit finds what a shop did to its carts, and accuses no honest shop.
class LoadAuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void honestShopLosesNothing();
    void findsLostAndWrongCarts();
    void findsTooMany();
    void unclearClicksMayCountOrNot();
    void nonsenseIsWrong();
    void asksAgainWhileTheShopRestarts();
    void unreachableIsNotLost();
    void hungShopIsUnreachable();
    void auditsWhileTheTrafficGoesOn();
};

void LoadAuditTest::honestShopLosesNothing()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(2000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 4000, patience);
    QVERIFY(totals.settle());
    for (int round = 0; round < 2; ++round) {
        const CartAudit audit = auditOf(engine);
        QVERIFY(audit.done);
        QCOMPARE(audit.checked, cartsIn(shop));
        QVERIFY(audit.checked > 64); // shoppers with fifty clicks have left and are remembered
        QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
    }
}

void LoadAuditTest::findsLostAndWrongCarts()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 500, patience);
    QVERIFY(totals.settle());
    const std::uint64_t all = cartsIn(shop);
    QVERIFY(all > 10);
    shop.withCarts([](FakeShop::Carts& carts) {
        carts.erase(carts.begin(), std::next(carts.begin(), 3));
        --carts.begin()->second.begin()->second; // one item fewer than confirmed
        std::next(carts.begin())->second.clear();
    });
    const CartAudit audit = auditOf(engine);
    QCOMPARE(audit.checked, all);
    QCOMPARE(audit.lost, std::uint64_t{ 3 });
    QCOMPARE(audit.wrong, std::uint64_t{ 2 });
    QCOMPARE(audit.unreachable, std::uint64_t{ 0 });
}

void LoadAuditTest::findsTooMany()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 200, patience);
    QVERIFY(totals.settle());
    shop.withCarts([](FakeShop::Carts& carts) { ++carts.begin()->second.begin()->second; });
    QCOMPARE(auditOf(engine).wrong, std::uint64_t{ 1 });
}

void LoadAuditTest::unclearClicksMayCountOrNot()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    for (const auto mood :
        { FakeShop::Mood::Failing, FakeShop::Mood::FailingAfterAdding, FakeShop::Mood::SoldOut }) {
        shop.setMood(FakeShop::Mood::Well);
        const std::uint64_t well = totals.update().achieved();
        QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= well + 200, patience);
        shop.setMood(mood);
        const std::uint64_t failed = totals.update().failed();
        QTRY_VERIFY_WITH_TIMEOUT(totals.update().failed() >= failed + 100, patience);
    }
    shop.setMood(FakeShop::Mood::Well);
    QVERIFY(totals.settle());
    const CartAudit audit = auditOf(engine);
    QVERIFY(audit.checked > 0);
    QCOMPARE(audit.lost, std::uint64_t{ 0 });
    QCOMPARE(audit.wrong, std::uint64_t{ 0 });
}

void LoadAuditTest::nonsenseIsWrong()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 100, patience);
    QVERIFY(totals.settle());
    shop.setMood(FakeShop::Mood::Nonsense);
    const CartAudit audit = auditOf(engine);
    QVERIFY(audit.checked > 0);
    QCOMPARE(audit.wrong, audit.checked);
}

void LoadAuditTest::asksAgainWhileTheShopRestarts()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(1000);
    settings.auditPatience = std::chrono::minutes{ 1 };
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 100, patience);
    QVERIFY(totals.settle());
    const std::uint64_t all = cartsIn(shop);
    const std::size_t asked = shop.otherRequests();
    shop.setMood(FakeShop::Mood::Unavailable);
    std::promise<CartAudit> promise;
    engine.audit([&promise](const CartAudit& audit) { promise.set_value(audit); });
    QTRY_VERIFY_WITH_TIMEOUT(shop.otherRequests() >= asked + 16, patience);
    shop.setMood(FakeShop::Mood::Well);
    const CartAudit audit = promise.get_future().get();
    QCOMPARE(audit.checked, all);
    QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
}

void LoadAuditTest::unreachableIsNotLost()
{
    auto shop = std::make_unique<FakeShop>();
    LoadEngine engine(targetAt(shop->port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 200, patience);
    QVERIFY(totals.settle());
    const std::uint64_t all = cartsIn(*shop);
    shop.reset();
    const CartAudit audit = auditOf(engine);
    QVERIFY(audit.done);
    QCOMPARE(audit.unreachable, all);
    QCOMPARE(audit.checked + audit.lost + audit.wrong, std::uint64_t{ 0 });
}

void LoadAuditTest::hungShopIsUnreachable()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(1000);
    settings.requestTime = std::chrono::milliseconds{ 400 };
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= 500, patience);
    QVERIFY(totals.settle());
    shop.setMood(FakeShop::Mood::Holding);
    const CartAudit audit = auditOf(engine);
    QVERIFY(audit.done);
    QVERIFY(audit.unreachable > 16);
    QCOMPARE(audit.checked, std::uint64_t{ 0 });
}

void LoadAuditTest::auditsWhileTheTrafficGoesOn()
{
    FakeShop shop;
    LoadEngine engine(targetAt(shop.port()), settingsAt(1000));
    EngineTotals totals(engine);
    engine.start();
    for (int round = 1; round <= 5; ++round) {
        const std::uint64_t before = totals.update().achieved();
        QTRY_VERIFY_WITH_TIMEOUT(totals.update().achieved() >= before + 100, patience);
        const CartAudit audit = auditOf(engine);
        QVERIFY(audit.checked > 0);
        QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
    }
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
}

QTEST_GUILESS_MAIN(LoadAuditTest)
#include "load_audit_test.moc"
