#include "service/web/backend.h"
#include "service/web/gateway.h"
#include "tests/support/program_under_test.h"
#include "tests/support/raw_socket.h"
#include "tests/support/scripted_peer.h"
#include "tests/support/test_server.h"
#include "tests/support/web_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace leaklab::tests;
using namespace leaklab;
using http::Exchange;
using http::Failure;
using namespace std::chrono_literals;

namespace {

QJsonObject object(const Exchange& exchange)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(exchange.response.body)).object();
}

/// Plays the cart or the catalogue: says what it was asked.
class EchoingService {
public:
    EchoingService()
        : m_server([](http::Server& server) {
            server.setCommonHeaders(
                { { "Access-Control-Allow-Origin", "*" }, { "Timing-Allow-Origin", "*" } });
            for (const char* method : { "GET", "POST", "PUT", "DELETE" }) {
                server.route(method, "/*", [method](http::Request request, http::Responder responder) {
                    http::Response response = http::textResponse(200,
                        std::string(method) + " " + request.target + " " + request.contentType + " "
                            + request.body);
                    if (request.target.starts_with("/missing"))
                        response.status = 404;
                    if (request.target.starts_with("/cart/gone")) {
                        response.status = 404;
                        response.body = "cart not found";
                    }
                    response.contentType = "text/x-echo";
                    responder.send(std::move(response));
                });
            }
        })
    {
    }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.port()); }

private:
    TestServer m_server;
};

/// A port on which nobody listens.
std::uint16_t deadPort()
{
    TestServer server([](http::Server&) {});
    return server.port();
}

} // namespace

class WebTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesRequestsOn_data();
    void passesRequestsOn();
    void keepsStatusTypeAndHeaders();
    void keepsWhatIsForOperatorsToItself();
    void tellsWhichServiceIsDown();
    void tellsWhichServiceIsSlow();
    void tellsWhenItsQueueIsFull();
    void comesThroughAServiceThatBreaksItsAnswers_data();
    void comesThroughAServiceThatBreaksItsAnswers();
    void servesTheStorefront();
    void logsIn_data();
    void logsIn();
    void countsShoppersUp();
    void averagesRatings();
    void ships();
    void confirmsShippingAtTheCart();
    void takesPaymentsOnlyForACartWithItems_data();
    void takesPaymentsOnlyForACartWithItems();
    void takesItsAddressesFromTheEnvironment();
    void needsToKnowWhereTheServicesAre();

private:
    std::unique_ptr<EchoingService> m_backend;
    std::unique_ptr<ProgramUnderTest> m_web;

    [[nodiscard]] Exchange ask(std::string target, std::string method = "GET", std::string body = {}) const
    {
        return askOnce(m_web->port(), std::move(target), std::move(method), std::move(body));
    }
};

void WebTest::init()
{
    m_backend = std::make_unique<EchoingService>();
    m_web = std::make_unique<ProgramUnderTest>(QStringLiteral("leaklab-web"));
    QVERIFY2(m_web->start({ QStringLiteral("--cart"), m_backend->address(), QStringLiteral("--catalogue"),
                 QStringLiteral("127.0.0.1:%1").arg(deadPort()) }),
        qPrintable(m_web->output()));
}

void WebTest::passesRequestsOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("seen");
    QTest::newRow("plain") << QByteArray("GET") << QByteArray("/api/cart/add/1/RED/1") << QByteArray()
                           << QByteArray("GET /add/1/RED/1  ");
    QTest::newRow("repeated slashes") << QByteArray("GET") << QByteArray("//api//cart///cart//1")
                                      << QByteArray() << QByteArray("GET /cart/1  ");
    QTest::newRow("escapes and query stay")
        << QByteArray("GET") << QByteArray("/api/cart/cart/a%2Fb%20c?x=%zz") << QByteArray()
        << QByteArray("GET /cart/a%2Fb%20c?x=%zz  ");
    QTest::newRow("body") << QByteArray("POST") << QByteArray("/api/cart/shipping/1")
                          << QByteArray("{\"a\":1}")
                          << QByteArray("POST /shipping/1 application/json {\"a\":1}");
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/api/cart/cart/1") << QByteArray()
                            << QByteArray("DELETE /cart/1  ");
}

void WebTest::passesRequestsOn()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, seen);
    const Exchange exchange = ask(target.toStdString(), method.toStdString(), body.toStdString());
    QCOMPARE(exchange.response.status, 200U);
    QCOMPARE(QByteArray::fromStdString(exchange.response.body), seen);
}

void WebTest::keepsStatusTypeAndHeaders()
{
    const Exchange exchange = ask("/api/cart/missing");
    QCOMPARE(exchange.response.status, 404U);
    QCOMPARE(exchange.response.contentType, std::string("text/x-echo"));
    QCOMPARE(exchange.response.headers,
        (std::vector<http::Header>{
            { "Access-Control-Allow-Origin", "*" }, { "Timing-Allow-Origin", "*" } }));
    QCOMPARE(ask("/api/carts").response.status, 404U);
}

void WebTest::keepsWhatIsForOperatorsToItself()
{
    for (const char* target :
        { "/api/cart/debug/census", "/api/cart/%64ebug/census", "/api//cart//debug", "/api/cart/debug?x=1" })
        QCOMPARE(ask(target).response.status, 404U);
    QCOMPARE(ask("/api/cart/debugger").response.status, 200U);
}

void WebTest::tellsWhichServiceIsDown()
{
    const Exchange exchange = ask("/api/catalogue/products");
    QCOMPARE(exchange.response.status, 502U);
    QCOMPARE(object(exchange)[QStringLiteral("service")].toString(), QStringLiteral("catalogue"));
    QCOMPARE(object(exchange)[QStringLiteral("error")].toString(), QStringLiteral("refused"));
    m_backend.reset();
    QCOMPARE(object(ask("/api/cart/cart/1"))[QStringLiteral("service")].toString(), QStringLiteral("cart"));
    QCOMPARE(ask("/health").response.status, 200U);
}

void WebTest::tellsWhichServiceIsSlow()
{
    ScriptedPeer silent({});
    LoopThread thread;
    std::unique_ptr<web::Backend> backend;
    std::promise<http::Response> promise;
    thread.call([&] {
        http::ClientLimits limits = web::Backend::defaultLimits();
        limits.requestTime = 30ms;
        backend = std::make_unique<web::Backend>(
            thread.loop(), "cart", http::HostPort{ "127.0.0.1", silent.port() }, limits);
        backend->request({}, [&](http::Response response) { promise.set_value(std::move(response)); });
    });
    const http::Response response = promise.get_future().get();
    thread.call([&] { backend.reset(); });
    QCOMPARE(response.status, 504U);
    QVERIFY(response.body.find("The cart did not answer in time.") != std::string::npos);
}

void WebTest::tellsWhenItsQueueIsFull()
{
    ScriptedPeer silent({});
    LoopThread thread;
    std::unique_ptr<web::Backend> backend;
    std::vector<unsigned> statuses;
    std::promise<void> first;
    thread.call([&] {
        http::ClientLimits limits;
        limits.connections = 1;
        limits.queue = 1;
        backend = std::make_unique<web::Backend>(
            thread.loop(), "cart", http::HostPort{ "127.0.0.1", silent.port() }, limits);
        for (int count = 0; count < 3; ++count) {
            backend->request({}, [&](http::Response response) {
                statuses.push_back(response.status);
                if (statuses.size() == 1)
                    first.set_value();
            });
        }
    });
    first.get_future().wait();
    QCOMPARE(thread.call([&] { return statuses; }), std::vector<unsigned>{ 503U });
    thread.call([&] { backend.reset(); });
    QCOMPARE(statuses, (std::vector<unsigned>{ 503U, 503U, 503U }));
}

void WebTest::comesThroughAServiceThatBreaksItsAnswers_data()
{
    using Step = ScriptedPeer::Step;
    QTest::addColumn<Step>("step");
    QTest::newRow("reset") << Step{ "", ScriptedPeer::After::Reset };
    QTest::newRow("cut off") << Step{ "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal",
        ScriptedPeer::After::Close };
    QTest::newRow("nonsense") << Step{ "nonsense\r\n\r\n", ScriptedPeer::After::Close };
}

void WebTest::comesThroughAServiceThatBreaksItsAnswers()
{
    QFETCH(ScriptedPeer::Step, step);
    ScriptedPeer peer({ { step }, { ScriptedPeer::answer("well again") } });
    ProgramUnderTest web(QStringLiteral("leaklab-web"));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(peer.port());
    QVERIFY(web.start({ QStringLiteral("--cart"), address, QStringLiteral("--catalogue"), address }));
    QCOMPARE(askOnce(web.port(), "/api/cart/cart/1").response.status, 502U);
    QCOMPARE(askOnce(web.port(), "/api/cart/cart/1").response.body, std::string("well again"));
}

void WebTest::servesTheStorefront()
{
    const Exchange page = ask("/");
    QCOMPARE(page.response.status, 200U);
    QCOMPARE(page.response.contentType, std::string("text/html; charset=utf-8"));
    QVERIFY(page.response.body.starts_with("<!DOCTYPE html>"));
    QVERIFY(page.response.body.ends_with("</html>\n"));
    QCOMPARE(page.response.body.find("https://"), std::string::npos);
    QCOMPARE(ask("/style.css").response.contentType, std::string("text/css; charset=utf-8"));
    const Exchange script = ask("/app.js");
    QCOMPARE(script.response.contentType, std::string("text/javascript; charset=utf-8"));
    QVERIFY(script.response.body.ends_with("loadCart();\n"));
}

void WebTest::logsIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<unsigned>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("right") << QByteArray(R"({"name":"user","password":"password"})") << 200U
                           << QByteArray("\"name\":\"user\"");
    QTest::newRow("wrong name") << QByteArray(R"({"name":"x","password":"password"})") << 404U
                                << QByteArray("name not found");
    QTest::newRow("wrong password") << QByteArray(R"({"name":"user","password":"x"})") << 404U
                                    << QByteArray("incorrect password");
    QTest::newRow("no password") << QByteArray(R"({"name":"user"})") << 400U << QByteArray("not supplied");
    QTest::newRow("not JSON") << QByteArray("name=user") << 400U << QByteArray("not supplied");
    QTest::newRow("nothing") << QByteArray() << 400U << QByteArray("not supplied");
}

void WebTest::logsIn()
{
    QFETCH(QByteArray, body);
    QFETCH(unsigned, status);
    QFETCH(QByteArray, said);
    const Exchange exchange = ask("/api/user/login", "POST", body.toStdString());
    QCOMPARE(exchange.response.status, status);
    QVERIFY2(
        exchange.response.body.find(said.toStdString()) != std::string::npos, exchange.response.body.c_str());
}

void WebTest::countsShoppersUp()
{
    const auto number = [this] {
        const QString uuid = object(ask("//api/user/uniqueid"))[QStringLiteral("uuid")].toString();
        return uuid.startsWith(QStringLiteral("anonymous-")) ? uuid.mid(10).toLongLong() : -1;
    };
    const qint64 first = number();
    QVERIFY(first > 0);
    QCOMPARE(number(), first + 1);
    // A shopper of an earlier run may still have a cart in the store.
    init();
    QVERIFY(number() > first + 1);
}

void WebTest::averagesRatings()
{
    QCOMPARE(
        ask("/api/ratings/api/fetch/RED").response.body, std::string(R"({"avg_rating":0,"rating_count":0})"));
    for (const char* score : { "5", "4", "99" })
        QCOMPARE(ask(std::string("/api/ratings/api/rate/RED/") + score, "PUT").response.body,
            std::string(R"({"success":true})"));
    QCOMPARE(ask("/api/ratings/api/fetch/RED").response.body,
        std::string(R"({"avg_rating":4.67,"rating_count":3})"));
    QCOMPARE(ask("/api/ratings/api/rate/RED/many", "PUT").response.status, 400U);
}

void WebTest::ships()
{
    const auto codes
        = QJsonDocument::fromJson(QByteArray::fromStdString(ask("/api/shipping/codes").response.body))
              .array();
    QVERIFY(codes.size() >= 2);
    for (const QJsonValue& code : codes) {
        QVERIFY(!code[QStringLiteral("name")].toString().isEmpty());
        const std::string target
            = "/api/shipping/cities/" + code[QStringLiteral("code")].toString().toStdString();
        const auto cities
            = QJsonDocument::fromJson(QByteArray::fromStdString(ask(target).response.body)).array();
        QVERIFY(!cities.isEmpty());
        for (const QJsonValue& city : cities) {
            const auto quote
                = object(ask("/api/shipping/calc/" + std::to_string(city[QStringLiteral("uuid")].toInt())));
            QVERIFY(quote[QStringLiteral("distance")].toInt() > 0);
            QCOMPARE(quote[QStringLiteral("cost")].toDouble(),
                quote[QStringLiteral("distance")].toInt() * 5 / 100.0);
        }
    }
    QCOMPARE(ask("/api/shipping/cities/zz").response.body, std::string("[]"));
    QCOMPARE(ask("/api/shipping/calc/0").response.status, 404U);
}

void WebTest::confirmsShippingAtTheCart()
{
    const std::string body = R"({"distance":1,"cost":2,"location":"x"})";
    QCOMPARE(ask("/api/shipping/confirm/a%2Fb", "POST", body).response.body,
        "POST /shipping/a%2Fb application/json " + body);
    m_backend.reset();
    QCOMPARE(ask("/api/shipping/confirm/1", "POST", body).response.status, 502U);
}

void WebTest::takesPaymentsOnlyForACartWithItems_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("cart");
    QTest::addColumn<unsigned>("status");
    const QByteArray sound(R"({"total":1,"tax":0.2,"items":[{"qty":1,"sku":"SHIP"}]})");
    QTest::newRow("sound") << QByteArray("1") << sound << 200U;
    QTest::newRow("unknown at the cart") << QByteArray("gone") << sound << 404U;
    QTest::newRow("no items") << QByteArray("1") << QByteArray(R"({"total":0,"tax":0,"items":[]})") << 400U;
    QTest::newRow("empty") << QByteArray("1") << QByteArray("{}") << 400U;
    QTest::newRow("nothing") << QByteArray("1") << QByteArray() << 400U;
    QTest::newRow("not JSON") << QByteArray("1") << QByteArray("[") << 400U;
}

void WebTest::takesPaymentsOnlyForACartWithItems()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, cart);
    QFETCH(unsigned, status);
    const Exchange exchange = ask("/api/payment/pay/" + id.toStdString(), "POST", cart.toStdString());
    QCOMPARE(exchange.response.status, status);
    QCOMPARE(object(exchange)[QStringLiteral("orderid")].toString().isEmpty(), status != 200U);
}

void WebTest::takesItsAddressesFromTheEnvironment()
{
    ProgramUnderTest web(QStringLiteral("leaklab-web"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString port = m_backend->address().section(QLatin1Char(':'), 1);
    environment.insert(QStringLiteral("CART_HOST"), QStringLiteral("localhost"));
    environment.insert(QStringLiteral("CART_SERVER_PORT"), port);
    environment.insert(QStringLiteral("CATALOGUE_HOST"), QStringLiteral("localhost"));
    environment.insert(QStringLiteral("CATALOGUE_PORT"), port);
    web.process().setProcessEnvironment(environment);
    QVERIFY2(web.start({}), qPrintable(web.output()));
    QCOMPARE(askOnce(web.port(), "/api/catalogue/products").response.body, std::string("GET /products  "));
    QCOMPARE(askOnce(web.port(), "/api/cart/cart/1").response.body, std::string("GET /cart/1  "));
}

void WebTest::needsToKnowWhereTheServicesAre()
{
    ProgramUnderTest web(QStringLiteral("leaklab-web"));
    QVERIFY(!web.start({ QStringLiteral("--cart"), QStringLiteral("nowhere") }));
    QVERIFY(web.waitForEnd());
    QCOMPARE(web.process().exitCode(), 2);
    QVERIFY2(web.output().contains(QStringLiteral("--cart")), qPrintable(web.output()));
}

QTEST_GUILESS_MAIN(WebTest)
#include "web_test.moc"
