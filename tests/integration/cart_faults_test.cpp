#include "tests/support/shop_under_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <memory>

using namespace leaklab::tests;

namespace {

QJsonObject object(const WireReply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

/// What can be made wrong with a running cart, on a heap that checks itself.
class CartFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopUnderTest>(StoreUnderTest::Kind::LeaklabStore);
        QVERIFY(m_shop->start({ QStringLiteral("--leak=off"), QStringLiteral("--verify-heap=on") }));
    }

    void listenersGrowWithTheCartsAndNotWithTheAdds()
    {
        add("before", 1); // which is not listened to
        QVERIFY(set(R"({"listenerLeak":true})").value(QLatin1String("listenerLeak")).toBool());
        add("one", 20);
        add("two", 20);
        add("before", 5);
        QCOMPARE(faults().value(QLatin1String("listeners")).toInt(), 2);
        QCOMPARE(m_shop->get("/cart/two").status, 200);
        QCOMPARE(census("CartListener").value(QLatin1String("objects")).toInt(), 2);
        const QJsonArray path = census("EventBuffer").value(QLatin1String("path")).toArray();
        QCOMPARE(path.first()[QLatin1String("reference")].toString(), QStringLiteral("cartListeners"));

        set(R"({"listenerLeak":false})");
        add("three", 5);
        QCOMPARE(faults().value(QLatin1String("listeners")).toInt(), 2);
        QCOMPARE(census("CartListener").value(QLatin1String("objects")).toInt(), 2);
    }

    void aCacheFillsUpToItsBoundAndIsFreed()
    {
        set(R"({"boundedCache":102400})");
        add("one", 200);
        const QJsonObject full = faults();
        QVERIFY(full.value(QLatin1String("cacheEntries")).toInt() > 20);
        QVERIFY(full.value(QLatin1String("cacheEntries")).toInt() < 200);
        QVERIFY(full.value(QLatin1String("cacheBytes")).toInt() <= 102400);
        QCOMPARE(census("CachedAnswer").value(QLatin1String("objects")).toInt(),
            full.value(QLatin1String("cacheEntries")).toInt());
        set(R"({"boundedCache":0})");
        QVERIFY(census("CachedAnswer").isEmpty());
        QCOMPARE(faults().value(QLatin1String("cacheBytes")).toInt(), 0);
    }

    void countsWhatFailsByOthers()
    {
        add("one", 2);
        m_shop->catalogue().process().kill();
        QVERIFY(m_shop->catalogue().waitForEnd());
        QCOMPARE(m_shop->get("/add/one/RED/1").status, 500);
        QCOMPARE(faults().value(QLatin1String("failedLookups")).toInt(), 1);
        QCOMPARE(faults().value(QLatin1String("failedByStore")).toInt(), 0);
        m_shop->store().kill();
        QCOMPARE(m_shop->get("/cart/one").status, 500);
        QCOMPARE(faults().value(QLatin1String("failedByStore")).toInt(), 1);
    }

    void refusesWithASentence()
    {
        const WireReply reply = post(R"({"eclipse":true})");
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.body.contains("eclipse"));
        QCOMPARE(post("[").status, 400);
    }

private:
    WireReply post(const QByteArray& body)
    {
        return ask(m_shop->cart().port(), "POST", "/debug/faults", "application/json", body);
    }
    QJsonObject set(const QByteArray& body) { return object(post(body)); }
    QJsonObject faults() { return object(m_shop->get("/debug/faults")); }
    QJsonObject census(const char* type)
    {
        const QJsonArray types = object(ask(m_shop->cart().port(), "POST", "/debug/census"))
                                     .value(QLatin1String("types"))
                                     .toArray();
        for (const auto& value : types)
            if (value.toObject()[QLatin1String("type")].toString() == QLatin1String(type))
                return value.toObject();
        return {};
    }
    void add(const QByteArray& cart, int times)
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(m_shop->get("/add/" + cart + "/RED/1").status, 200);
    }

    std::unique_ptr<ShopUnderTest> m_shop;
};

QTEST_GUILESS_MAIN(CartFaultsTest)
#include "cart_faults_test.moc"
