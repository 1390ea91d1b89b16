#include "app/load/load_engine.h"
#include "tests/unit/load/engine_totals.h"
#include "tests/unit/load/fake_shop.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;

namespace {

constexpr int patience = 30'000;

std::size_t countOf(const std::vector<std::string>& requests, const std::string& part)
{
    return static_cast<std::size_t>(std::count_if(requests.begin(), requests.end(),
        [&](const std::string& request) { return request.find(part) != std::string::npos; }));
}

/// The first adds, without the cart they went to.
std::vector<std::string> addedProducts(FakeShop& shop, std::size_t count)
{
    std::vector<std::string> products;
    for (const std::string& request : shop.requests()) {
        if (products.size() < count)
            products.push_back(request.substr(request.rfind('/', request.rfind('/') - 1)));
    }
    return products;
}

} // namespace

/// The journeys, as a shop sees them.
class LoadJourneysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shoppersGoAllTheWayAndPay();
    void findsACartThatWasPaidForAndIsStillThere();
    void theSameSeedAddsTheSameProductsInTheSameOrder();
    void aMixSendsAllOfIt();
};

void LoadJourneysTest::shoppersGoAllTheWayAndPay()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(400);
    settings.journeys = JourneyMix(Journey::Shop);
    settings.closedLoop = ClosedLoop{ 16, core::Duration{ 0 } };
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(countOf(shop.requests(), "/payment/pay/") >= 20, patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
    const auto requests = shop.requests();
    QVERIFY(countOf(requests, "PUT /api/ratings/api/rate/") > 0);
    QVERIFY(countOf(requests, "POST /api/shipping/confirm/") >= 20);
    const CartAudit audit = auditOf(engine);
    QVERIFY(audit.checked >= 20); // those who paid, and those on their way
    QCOMPARE(audit.lost + audit.wrong + audit.unreachable, std::uint64_t{ 0 });
}

void LoadJourneysTest::findsACartThatWasPaidForAndIsStillThere()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(400);
    settings.journeys = JourneyMix(Journey::Shop);
    settings.closedLoop = ClosedLoop{ 4, core::Duration{ 0 } };
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(countOf(shop.requests(), "/payment/pay/") >= 1, patience);
    QVERIFY(totals.settle());
    const auto requests = shop.requests();
    const auto paid = std::find_if(requests.begin(), requests.end(),
        [](const std::string& request) { return request.find("/payment/pay/") != std::string::npos; });
    shop.withCarts([&](FakeShop::Carts& carts) { carts[paid->substr(paid->rfind('/') + 1)]["RED"] = 1; });
    QCOMPARE(auditOf(engine).wrong, std::uint64_t{ 1 });
}

void LoadJourneysTest::theSameSeedAddsTheSameProductsInTheSameOrder()
{
    constexpr std::size_t count = 300;
    LoadSettings settings = settingsAt(2000);
    settings.seed = 42;
    settings.connections = 1; // so that they arrive in the order in which they fell due
    std::vector<std::vector<std::string>> runs;
    for (int run = 0; run < 2; ++run) {
        FakeShop shop;
        if (run == 1)
            shop.setMood(FakeShop::Mood::Failing);
        LoadEngine engine(targetAt(shop.port()), settings);
        engine.start();
        QTRY_VERIFY_WITH_TIMEOUT(shop.requests().size() >= count, patience);
        runs.push_back(addedProducts(shop, count));
    }
    QCOMPARE(runs[0].size(), count);
    QVERIFY(runs[0] == runs[1]); // whatever the shop answers
    std::vector<std::string> products = runs[0];
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
    QVERIFY(products.size() > 5);
}

void LoadJourneysTest::aMixSendsAllOfIt()
{
    FakeShop shop;
    LoadSettings settings = settingsAt(1000);
    settings.journeys = JourneyMix::parse("add=1,browse=1,shop=1").value();
    LoadEngine engine(targetAt(shop.port()), settings);
    EngineTotals totals(engine);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(countOf(shop.requests(), "/api/cart/add/") >= 20
            && countOf(shop.requests(), "/api/cart/cart/") >= 5
            && countOf(shop.requests(), "/api/user/uniqueid") >= 5,
        patience);
    QVERIFY(totals.settle());
    QCOMPARE(totals.count(Outcome::Ok), totals.total().offered);
}

QTEST_GUILESS_MAIN(LoadJourneysTest)
#include "load_journeys_test.moc"
