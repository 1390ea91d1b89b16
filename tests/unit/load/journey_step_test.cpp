#include "app/load/journey_step.h"
#include "app/load/stocked_products.h"

#include <QTest>

#include <set>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

http::Exchange answered(unsigned status, std::string body = {})
{
    http::Exchange exchange;
    exchange.response.status = status;
    exchange.response.body = std::move(body);
    exchange.sent = exchange.queued + 1ms;
    exchange.done = exchange.sent + 1ms;
    return exchange;
}

http::Exchange failed(http::Failure failure, bool sent)
{
    http::Exchange exchange;
    exchange.failure = failure;
    exchange.done = exchange.queued + 5ms;
    exchange.sent = sent ? exchange.queued + 1ms : exchange.done;
    return exchange;
}

} // namespace

class JourneyStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void targets_data();
    void targets();
    void answersCountAsWhatTheyAre();
    void emptyCartMustNotBeFound();
    void everyFailureHasItsOutcome();
    void everyOutcomeHasAnOwnName();
    void certainAndUncertainAnswers();
};

void JourneyStepTest::targets_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("request");
    const auto row = [](Page page, const char* request) {
        QTest::newRow(request) << static_cast<int>(page) << QString::fromLatin1(request);
    };
    row(Page::Storefront, "GET /");
    row(Page::UniqueId, "GET /api/user/uniqueid");
    row(Page::Categories, "GET /api/catalogue/categories");
    row(Page::Products, "GET /api/catalogue/products");
    row(Page::Rate, "PUT /api/ratings/api/rate/STAN-1/4");
    row(Page::Product, "GET /api/catalogue/product/STAN-1");
    row(Page::Ratings, "GET /api/ratings/api/fetch/STAN-1");
    row(Page::AddToCart, "GET /api/cart/add/c-1/STAN-1/1");
    row(Page::Cart, "GET /api/cart/cart/c-1");
    row(Page::EmptyCart, "GET /api/cart/cart/c-1");
    row(Page::UpdateToTwo, "GET /api/cart/update/c-1/STAN-1/2");
    row(Page::Countries, "GET /api/shipping/codes");
    row(Page::Cities, "GET /api/shipping/cities/d%20e");
    row(Page::ShippingQuote, "GET /api/shipping/calc/7%2F8");
    row(Page::ConfirmShipping, "POST /api/shipping/confirm/c-1");
    row(Page::Pay, "POST /api/payment/pay/c-1");
}

void JourneyStepTest::targets()
{
    QFETCH(int, page);
    QFETCH(QString, request);
    Step step{ static_cast<Page>(page), stockedProducts.size() - 1, 4 };
    const http::Request made = requestFor(step, "c-1", { "d e", "7/8", "{}" });
    QCOMPARE(QString::fromStdString(made.method + " " + made.target), request);
    QCOMPARE(made.body.empty(), made.method != "POST");
}

void JourneyStepTest::answersCountAsWhatTheyAre()
{
    QVERIFY(outcomeOf(Page::AddToCart, answered(200)) == Outcome::Ok);
    QVERIFY(outcomeOf(Page::AddToCart, answered(404)) == Outcome::Status4xx);
    QVERIFY(outcomeOf(Page::AddToCart, answered(500)) == Outcome::Status5xx);
    QVERIFY(outcomeOf(Page::Storefront, answered(503)) == Outcome::Status5xx);
    QVERIFY(outcomeOf(Page::Product, answered(204)) == Outcome::Malformed);
    QVERIFY(outcomeOf(Page::Product, answered(301)) == Outcome::Malformed);
}

void JourneyStepTest::emptyCartMustNotBeFound()
{
    QVERIFY(outcomeOf(Page::EmptyCart, answered(404, "cart not found")) == Outcome::Ok);
    QVERIFY(outcomeOf(Page::EmptyCart, answered(404, "no such page")) == Outcome::Status4xx);
    QVERIFY(outcomeOf(Page::EmptyCart, answered(200, "{}")) == Outcome::Malformed);
    QVERIFY(outcomeOf(Page::EmptyCart, answered(502)) == Outcome::Status5xx);
}

void JourneyStepTest::everyFailureHasItsOutcome()
{
    const auto outcome
        = [](http::Failure failure) { return outcomeOf(Page::Storefront, failed(failure, true)); };
    QVERIFY(outcome(http::Failure::Refused) == Outcome::Refused);
    QVERIFY(outcome(http::Failure::Reset) == Outcome::Reset);
    QVERIFY(outcome(http::Failure::CutOff) == Outcome::CutOff);
    QVERIFY(outcome(http::Failure::TimedOut) == Outcome::TimedOut);
    QVERIFY(outcome(http::Failure::Malformed) == Outcome::Malformed);
    QVERIFY(outcome(http::Failure::QueueFull) == Outcome::Dropped);
    QVERIFY(outcome(http::Failure::Stopped) == Outcome::Cancelled);
    QVERIFY(outcome(http::Failure::Resolve) == Outcome::Other);
    QVERIFY(outcome(http::Failure::Other) == Outcome::Other);
}

void JourneyStepTest::everyOutcomeHasAnOwnName()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < outcomeCount; ++i)
        names.insert(outcomeName(static_cast<Outcome>(i)));
    QCOMPARE(names.size(), outcomeCount);
    QVERIFY(!names.contains(""));
}

void JourneyStepTest::certainAndUncertainAnswers()
{
    const auto answer = [](const http::Exchange& exchange) {
        return answerOf(outcomeOf(Page::AddToCart, exchange), exchange);
    };
    QVERIFY(answer(answered(200)) == Answer::Yes);
    QVERIFY(answer(answered(404)) == Answer::No);
    QVERIFY(answer(answered(500)) == Answer::Unclear);
    QVERIFY(answer(answered(502)) == Answer::Unclear);
    QVERIFY(answer(failed(http::Failure::Refused, false)) == Answer::No);
    QVERIFY(answer(failed(http::Failure::TimedOut, false)) == Answer::No); // while connecting
    QVERIFY(answer(failed(http::Failure::TimedOut, true)) == Answer::Unclear);
    QVERIFY(answer(failed(http::Failure::CutOff, true)) == Answer::Unclear);
    QVERIFY(answer(failed(http::Failure::Reset, true)) == Answer::Unclear);
}

QTEST_GUILESS_MAIN(JourneyStepTest)
#include "journey_step_test.moc"
