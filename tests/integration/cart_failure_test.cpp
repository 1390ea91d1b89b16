#include "tests/support/shop_under_test.h"
#include "tests/support/test_server.h"

#include <QtTest>

#include <memory>
#include <string>

using namespace leaklab;
using namespace leaklab::tests;

namespace {

const QByteArray healthy("200 {\"app\":\"OK\",\"redis\":true}");

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What the cart does when those it depends on fail: it says so, lives, and works again when they do.
class CartFailureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }

    void theCatalogueIsDown()
    {
        ShopUnderTest shop(kind());
        QVERIFY(shop.start({}, freePort()));
        const WireReply reply = shop.get("/add/a/STAN-1/1");
        QCOMPARE(reply.status, 500);
        QVERIFY2(reply.body.startsWith("the catalogue did not answer: "), reply.body.constData());
        QCOMPARE(shop.metric("leaklab_leaked_records"), 1.0);
        QCOMPARE(shop.get("/health").text(), healthy);
    }

    void theCatalogueSaysNonsense()
    {
        std::string body;
        TestServer catalogue([&](http::Server& server) {
            server.route("GET", "/product/:sku", [&](const http::Request&, http::Responder responder) {
                responder.send(http::jsonResponse(200, body));
            });
        });
        ShopUnderTest shop(kind());
        QVERIFY(shop.start({}, catalogue.port()));
        const std::string good = "{\"sku\":\"A\",\"name\":\"a\",\"price\":2,\"instock\":1}";
        for (const std::string& broken :
            { std::string(), std::string("null"), std::string("oops"), good.substr(0, good.size() - 1),
                good + good, std::string("[]"), std::string("\"text\""), std::string("{}"),
                std::string("{\"name\":1,\"price\":2}"), std::string("{\"name\":\"a\",\"price\":\"2\"}"),
                std::string("{\"name\":\"a\xFF\",\"price\":2}"), std::string(100'000, '[') }) {
            catalogue.thread().call([&] { body = broken; });
            const WireReply reply = shop.get("/add/a/A/1");
            QCOMPARE(reply.status, 500);
            QVERIFY2(
                reply.body.startsWith("the catalogue's answer cannot be read: "), reply.body.constData());
        }
        catalogue.thread().call([&] { body = good; });
        QCOMPARE(shop.get("/add/a/A/1").status, 200);
        QCOMPARE(shop.metric("leaklab_leaked_records"), 13.0);
    }

    void theStoreDiesAndComesBack()
    {
        ShopUnderTest shop(kind());
        QVERIFY(shop.start());
        QCOMPARE(shop.get("/add/a/STAN-1/1").status, 200);
        shop.store().kill();
        for (const char* target : { "/add/a/STAN-1/1", "/cart/a", "/update/a/STAN-1/1", "/rename/a/b" }) {
            const WireReply reply = shop.get(target);
            QCOMPARE(reply.status, 500);
            QVERIFY2(reply.body.contains("store"), reply.body.constData());
        }
        QCOMPARE(ask(shop.cart().port(), "DELETE", "/cart/a").status, 500);
        QCOMPARE(shop.get("/health").body, QByteArray("{\"app\":\"OK\",\"redis\":false}"));
        QVERIFY(shop.store().start());
        QTRY_COMPARE_WITH_TIMEOUT(shop.get("/health").text(), healthy, 20'000);
        QCOMPARE(shop.get("/add/a/STAN-1/1").status, 200);
    }

    void theStoreIsNotThereAtTheStart()
    {
        ShopUnderTest shop(kind());
        QVERIFY(shop.start());
        shop.store().kill();
        QVERIFY(shop.startCart({}));
        QCOMPARE(shop.get("/health").body, QByteArray("{\"app\":\"OK\",\"redis\":false}"));
        QVERIFY(shop.store().start());
        QTRY_COMPARE_WITH_TIMEOUT(shop.get("/health").text(), healthy, 20'000);
    }

    void theStoredCartIsBroken()
    {
        ShopUnderTest shop(kind());
        QVERIFY(shop.start());
        QCOMPARE(shop.store().ask("SET broken {items"), QByteArray("+OK"));
        for (const char* target : { "/cart/broken", "/add/broken/STAN-1/1", "/rename/broken/b" }) {
            const WireReply reply = shop.get(target);
            QCOMPARE(reply.status, 500);
            QVERIFY2(reply.body.startsWith("the stored cart cannot be read: "), reply.body.constData());
        }
        QCOMPARE(ask(shop.cart().port(), "DELETE", "/cart/broken").status, 200);
        QCOMPARE(shop.get("/add/broken/STAN-1/1").status, 200);
    }

    void refusesBadOptionsWithASentence_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : { "--heap-limit=4M", "--age=100%", "--leak=perhaps", "--amplify=0",
                 "--port=x", "--redis=here", "--age=9000000", "--what=1" })
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void refusesBadOptionsWithASentence()
    {
        QFETCH(QString, option);
        ProgramUnderTest cart(QStringLiteral("leaklab-cart"));
        QVERIFY(!cart.start({ QStringLiteral("--port=0"), option }));
        QVERIFY(cart.waitForEnd());
        QCOMPARE(cart.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(cart.process().exitCode(), 2);
        const QByteArray said = cart.errors();
        QVERIFY2(said.startsWith("leaklab-cart: ") && said.count('\n') == 1, said.constData());
    }

    void anUnwritableFlightFileIsSaid()
    {
        const QTemporaryDir folder;
        ProgramUnderTest cart(QStringLiteral("leaklab-cart"));
        QVERIFY(!cart.start({ QStringLiteral("--port=0"),
            QStringLiteral("--flight=") + folder.filePath(QStringLiteral("no/such/folder/f")) }));
        QVERIFY(cart.waitForEnd());
        QCOMPARE(cart.process().exitCode(), 1);
        QVERIFY(!cart.errors().isEmpty());
    }

    void theFixedBuildDoesNotLeak()
    {
        ShopUnderTest shop(kind());
        QVERIFY(shop.start(words("--leak=off --amplify=100 --age=50%")));
        QCOMPARE(shop.get("/add/a/STAN-1/1").status, 200);
        QCOMPARE(shop.metric("leaklab_leaked_records"), 0.0);
        QCOMPARE(shop.metric("leaklab_product_lookups_total"), 1.0);
    }

    void amplifiesAndAges()
    {
        ShopUnderTest shop(kind());
        QVERIFY(shop.start(words("--amplify=100 --age=1000 --request-garbage=64K")));
        QCOMPARE(shop.metric("leaklab_leaked_records"), 100'000.0);
        const double allocated = shop.metric("leaklab_heap_allocated_bytes_total");
        QCOMPARE(shop.get("/add/a/STAN-1/1").status, 200);
        QCOMPARE(shop.metric("leaklab_leaked_records"), 100'100.0);
        QVERIFY(shop.metric("leaklab_heap_allocated_bytes_total") - allocated > 3 * 64 * 1024 * 0.9);
    }

private:
    static StoreUnderTest::Kind kind()
    {
        QFETCH_GLOBAL(StoreUnderTest::Kind, store);
        return store;
    }
};

QTEST_GUILESS_MAIN(CartFailureTest)
#include "cart_failure_test.moc"
