#include "service/http/client.h"
#include "tests/support/loop_thread.h"
#include "tests/support/shop_under_test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <future>
#include <memory>
#include <optional>

using namespace leaklab;
using namespace leaklab::tests;

/// The cart's answers, as a client written for the robot shop expects them, from the real programs.
class CartContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }

    void init()
    {
        QFETCH_GLOBAL(StoreUnderTest::Kind, store);
        if (m_shop && store == m_kind)
            return;
        m_kind = store;
        m_shop = std::make_unique<ShopUnderTest>(store);
        QVERIFY(m_shop->start());
    }
    void cleanupTestCase() { m_shop.reset(); }

    void health() { QCOMPARE(get("/health"), QByteArray("200 {\"app\":\"OK\",\"redis\":true}")); }

    void addsCountAndTotal()
    {
        QCOMPARE(get("/add/a/STAN-1/1"), cart("67", "11.166666666666664", stan("1", "67")));
        QCOMPARE(get("/add/a/STAN-1/2"), cart("201", "33.5", stan("3", "201")));
        const QByteArray two = get("/add/a/Watson/1");
        QVERIFY2(two.startsWith(
                     "200 {\"total\":2202,\"tax\":367,\"items\":[{\"qty\":3,\"sku\":\"STAN-1\",\"name\":\""),
            two.constData());
        QVERIFY2(two.endsWith("\"price\":2001,\"subtotal\":2001}]}"), two.constData());
        QCOMPARE(get("/cart/a"), two);
        QCOMPARE(ask(m_shop->cart().port(), "GET", "/cart/a").head.contains("application/json"), true);
    }

    void readsQuantitiesLikeTheOriginal_data()
    {
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("trailing text") << QByteArray("12abc") << QByteArray("\"qty\":12,");
        QTest::newRow("exponent") << QByteArray("1e3") << QByteArray("\"qty\":1,");
        QTest::newRow("fraction") << QByteArray("2.9") << QByteArray("\"qty\":2,");
        QTest::newRow("hexadecimal") << QByteArray("0x10") << QByteArray("\"qty\":16,");
        QTest::newRow("blanks and sign") << QByteArray("%20%09+3") << QByteArray("\"qty\":3,");
        QTest::newRow("no number") << QByteArray("x") << QByteArray("400 quantity must be a number");
        QTest::newRow("sign alone") << QByteArray("-") << QByteArray("400 quantity must be a number");
        QTest::newRow("zero") << QByteArray("0") << QByteArray("400 quantity has to be greater than zero");
        QTest::newRow("fraction below one")
            << QByteArray("0.9") << QByteArray("400 quantity has to be greater than zero");
        QTest::newRow("negative") << QByteArray("-1")
                                  << QByteArray("400 quantity has to be greater than zero");
    }
    void readsQuantitiesLikeTheOriginal()
    {
        QFETCH(QByteArray, quantity);
        QFETCH(QByteArray, answer);
        get("/update/q/STAN-1/0");
        const QByteArray reply = get("/add/q/STAN-1/" + quantity);
        QVERIFY2(reply.contains(answer), reply.constData());
    }

    void refusesWhatCannotBeAdded()
    {
        QCOMPARE(get("/add/r/NOPE/1"), QByteArray("404 product not found"));
        QCOMPARE(get("/add/r/Ewooid/1"), QByteArray("404 out of stock"));
        QCOMPARE(get("/add/r/CNA/1"), QByteArray("404 out of stock"));
        QCOMPARE(get("/cart/r"), QByteArray("404 cart not found"));
    }

    void updates()
    {
        get("/add/u/STAN-1/1");
        get("/add/u/RED/1");
        QVERIFY(get("/update/u/STAN-1/3").startsWith("200 {\"total\":901,\"tax\":"));
        QVERIFY(get("/update/u/RED/0").contains("\"total\":201,"));
        QCOMPARE(get("/update/u/RED/1"), QByteArray("404 not in cart"));
        QCOMPARE(get("/update/u/STAN-1/-1"), QByteArray("400 negative quantity not allowed"));
        QCOMPARE(get("/update/u/STAN-1/many"), QByteArray("400 quantity must be a number"));
        QCOMPARE(get("/update/nobody/STAN-1/1"), QByteArray("404 cart not found"));
        QCOMPARE(get("/update/u/STAN-1/0"), QByteArray("200 {\"total\":0,\"tax\":0,\"items\":[]}"));
    }

    void removesAndRenames()
    {
        const QByteArray document = get("/add/old/RMC/2");
        QCOMPARE(get("/rename/old/new"), document);
        QCOMPARE(get("/cart/new"), document);
        QCOMPARE(get("/cart/old"), document);
        QCOMPARE(get("/rename/nobody/new"), QByteArray("404 cart not found"));
        QCOMPARE(get("/rename/new/new"), document);
        QCOMPARE(send("DELETE", "/cart/old"), QByteArray("200 OK"));
        QCOMPARE(send("DELETE", "/cart/old"), QByteArray("404 cart not found"));
        QCOMPARE(get("/cart/old"), QByteArray("404 cart not found"));
    }

    void takesShippingAsJsonAndAsAForm()
    {
        get("/add/s/STAN-1/1");
        const QByteArray json("application/json");
        const QByteArray form("application/x-www-form-urlencoded");
        QCOMPARE(send("POST", "/shipping/s", json,
                     "{\"distance\":541,\"cost\":27.05,\"location\":\"Germany K\xC3\xB6ln\"}"),
            cart("94.05", "15.674999999999997",
                stan("1", "67")
                    + ",{\"qty\":1,\"sku\":\"SHIP\",\"name\":\"shipping to Germany K\xC3\xB6ln\","
                      "\"price\":27.05,\"subtotal\":27.05}"));
        QCOMPARE(send("POST", "/shipping/s", form, "distance=1&cost=5&location=Rome+South"),
            cart("72", "12",
                stan("1", "67")
                    + ",{\"qty\":1,\"sku\":\"SHIP\",\"name\":\"shipping to Rome South\","
                      "\"price\":5,\"subtotal\":5}"));
        QCOMPARE(send("POST", "/shipping/s", json, "{\"distance\":1,\"cost\":5}"),
            QByteArray("400 shipping data missing"));
        QCOMPARE(send("POST", "/shipping/s", json, "{"), QByteArray("400 shipping data missing"));
        QCOMPARE(send("POST", "/shipping/s", form, "distance=1&location=x"),
            QByteArray("400 shipping data missing"));
        QCOMPARE(send("POST", "/shipping/nobody", form, "distance=1&cost=5&location=x"),
            QByteArray("404 cart not found"));
    }

    void decodesPathSegments()
    {
        const QByteArray document = get("/add/a%20b%2Fc%25/STAN%2D1/1");
        QVERIFY(document.startsWith("200 {\"total\":67,"));
        QCOMPARE(get("/cart/a%20b%2fc%25"), document);
        QCOMPARE(m_shop->store().ask("*2\r\n$6\r\nEXISTS\r\n$6\r\na b/c%"),
            m_kind == StoreUnderTest::Kind::RedisServer ? QByteArray(":1")
                                                        : QByteArray("-ERR unknown command 'EXISTS'"));
        QVERIFY(get("/cart/%zz").startsWith("400 "));
        QVERIFY(get("/add/x/%FF/1").startsWith("400 "));
    }

    void answersWhatItDoesNotKnow()
    {
        QVERIFY(get("/").startsWith("404 "));
        QVERIFY(get("/add/x/STAN-1").startsWith("404 "));
        const int status = ask(m_shop->cart().port(), "POST", "/add/x/STAN-1/1").status;
        QVERIFY(status == 404 || status == 405);
    }

    void putsItsHeadersOnEveryReply_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target : { "/health", "/metrics", "/add/h/STAN-1/1", "/add/h/STAN-1/x", "/cart/none",
                 "/nothing", "/cart/%zz" })
            QTest::newRow(target) << QByteArray(target);
    }
    void putsItsHeadersOnEveryReply()
    {
        QFETCH(QByteArray, target);
        const WireReply reply = m_shop->get(target);
        QVERIFY2(reply.head.contains("\r\nTiming-Allow-Origin: *\r\n"), reply.head.constData());
        QVERIFY2(reply.head.contains("\r\nAccess-Control-Allow-Origin: *\r\n"), reply.head.constData());
    }

    void keepsACartForAnHour()
    {
        get("/add/ttl/STAN-1/1");
        const int left = m_shop->store().ask("TTL ttl").mid(1).toInt();
        QVERIFY2(left > 3500 && left <= 3600, QByteArray::number(left).constData());
    }

    void countsItemsAndLeaksOnlyWhatIsLookedUp()
    {
        get("/add/l/RED/1"); // the list has room from here on
        const double items = m_shop->metric("items_added");
        const double records = m_shop->metric("leaklab_leaked_records");
        const double bytes = m_shop->metric("leaklab_leaked_bytes");
        get("/add/l/STAN-1/5");
        get("/add/l/UNKNOWN/5");
        get("/add/l/CNA/5");
        get("/add/l/STAN-1/x");
        QCOMPARE(m_shop->metric("items_added"), items + 5);
        QCOMPARE(m_shop->metric("leaklab_leaked_records"), records + 3);
        QCOMPARE(m_shop->metric("leaklab_leaked_bytes"), bytes + 3 * 64);
        get("/update/l/STAN-1/2");
        get("/cart/l");
        get("/rename/l/m");
        send("POST", "/shipping/l", "application/json", "{\"distance\":1,\"cost\":5,\"location\":\"x\"}");
        QCOMPARE(m_shop->metric("leaklab_leaked_records"), records + 3);
    }

    void addsAtTheSameTimeAreAllKept()
    {
        LoopThread thread;
        std::optional<http::Client> client;
        constexpr int adds = 300;
        int done = 0;
        std::promise<void> end;
        thread.call([&] {
            http::ClientLimits limits;
            limits.connections = 32;
            client.emplace(thread.loop(), "127.0.0.1", m_shop->cart().port(), limits);
            for (int i = 0; i < adds; ++i) {
                http::Request request;
                request.target = "/add/busy/STAN-1/1";
                client->request(request, [&](const http::Exchange& exchange) {
                    if (exchange.response.status != 200 || ++done == adds)
                        end.set_value();
                });
            }
        });
        end.get_future().wait();
        thread.call([&] { client.reset(); });
        QVERIFY2(get("/cart/busy").contains("\"qty\":300,"), get("/cart/busy").constData());
    }

private:
    QByteArray get(const QByteArray& target) { return send("GET", target); }
    QByteArray send(const QByteArray& method, const QByteArray& target, const QByteArray& type = {},
        const QByteArray& body = {})
    {
        return ask(m_shop->cart().port(), method, target, type, body).text();
    }
    /// The name is the catalogue's own business: asked for there, everything else is checked.
    QByteArray cart(const char* total, const char* tax, const QByteArray& items)
    {
        const QByteArray product = ask(m_shop->catalogue().port(), "GET", "/product/STAN-1").body;
        const QString name = QJsonDocument::fromJson(product).object()[QLatin1String("name")].toString();
        return QByteArray("200 {\"total\":") + total + ",\"tax\":" + tax + ",\"items\":["
            + QByteArray(items).replace("NAME", '"' + name.toUtf8() + '"') + "]}";
    }
    static QByteArray stan(const char* quantity, const char* subtotal)
    {
        return QByteArray("{\"qty\":") + quantity
            + ",\"sku\":\"STAN-1\",\"name\":NAME,\"price\":67,\"subtotal\":" + subtotal + "}";
    }

    std::unique_ptr<ShopUnderTest> m_shop;
    StoreUnderTest::Kind m_kind{};
};

QTEST_GUILESS_MAIN(CartContractTest)
#include "cart_contract_test.moc"
