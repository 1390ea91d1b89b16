#include "app/load/shoppers.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

const core::TimePoint begin{ 10h };

http::Exchange answer(unsigned status, core::TimePoint at = begin)
{
    http::Exchange exchange;
    exchange.response.status = status;
    exchange.queued = exchange.sent = at - 1ms;
    exchange.done = at;
    return exchange;
}

/// A click by somebody, confirmed at once.
std::size_t click(Shoppers& shoppers, core::TimePoint at)
{
    const std::size_t shopper = shoppers.begin(at);
    (void)shoppers.end(shopper, answer(200, at));
    return shopper;
}

unsigned clicksIn(const std::vector<CartRecord>& carts)
{
    return std::accumulate(carts.begin(), carts.end(), 0U,
        [](unsigned sum, const CartRecord& cart) { return sum + cart.confirmedClicks; });
}

/// What somebody asks for who clicks each millisecond and is answered after `delay`.
std::vector<std::string> requestsOf(
    std::uint64_t seed, const JourneyMix& mix, std::chrono::milliseconds delay, std::size_t count)
{
    Shoppers shoppers(seed, "run", mix);
    std::deque<std::pair<core::TimePoint, std::size_t>> underWay;
    std::vector<std::string> requests;
    for (std::size_t i = 0; i < count; ++i) {
        const core::TimePoint now = begin + i * 1ms;
        while (!underWay.empty() && underWay.front().first <= now) {
            const std::size_t shopper = underWay.front().second;
            http::Exchange exchange = answer(200, now);
            exchange.response.body = R"([{"code":"de","name":"G"}])";
            (void)shoppers.end(shopper, exchange);
            underWay.pop_front();
        }
        const std::size_t shopper = shoppers.begin(now);
        const http::Request request = shoppers.request(shopper);
        requests.push_back(request.method + " " + request.target);
        underWay.emplace_back(now + delay, shopper);
    }
    return requests;
}

} // namespace

class ShoppersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedAsksForTheSame();
    void anotherSeedAsksForOther();
    void addsAreTheSameHoweverSlowTheShop();
    void everybodyThinksBeforeTheNextClick();
    void whoStillWaitsIsReplaced();
    void inAClosedLoopWhoWasAnsweredClicksNext();
    void thereAreNeverMoreThanSoMany();
    void cartIdsAreUniqueToShopperVisitAndRun();
    void unclearClickIsTheCartsLast();
    void unclearWithoutConfirmedClicksIsForgotten();
    void fullCartsAreLeft();
    void cartsTheShopMayForgetAreLeft();
    void keptCartsAreBounded();
    void settingAsideFreezesTheCarts();
    void nobodyComesForWhatIsTakenOutOfTheMix();
};

void ShoppersTest::sameSeedAsksForTheSame()
{
    const JourneyMix mix = JourneyMix::parse("add=1,browse=1,shop=1").value();
    const auto prompt = requestsOf(7, mix, 1ms, 20'000);
    QVERIFY(prompt == requestsOf(7, mix, 400ms, 20'000));
    // All that the mix promises is among it.
    for (const char* part : { "/add/", "/cart/cart/", "/ratings/api/rate/", "/shipping/codes" })
        QVERIFY2(std::any_of(prompt.begin(), prompt.end(),
                     [&](const std::string& request) { return request.find(part) != std::string::npos; }),
            part);
}

void ShoppersTest::anotherSeedAsksForOther()
{
    QVERIFY(requestsOf(7, {}, 1ms, 100) != requestsOf(8, {}, 1ms, 100));
}

void ShoppersTest::addsAreTheSameHoweverSlowTheShop()
{
    const auto skusOf = [](const std::vector<std::string>& requests) {
        std::vector<std::string> skus;
        for (const std::string& request : requests)
            skus.push_back(request.substr(request.find('/', request.find("run"))));
        return skus;
    };
    QVERIFY(skusOf(requestsOf(7, {}, 1ms, 20'000)) == skusOf(requestsOf(7, {}, 6s, 20'000)));
}

void ShoppersTest::everybodyThinksBeforeTheNextClick()
{
    Shoppers shoppers(1, "run");
    std::vector<core::TimePoint> last;
    for (core::TimePoint now = begin; now < begin + 20s; now += 2ms) {
        const std::size_t shopper = click(shoppers, now);
        if (shopper >= last.size())
            last.resize(shopper + 1, begin - 1h);
        QVERIFY(now - last[shopper] >= Shoppers::shortestThought);
        last[shopper] = now;
    }
    // So as many as click in a thought, and no more.
    QVERIFY2(last.size() > 900 && last.size() < 1'400, qPrintable(QString::number(last.size())));
}

void ShoppersTest::whoStillWaitsIsReplaced()
{
    Shoppers shoppers(1, "run");
    const std::size_t waiting = shoppers.begin(begin);
    const std::string cart = shoppers.request(waiting).target;
    const std::size_t other = shoppers.begin(begin + Shoppers::longestThought);
    QVERIFY(other != waiting);
    QVERIFY(
        shoppers.request(other).target.find("/run-1-2/") != std::string::npos); // the next visit of the same
    QVERIFY(shoppers.request(waiting).target == cart);
    (void)shoppers.end(waiting, answer(200));
    (void)shoppers.end(other, answer(200));
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 2 });
    // The place is free for somebody new, and nothing is told twice.
    QCOMPARE(shoppers.begin(begin), waiting);
    QCOMPARE(shoppers.setAside().size(), std::size_t{ 2 });
}

void ShoppersTest::inAClosedLoopWhoWasAnsweredClicksNext()
{
    Shoppers shoppers(1, "run", JourneyMix(Journey::Browse));
    const std::size_t first = shoppers.begin(begin, Loop::Closed);
    const std::size_t second = shoppers.begin(begin, Loop::Closed);
    QVERIFY(first != second);
    (void)shoppers.end(second, answer(200));
    QCOMPARE(shoppers.begin(begin, Loop::Closed), second); // at once, and on the own way
    QVERIFY(shoppers.request(second).target == "/api/catalogue/categories");
    (void)shoppers.end(first, answer(200));
    (void)shoppers.end(second, answer(200));
    QCOMPARE(shoppers.begin(begin, Loop::Closed), first);
}

void ShoppersTest::thereAreNeverMoreThanSoMany()
{
    Shoppers shoppers(1, "run");
    std::size_t most = 0;
    for (std::size_t i = 0; i < 3 * Shoppers::mostShoppers; ++i)
        most = std::max(most, click(shoppers, begin));
    QCOMPARE(most, Shoppers::mostShoppers - 1);
}

void ShoppersTest::cartIdsAreUniqueToShopperVisitAndRun()
{
    Shoppers shoppers(1, "run-a");
    for (int i = 0; i < 20; ++i) {
        const std::size_t shopper = shoppers.begin(begin + i * 1s);
        (void)shoppers.end(shopper, answer(i % 2 == 0 ? 200 : 500, begin + i * 1s));
    }
    Shoppers others(1, "run-b");
    (void)click(others, begin);
    std::set<std::string> ids;
    const auto carts = shoppers.setAside();
    QVERIFY(carts.size() > 3);
    for (const CartRecord& cart : carts)
        QVERIFY(ids.insert(shoppers.cartId(cart)).second);
    QVERIFY(ids.insert(others.cartId(others.setAside().front())).second);
}

void ShoppersTest::unclearClickIsTheCartsLast()
{
    Shoppers shoppers(1, "run");
    (void)click(shoppers, begin);
    const core::TimePoint later = begin + Shoppers::longestThought;
    const std::size_t shopper = shoppers.begin(later);
    QVERIFY(shoppers.request(shopper).target.find("/run-1-1/") != std::string::npos);
    QVERIFY(shoppers.end(shopper, answer(500, later)) == Outcome::Status5xx);
    const core::TimePoint last = later + Shoppers::longestThought;
    QVERIFY(shoppers.request(shoppers.begin(last)).target.find("/run-1-2/") != std::string::npos);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 1 });
    QVERIFY(carts[0].unclear);
}

void ShoppersTest::unclearWithoutConfirmedClicksIsForgotten()
{
    Shoppers shoppers(1, "run");
    (void)shoppers.end(shoppers.begin(begin), answer(502));
    QVERIFY(shoppers.setAside().empty());
}

void ShoppersTest::fullCartsAreLeft()
{
    Shoppers shoppers(1, "run");
    for (std::size_t i = 0; i < 3 * Visit::addsACart; ++i)
        (void)click(shoppers, begin + i * Shoppers::longestThought);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 3 });
    for (const CartRecord& cart : carts)
        QCOMPARE(cart.confirmedClicks, std::uint32_t{ Visit::addsACart });
}

void ShoppersTest::cartsTheShopMayForgetAreLeft()
{
    Shoppers shoppers(1, "run");
    (void)click(shoppers, begin);
    QVERIFY(stillKept(shoppers.setAside().front(), begin + Shoppers::cartAge - 1s));
    QVERIFY(!stillKept(shoppers.setAside().front(), begin + Shoppers::cartAge));

    Shoppers others(1, "run");
    (void)click(others, begin);
    const std::size_t shopper = others.begin(begin + Shoppers::cartAge - 1s);
    QVERIFY(others.request(shopper).target.find("/run-1-1/") != std::string::npos);
    others.endUnsent(shopper, begin + Shoppers::cartAge);
    // An add would begin the forgotten cart anew.
    QVERIFY(others.request(others.begin(begin + Shoppers::cartAge + 5s)).target.find("/run-1-2/")
        != std::string::npos);
}

void ShoppersTest::keptCartsAreBounded()
{
    Shoppers shoppers(1, "run");
    core::TimePoint now = begin;
    constexpr std::size_t more = 100;
    for (std::size_t i = 0; i < Shoppers::cartsKept + more; ++i) {
        (void)click(shoppers, now);
        now += Shoppers::longestThought;
        (void)shoppers.end(shoppers.begin(now), answer(500, now));
        now += Shoppers::longestThought;
    }
    const auto carts = shoppers.setAside();
    QVERIFY(carts.size() <= Shoppers::cartsKept + 1);
    QCOMPARE(carts.back().visit, std::uint64_t{ Shoppers::cartsKept + more });
}

void ShoppersTest::settingAsideFreezesTheCarts()
{
    Shoppers shoppers(3, "run");
    (void)click(shoppers, begin);
    const core::TimePoint later = begin + Shoppers::longestThought;
    const std::size_t first = shoppers.begin(later);
    const std::size_t second = shoppers.begin(later);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 1 });
    QVERIFY(carts[0].unclear); // the click under way
    QVERIFY(carts[0].perhaps != carts[0].confirmed);

    (void)shoppers.end(first, answer(200, later));
    (void)shoppers.end(second, answer(200, later));
    for (int i = 1; i <= 10; ++i)
        (void)click(shoppers, later + i * Shoppers::longestThought);
    const auto all = shoppers.setAside();
    QCOMPARE(clicksIn(all), 13U);
    const auto same = std::find_if(all.begin(), all.end(),
        [&](const CartRecord& cart) { return shoppers.cartId(cart) == shoppers.cartId(carts[0]); });
    QVERIFY(same != all.end());
    QCOMPARE(same->confirmedClicks, std::uint32_t{ 2 }); // no click but the one that was under way
}

void ShoppersTest::nobodyComesForWhatIsTakenOutOfTheMix()
{
    Shoppers shoppers(1, "run");
    (void)click(shoppers, begin);
    shoppers.setJourneys(JourneyMix(Journey::Browse));
    for (int i = 1; i < 20; ++i) {
        const core::TimePoint now = begin + i * Shoppers::longestThought;
        const std::size_t shopper = shoppers.begin(now);
        QVERIFY(shoppers.request(shopper).target.find("/add/") == std::string::npos);
        (void)shoppers.end(shopper, answer(200, now));
    }
    QCOMPARE(shoppers.setAside().size(), std::size_t{ 1 }); // the cart of before is remembered
}

QTEST_GUILESS_MAIN(ShoppersTest)
#include "shoppers_test.moc"
