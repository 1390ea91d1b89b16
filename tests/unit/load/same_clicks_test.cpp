#include "app/load/load_engine.h"
#include "tests/unit/load/engine_totals.h"
#include "tests/unit/load/fake_shop.h"

#include <QTest>

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;

namespace {

constexpr int patience = 30'000;

/// One connection: what is overdue is then sent in order and can't overtake itself on the way.
LoadSettings inOrder(double perSecond)
{
    LoadSettings settings = settingsAt(perSecond);
    settings.connections = 1;
    return settings;
}

/// What the shop was asked for, without the name of the run, by which alone carts must differ.
std::vector<std::string> requestsTo(FakeShop& shop)
{
    static const std::regex runName("lab1-[0-9a-z]+-");
    std::vector<std::string> requests = shop.requests();
    for (std::string& request : requests)
        request = std::regex_replace(request, runName, "");
    return requests;
}

/// The products of the adds, in the order they came.
std::vector<std::string> productsAskedOf(FakeShop& shop)
{
    static const std::regex add(".*/api/cart/add/[^/]+/([^/]+)/1");
    std::vector<std::string> products;
    for (const std::string& request : shop.requests()) {
        std::smatch match;
        if (std::regex_match(request, match, add))
            products.push_back(match[1]);
    }
    return products;
}

/// As far as both go.
bool beginAlike(std::vector<std::string> one, std::vector<std::string> other, std::size_t least)
{
    const std::size_t common = std::min(one.size(), other.size());
    one.resize(common);
    other.resize(common);
    return common >= least && one == other;
}

/// Tells both engines the same at one moment.
template <class Command> void tellBoth(LoadEngine& one, LoadEngine& other, Command command)
{
    const auto at = std::chrono::steady_clock::now();
    command(one, at);
    command(other, at);
}

void startBoth(LoadEngine& one, LoadEngine& other)
{
    tellBoth(one, other, [](LoadEngine& engine, core::TimePoint at) { engine.start(at); });
}

void stopBoth(LoadEngine& one, LoadEngine& other)
{
    tellBoth(one, other, [](LoadEngine& engine, core::TimePoint at) { engine.stop(at); });
}

} // namespace

/// What a twin run rests on: two engines with one seed that are told the same make the same clicks.
class SameClicksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameCommandsSameRequests();
    void aShopThatFailsIsAskedForTheSameProducts();
};

void SameClicksTest::sameCommandsSameRequests()
{
    FakeShop shop;
    FakeShop twin;
    LoadEngine one(targetAt(shop.port()), inOrder(300));
    LoadEngine other(targetAt(twin.port()), inOrder(300));
    EngineTotals ones(one);
    EngineTotals others(other);
    startBoth(one, other);
    QTRY_VERIFY_WITH_TIMEOUT(ones.update().achieved() >= 100, patience);
    tellBoth(one, other, [](LoadEngine& engine, core::TimePoint at) {
        engine.setProfile(Profile(core::Rate(700)), at);
        engine.setJourneys(JourneyMix::parse("add=70,browse=30").value(), at);
    });
    QTRY_VERIFY_WITH_TIMEOUT(ones.update().achieved() >= 300, patience);
    stopBoth(one, other);
    startBoth(one, other);
    QTRY_VERIFY_WITH_TIMEOUT(ones.update().achieved() >= 500, patience);
    stopBoth(one, other);
    QTRY_VERIFY_WITH_TIMEOUT(others.update().inFlight == 0 && ones.update().inFlight == 0, patience);
    QVERIFY(beginAlike(requestsTo(shop), requestsTo(twin), 500));
    QVERIFY(ones.settle());
    QVERIFY(others.settle());
    QCOMPARE(others.total().offered, ones.total().offered);
    QCOMPARE(others.count(Outcome::Ok), others.total().offered);
}

void SameClicksTest::aShopThatFailsIsAskedForTheSameProducts()
{
    FakeShop shop;
    FakeShop twin;
    twin.setMood(FakeShop::Mood::Failing);
    LoadEngine one(targetAt(shop.port()), inOrder(500));
    LoadEngine other(targetAt(twin.port()), inOrder(500));
    EngineTotals ones(one);
    EngineTotals others(other);
    startBoth(one, other);
    QTRY_VERIFY_WITH_TIMEOUT(ones.update().achieved() >= 300, patience);
    stopBoth(one, other);
    QVERIFY(ones.settle());
    QVERIFY(others.settle());
    QCOMPARE(others.count(Outcome::Status5xx), others.total().offered);
    QCOMPARE(others.total().offered, ones.total().offered);
    QVERIFY(productsAskedOf(shop) == productsAskedOf(twin));
}

QTEST_GUILESS_MAIN(SameClicksTest)
#include "same_clicks_test.moc"
