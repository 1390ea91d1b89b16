#include "app/load/cart_verdict.h"
#include "app/load/shoppers.h"
#include "service/http/message.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

const core::TimePoint begin{ 10h };

unsigned confirmedIn(const std::vector<CartRecord>& carts)
{
    return std::accumulate(carts.begin(), carts.end(), 0U,
        [](unsigned sum, const CartRecord& cart) { return sum + cart.confirmedClicks; });
}

unsigned unclearIn(const CartRecord& cart)
{
    return std::accumulate(cart.unclear.begin(), cart.unclear.end(), 0U);
}

} // namespace

class ShoppersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyHasTwoClicksUnderWay();
    void sameSeedClicksTheSameProducts();
    void cartIdsAreUniqueToShopperAndRun();
    void confirmedClicksAreCounted();
    void refusedClickLeavesTheCartAlone();
    void unclearClickRetiresTheShopper();
    void unclearWithoutConfirmedClicksIsForgotten();
    void shopperLeavesAfterFiftyClicks();
    void cartsTheShopMayForgetAreLeft();
    void keptCartsAreBounded();
    void settingAsideFreezesTheCarts();
    void verdicts_data();
    void verdicts();
};

void ShoppersTest::nobodyHasTwoClicksUnderWay()
{
    Shoppers shoppers(1, "run", 4);
    std::set<std::size_t> busy;
    for (int i = 0; i < 100; ++i)
        QVERIFY(busy.insert(shoppers.begin(begin).shopper).second);
    shoppers.end({ 42, 0 }, Answer::Yes, begin);
    QCOMPARE(shoppers.begin(begin).shopper, std::size_t{ 42 });
}

void ShoppersTest::sameSeedClicksTheSameProducts()
{
    Shoppers prompt(7, "one");
    Shoppers slow(7, "two");
    std::set<std::size_t> seen;
    for (int i = 0; i < 500; ++i) {
        const auto click = prompt.begin(begin);
        prompt.end(click, Answer::Yes, begin);
        QCOMPARE(slow.begin(begin).sku, click.sku); // whose clicks never end
        seen.insert(click.sku);
    }
    QCOMPARE(seen.size(), stockedSkus.size());
}

void ShoppersTest::cartIdsAreUniqueToShopperAndRun()
{
    Shoppers shoppers(1, "run-a", 4);
    Shoppers others(1, "run-b", 4);
    std::set<std::string> ids;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(ids.insert(shoppers.cartId(shoppers.begin(begin).shopper)).second);
        QVERIFY(ids.insert(others.cartId(others.begin(begin).shopper)).second);
        QVERIFY(ids.insert(shoppers.emptyCartId()).second);
    }
}

void ShoppersTest::confirmedClicksAreCounted()
{
    Shoppers shoppers(1, "run", 1);
    CartRecord::Counts expected{};
    for (int i = 0; i < 20; ++i) {
        const auto click = shoppers.begin(begin);
        shoppers.end(click, Answer::Yes, begin + 1s * i);
        ++expected[click.sku];
    }
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 1 });
    QVERIFY(carts[0].confirmed == expected);
    QCOMPARE(carts[0].confirmedClicks, 20U);
    QVERIFY(carts[0].lastConfirmed == begin + 19s);
}

void ShoppersTest::refusedClickLeavesTheCartAlone()
{
    Shoppers shoppers(1, "run", 1);
    shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
    const std::string cart = shoppers.cartId(0);
    shoppers.end(shoppers.begin(begin), Answer::No, begin);
    QVERIFY(shoppers.cartId(0) == cart);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 1 });
    QCOMPARE(carts[0].confirmedClicks, 1U);
    QCOMPARE(unclearIn(carts[0]), 0U);
}

void ShoppersTest::unclearClickRetiresTheShopper()
{
    Shoppers shoppers(1, "run", 1);
    shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
    const std::string cart = shoppers.cartId(0);
    const auto click = shoppers.begin(begin);
    shoppers.end(click, Answer::Unclear, begin);
    QVERIFY(shoppers.cartId(0) != cart);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 1 });
    QVERIFY(shoppers.cartId(carts[0]) == cart);
    QCOMPARE(carts[0].unclear[click.sku], std::uint8_t{ 1 });
    QCOMPARE(unclearIn(carts[0]), 1U);
}

void ShoppersTest::unclearWithoutConfirmedClicksIsForgotten()
{
    Shoppers shoppers(1, "run", 1);
    shoppers.end(shoppers.begin(begin), Answer::Unclear, begin);
    QVERIFY(shoppers.setAside().empty());
}

void ShoppersTest::shopperLeavesAfterFiftyClicks()
{
    Shoppers shoppers(1, "run", 1);
    for (unsigned i = 0; i < 3 * Shoppers::clicksACart; ++i)
        shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 3 });
    for (const CartRecord& cart : carts)
        QCOMPARE(cart.confirmedClicks, Shoppers::clicksACart);
}

void ShoppersTest::cartsTheShopMayForgetAreLeft()
{
    Shoppers shoppers(1, "run", 1);
    shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
    const std::string cart = shoppers.cartId(0);
    const auto later = begin + Shoppers::cartAge;
    QVERIFY(!stillKept(shoppers.setAside().front(), later));

    Shoppers others(1, "run", 1);
    others.end(others.begin(begin), Answer::Yes, begin);
    const auto click = others.begin(later - 1s);
    QVERIFY(others.cartId(click.shopper) == cart);
    others.end(click, Answer::No, later);
    (void)others.begin(later);
    QVERIFY(others.cartId(click.shopper) != cart); // an add would begin the forgotten cart anew
}

void ShoppersTest::keptCartsAreBounded()
{
    Shoppers shoppers(1, "run", 1);
    for (std::size_t i = 0; i < Shoppers::cartsKept + 100; ++i) {
        shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
        shoppers.end(shoppers.begin(begin), Answer::Unclear, begin);
    }
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), Shoppers::cartsKept);
    const auto newest = std::max_element(carts.begin(), carts.end(),
        [](const CartRecord& a, const CartRecord& b) { return a.number < b.number; });
    QCOMPARE(newest->number, std::uint64_t{ Shoppers::cartsKept + 100 });
}

void ShoppersTest::settingAsideFreezesTheCarts()
{
    Shoppers shoppers(3, "run", 2);
    shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
    const auto first = shoppers.begin(begin);
    const auto second = shoppers.begin(begin);
    const auto carts = shoppers.setAside();
    QCOMPARE(carts.size(), std::size_t{ 1 });
    QCOMPARE(unclearIn(carts[0]), 1U); // the click under way

    shoppers.end(first, Answer::Yes, begin);
    shoppers.end(second, Answer::Yes, begin);
    for (int i = 0; i < 10; ++i)
        shoppers.end(shoppers.begin(begin), Answer::Yes, begin);
    const auto later = shoppers.setAside();
    QCOMPARE(confirmedIn(later), 13U);
    const auto same = std::find_if(
        later.begin(), later.end(), [&](const CartRecord& cart) { return cart.number == carts[0].number; });
    QVERIFY(same != later.end());
    QCOMPARE(same->confirmedClicks, 2U); // no click but the one that was under way
}

void ShoppersTest::verdicts_data()
{
    QTest::addColumn<unsigned>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, unsigned status, const char* body, CartVerdict verdict) {
        QTest::newRow(name) << status << QString::fromLatin1(body) << static_cast<int>(verdict);
    };
    // Confirmed are two Watson and one RED, and one RED is unclear.
    row("as confirmed", 200, R"({"items":[{"qty":2,"sku":"Watson"},{"qty":1,"sku":"RED"}]})",
        CartVerdict::Right);
    row("unclear one arrived", 200, R"({"items":[{"qty":2,"sku":"Watson"},{"qty":2,"sku":"RED"}]})",
        CartVerdict::Right);
    row("a qty written as a double", 200, R"({"items":[{"qty":2.0,"sku":"Watson"},{"qty":1,"sku":"RED"}]})",
        CartVerdict::Right);
    row("one too few", 200, R"({"items":[{"qty":1,"sku":"Watson"},{"qty":1,"sku":"RED"}]})",
        CartVerdict::Wrong);
    row("one too many", 200, R"({"items":[{"qty":3,"sku":"Watson"},{"qty":1,"sku":"RED"}]})",
        CartVerdict::Wrong);
    row("more than unclear", 200, R"({"items":[{"qty":2,"sku":"Watson"},{"qty":3,"sku":"RED"}]})",
        CartVerdict::Wrong);
    row("an item is gone", 200, R"({"items":[{"qty":1,"sku":"RED"}]})", CartVerdict::Wrong);
    row("somebody else's item", 200,
        R"({"items":[{"qty":2,"sku":"Watson"},{"qty":1,"sku":"RED"},{"qty":1,"sku":"EMM"}]})",
        CartVerdict::Wrong);
    row("an unknown item", 200,
        R"({"items":[{"qty":2,"sku":"Watson"},{"qty":1,"sku":"RED"},{"qty":1,"sku":"SHIP"}]})",
        CartVerdict::Wrong);
    row("empty", 200, R"({"items":[]})", CartVerdict::Wrong);
    row("no items", 200, R"({"total":0})", CartVerdict::Wrong);
    row("items of another kind", 200, R"({"items":[1,"Watson",null]})", CartVerdict::Wrong);
    row("cut off", 200, R"({"items":[{"qty":2,"sku":)", CartVerdict::Wrong);
    row("not found", 404, "cart not found", CartVerdict::Lost);
    row("gateway alone", 502, "the cart is down", CartVerdict::Unanswered);
    row("store alone", 500, "the store does not answer", CartVerdict::Unanswered);
}

void ShoppersTest::verdicts()
{
    QFETCH(unsigned, status);
    QFETCH(QString, body);
    QFETCH(int, verdict);
    const auto indexOf = [](std::string_view sku) {
        return static_cast<std::size_t>(
            std::find(stockedSkus.begin(), stockedSkus.end(), sku) - stockedSkus.begin());
    };
    CartRecord cart;
    cart.confirmed[indexOf("Watson")] = 2;
    cart.confirmed[indexOf("RED")] = 1;
    cart.unclear[indexOf("RED")] = 1;
    http::Response response;
    response.status = status;
    response.body = body.toStdString();
    QCOMPARE(static_cast<int>(judge(cart, response)), verdict);
}

QTEST_GUILESS_MAIN(ShoppersTest)
#include "shoppers_test.moc"
