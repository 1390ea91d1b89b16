#include "app/load/visit.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

/// What a shop that works says to anything.
std::string goodAnswer(Page page)
{
    switch (page) {
    case Page::Countries:
        return R"([{"code":"de","name":"Germany"}])";
    case Page::Cities:
        return R"([{"uuid":7,"name":"Ulm"}])";
    case Page::ShippingQuote:
        return R"({"distance":10,"cost":12.5})";
    case Page::ConfirmShipping:
        return "{\"the\":\"cart\"}";
    default:
        return "fine";
    }
}

http::Exchange answer(unsigned status, std::string body = {})
{
    http::Exchange exchange;
    exchange.response.status = status;
    exchange.response.body = std::move(body);
    exchange.sent = exchange.queued + 1ms;
    exchange.done = exchange.sent + 1ms;
    return exchange;
}

/// Answers the present click well.
Outcome satisfy(Visit& visit)
{
    if (visit.page() == Page::EmptyCart)
        return visit.take(answer(404, "cart not found"));
    return visit.take(answer(200, goodAnswer(visit.page())));
}

Dice dice(std::mt19937_64& random)
{
    return { random() };
}

/// Goes on to the first click on `page`, all before it answered well.
void goTo(Visit& visit, Page page)
{
    std::mt19937_64 random(5);
    for (visit.step(dice(random)); visit.page() != page; visit.step(dice(random)))
        (void)satisfy(visit);
}

} // namespace

class VisitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shopsInTheOriginalsOrder();
    void ratesThreeTimesOutOfTen();
    void paysForWhatWasPutIn();
    void sendsWhatTheShopQuoted();
    void giveUpWhereTheWayIsBlocked_data();
    void giveUpWhereTheWayIsBlocked();
    void anAnswerThatIsNoneIsMalformed();
    void unclearPaymentLeavesBothPossible();
    void addsUntilTheCartIsFull();
    void refusedAddLeavesTheCartAlone();
    void unclearAddEndsTheVisit();
    void browsingEndsAndClaimsNothing();
    void unsentClicksChangeNothing();
};

void VisitTest::shopsInTheOriginalsOrder()
{
    const std::vector<Page> expected{ Page::Storefront, Page::UniqueId, Page::Categories, Page::Products,
        Page::Product, Page::Ratings, Page::AddToCart, Page::Product, Page::Ratings, Page::AddToCart,
        Page::Cart, Page::UpdateToTwo, Page::Countries, Page::Cities, Page::ShippingQuote,
        Page::ConfirmShipping, Page::Pay };
    std::mt19937_64 random(3);
    for (int round = 0; round < 50; ++round) {
        Visit visit(Journey::Shop, 1, 1);
        std::vector<Page> pages;
        while (!visit.isOver()) {
            visit.step(dice(random));
            // A rating comes right before its product, now and then.
            if (visit.page() == Page::Rate)
                QVERIFY(expected[pages.size()] == Page::Product);
            else
                pages.push_back(visit.page());
            QVERIFY(satisfy(visit) == Outcome::Ok);
        }
        QVERIFY(pages == expected);
        QVERIFY(visit.cart().paid);
        QVERIFY(!visit.cart().confirmed);
    }
}

void VisitTest::ratesThreeTimesOutOfTen()
{
    std::mt19937_64 random(11);
    int rated = 0;
    int clicks = 0;
    constexpr int visits = 2000;
    for (int round = 0; round < visits; ++round) {
        Visit visit(Journey::Shop, 1, 1);
        for (; !visit.isOver(); (void)satisfy(visit)) {
            visit.step(dice(random));
            rated += visit.page() == Page::Rate ? 1 : 0;
            ++clicks;
        }
    }
    QVERIFY2(rated > 1100 && rated < 1300, qPrintable(QString::number(rated))); // of 4000
    QVERIFY(std::abs(clicks / double{ visits } - clicksAVisit(Journey::Shop)) < 0.1);
}

void VisitTest::paysForWhatWasPutIn()
{
    Visit visit(Journey::Shop, 7, 2);
    goTo(visit, Page::Countries);
    const CartRecord cart = visit.cart();
    QCOMPARE(cart.shopper, std::uint64_t{ 7 });
    QCOMPARE(cart.visit, std::uint64_t{ 2 });
    QVERIFY(cart.confirmed.has_value());
    unsigned kinds = 0;
    unsigned twos = 0;
    for (const auto quantity : cart.confirmed->quantities) {
        kinds += quantity > 0 ? 1 : 0;
        twos += quantity == 2 ? 1 : 0;
    }
    QVERIFY(kinds >= 1 && kinds <= 2);
    QCOMPARE(twos, 1U); // updated, or added twice
    QVERIFY(!cart.confirmed->shippingCost);
}

void VisitTest::sendsWhatTheShopQuoted()
{
    Visit visit(Journey::Shop, 1, 1);
    goTo(visit, Page::ConfirmShipping);
    const http::Request confirm = visit.request("cart-1");
    QVERIFY(confirm.target == "/api/shipping/confirm/cart-1");
    QVERIFY(quoteIn(confirm.body).has_value());
    QCOMPARE(quoteIn(confirm.body)->cost, 12.5);
    QVERIFY(confirm.body.find("Germany Ulm") != std::string::npos);
    QVERIFY(satisfy(visit) == Outcome::Ok);
    QCOMPARE(*visit.cart().confirmed->shippingCost, 12.5);
    visit.step({ 1 });
    QVERIFY(visit.request("cart-1").body == goodAnswer(Page::ConfirmShipping));
}

void VisitTest::giveUpWhereTheWayIsBlocked_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<unsigned>("status");
    for (const unsigned status : { 404U, 502U }) {
        for (const Page page : { Page::Storefront, Page::Product, Page::AddToCart, Page::UpdateToTwo,
                 Page::Countries, Page::ConfirmShipping, Page::Pay })
            QTest::addRow("page %d, %u", static_cast<int>(page), status) << static_cast<int>(page) << status;
    }
}

void VisitTest::giveUpWhereTheWayIsBlocked()
{
    QFETCH(int, page);
    QFETCH(unsigned, status);
    Visit visit(Journey::Shop, 1, 1);
    goTo(visit, static_cast<Page>(page));
    QVERIFY(!visit.isOver());
    const auto before = visit.cart().confirmed;
    QVERIFY(visit.take(answer(status)) != Outcome::Ok);
    QVERIFY(visit.isOver());
    QVERIFY(visit.cart().confirmed == before);
}

void VisitTest::anAnswerThatIsNoneIsMalformed()
{
    for (const Page page : { Page::Countries, Page::Cities, Page::ShippingQuote }) {
        Visit visit(Journey::Shop, 1, 1);
        goTo(visit, page);
        QVERIFY(visit.take(answer(200, "[{\"na")) == Outcome::Malformed);
        QVERIFY(visit.isOver());
    }
}

void VisitTest::unclearPaymentLeavesBothPossible()
{
    Visit visit(Journey::Shop, 1, 1);
    goTo(visit, Page::Pay);
    const CartRecord underWay = visit.cartWhileUnderWay();
    (void)visit.take(answer(502));
    for (const CartRecord& cart : { underWay, visit.cart() }) {
        QVERIFY(cart.unclear);
        QVERIFY(cart.confirmed.has_value());
        QVERIFY(!cart.perhaps);
        QVERIFY(!cart.paid);
    }
}

void VisitTest::addsUntilTheCartIsFull()
{
    std::mt19937_64 random(2);
    Visit visit(Journey::Add, 1, 1);
    std::size_t adds = 0;
    for (; !visit.isOver(); ++adds) {
        visit.step(dice(random));
        QVERIFY(visit.page() == Page::AddToCart);
        QVERIFY(satisfy(visit) == Outcome::Ok);
    }
    QCOMPARE(adds, Visit::addsACart);
    std::size_t inCart = 0;
    for (const auto quantity : visit.cart().confirmed->quantities)
        inCart += quantity;
    QCOMPARE(inCart, Visit::addsACart);
    QCOMPARE(visit.cart().confirmedClicks, std::uint32_t{ Visit::addsACart });
}

void VisitTest::refusedAddLeavesTheCartAlone()
{
    Visit visit(Journey::Add, 1, 1);
    visit.step({ 3 });
    (void)satisfy(visit);
    const CartRecord before = visit.cart();
    visit.step({ 4 });
    QVERIFY(visit.take(answer(404, "out of stock")) == Outcome::Status4xx);
    QVERIFY(!visit.isOver());
    QVERIFY(visit.cart().confirmed == before.confirmed);
    QVERIFY(!visit.cart().unclear);
}

void VisitTest::unclearAddEndsTheVisit()
{
    Visit visit(Journey::Add, 1, 1);
    visit.step({ 3 });
    (void)satisfy(visit);
    visit.step({ 4 });
    QVERIFY(visit.take(answer(500)) == Outcome::Status5xx);
    QVERIFY(visit.isOver());
    QVERIFY(visit.cart().unclear);
    QCOMPARE(visit.cart().confirmed->quantities[4], std::uint8_t{ 0 });
    QCOMPARE(visit.cart().perhaps->quantities[4], std::uint8_t{ 1 });
}

void VisitTest::browsingEndsAndClaimsNothing()
{
    Visit visit(Journey::Browse, 1, 1);
    std::size_t clicks = 0;
    for (; !visit.isOver(); ++clicks) {
        visit.step({ clicks });
        QVERIFY(visit.page() != Page::AddToCart);
        QVERIFY(satisfy(visit) == Outcome::Ok);
    }
    QCOMPARE(static_cast<double>(clicks), clicksAVisit(Journey::Browse));
    QVERIFY(!isWorthChecking(visit.cart()));
}

void VisitTest::unsentClicksChangeNothing()
{
    Visit adding(Journey::Add, 1, 1);
    adding.step({ 3 });
    (void)satisfy(adding);
    adding.step({ 4 });
    adding.skip();
    QVERIFY(!adding.isOver());
    QVERIFY(!adding.cart().unclear);
    QCOMPARE(adding.cart().confirmed->quantities[4], std::uint8_t{ 0 });
    Visit shopping(Journey::Shop, 1, 1);
    goTo(shopping, Page::UpdateToTwo);
    shopping.skip();
    QVERIFY(shopping.isOver());
    QVERIFY(!shopping.cart().unclear);
}

QTEST_GUILESS_MAIN(VisitTest)
#include "visit_test.moc"
