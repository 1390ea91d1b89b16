#include "app/load/cart_verdict.h"

#include <QTest>

#include <algorithm>
#include <string_view>

using namespace leaklab;
using namespace leaklab::load;

namespace {

std::size_t indexOf(std::string_view sku)
{
    const auto* const found = std::find_if(stockedProducts.begin(), stockedProducts.end(),
        [sku](const StockedProduct& product) { return product.sku == sku; });
    return static_cast<std::size_t>(found - stockedProducts.begin());
}

CartVerdict verdictOf(const CartRecord& cart, unsigned status, const char* body)
{
    http::Response response;
    response.status = status;
    response.body = body;
    return judge(cart, response);
}

/// Two Watson and one RED, confirmed.
CartRecord confirmedCart()
{
    CartRecord cart;
    cart.confirmed.emplace();
    cart.confirmed->quantities[indexOf("Watson")] = 2;
    cart.confirmed->quantities[indexOf("RED")] = 1;
    cart.confirmedClicks = 3;
    return cart;
}

constexpr const char* asConfirmed = R"({"total":4702,"tax":783.6666666666665,"items":[
    {"qty":2,"sku":"Watson","name":"W","price":2001,"subtotal":4002},
    {"qty":1,"sku":"RED","name":"R","price":700,"subtotal":700}]})";
constexpr const char* oneMore = R"({"total":5402,"tax":900.333333333333,"items":[
    {"qty":2,"sku":"Watson","name":"W","price":2001,"subtotal":4002},
    {"qty":2,"sku":"RED","name":"R","price":700,"subtotal":1400}]})";
constexpr const char* withShipping = R"({"total":4707,"tax":784.5,"items":[
    {"qty":2,"sku":"Watson","name":"W","price":2001,"subtotal":4002},
    {"qty":1,"sku":"RED","name":"R","price":700,"subtotal":700},
    {"qty":1,"sku":"SHIP","name":"shipping","price":5,"subtotal":5}]})";

} // namespace

class CartVerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofAConfirmedCart_data();
    void ofAConfirmedCart();
    void anUnclearClickMayHaveCountedOrNot();
    void aCartThatIsPaidForIsGone();
    void anUnclearPaymentMayHaveTakenTheCart();
    void shippingIsPartOfTheCart();
};

void CartVerdictTest::ofAConfirmedCart_data()
{
    QTest::addColumn<unsigned>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, unsigned status, QByteArray body, CartVerdict verdict) {
        QTest::newRow(name) << status << std::move(body) << static_cast<int>(verdict);
    };
    const auto changed
        = [](const char* from, const char* to) { return QByteArray(asConfirmed).replace(from, to); };
    row("as confirmed", 200, asConfirmed, CartVerdict::Right);
    row("a qty written as a double", 200, changed(R"("qty":2)", R"("qty":2.0)"), CartVerdict::Right);
    row("one too many", 200, oneMore, CartVerdict::Wrong);
    row("shipping that nobody asked for", 200, withShipping, CartVerdict::Wrong);
    row("a wrong total", 200, changed("4702", "4703"), CartVerdict::Wrong);
    row("a wrong tax", 200, changed("783.6", "783.7"), CartVerdict::Wrong);
    row("a wrong subtotal", 200, changed("4002", "4001"), CartVerdict::Wrong);
    row("a wrong price", 200,
        R"({"total":0,"tax":0,"items":[{"qty":2,"sku":"Watson","price":0,"subtotal":0},
            {"qty":1,"sku":"RED","price":0,"subtotal":0}]})",
        CartVerdict::Wrong);
    row("an item is gone", 200,
        R"({"total":700,"tax":116.66666666666663,"items":[{"qty":1,"sku":"RED","price":700,"subtotal":700}]})",
        CartVerdict::Wrong);
    row("somebody else's item", 200, changed("RED", "SHCE"), CartVerdict::Wrong);
    row("an unknown item", 200, changed("RED", "BLUE"), CartVerdict::Wrong);
    row("half an item", 200, changed(R"("qty":1)", R"("qty":0.5)"), CartVerdict::Wrong);
    row("empty", 200, R"({"total":0,"tax":0,"items":[]})", CartVerdict::Wrong);
    row("no items", 200, R"({"total":0})", CartVerdict::Wrong);
    row("items of another kind", 200, R"({"total":0,"tax":0,"items":[1,"Watson",null]})", CartVerdict::Wrong);
    row("cut off", 200, QByteArray(asConfirmed).chopped(40), CartVerdict::Wrong);
    row("not found", 404, "cart not found", CartVerdict::Lost);
    row("gateway alone", 502, "the cart is down", CartVerdict::Unanswered);
    row("store alone", 500, "the store does not answer", CartVerdict::Unanswered);
}

void CartVerdictTest::ofAConfirmedCart()
{
    QFETCH(unsigned, status);
    QFETCH(QByteArray, body);
    QFETCH(int, verdict);
    QCOMPARE(static_cast<int>(verdictOf(confirmedCart(), status, body.constData())), verdict);
}

void CartVerdictTest::anUnclearClickMayHaveCountedOrNot()
{
    CartRecord cart = confirmedCart();
    cart.unclear = true;
    cart.perhaps = cart.confirmed;
    ++cart.perhaps->quantities[indexOf("RED")];
    QCOMPARE(verdictOf(cart, 200, asConfirmed), CartVerdict::Right);
    QCOMPARE(verdictOf(cart, 200, oneMore), CartVerdict::Right);
    QCOMPARE(verdictOf(cart, 200, withShipping), CartVerdict::Wrong);
    QCOMPARE(verdictOf(cart, 404, "cart not found"), CartVerdict::Lost);
}

void CartVerdictTest::aCartThatIsPaidForIsGone()
{
    CartRecord cart = confirmedCart();
    cart.confirmed.reset();
    cart.paid = true;
    QCOMPARE(verdictOf(cart, 404, "cart not found"), CartVerdict::Right);
    QCOMPARE(verdictOf(cart, 200, asConfirmed), CartVerdict::Wrong);
}

void CartVerdictTest::anUnclearPaymentMayHaveTakenTheCart()
{
    CartRecord cart = confirmedCart();
    cart.unclear = true;
    QCOMPARE(verdictOf(cart, 404, "cart not found"), CartVerdict::Right);
    QCOMPARE(verdictOf(cart, 200, asConfirmed), CartVerdict::Right);
    QCOMPARE(verdictOf(cart, 200, oneMore), CartVerdict::Wrong);
}

void CartVerdictTest::shippingIsPartOfTheCart()
{
    CartRecord cart = confirmedCart();
    cart.confirmed->shippingCost = 5;
    QCOMPARE(verdictOf(cart, 200, withShipping), CartVerdict::Right);
    QCOMPARE(verdictOf(cart, 200, asConfirmed), CartVerdict::Wrong);
    cart.confirmed->shippingCost = 6;
    QCOMPARE(verdictOf(cart, 200, withShipping), CartVerdict::Wrong);
}

QTEST_GUILESS_MAIN(CartVerdictTest)
#include "cart_verdict_test.moc"
