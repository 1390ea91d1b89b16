#include "service/flight/flight_recorder.h"
#include "tests/support/shop_under_test.h"

#include <QtTest>

#include <filesystem>

using namespace leaklab;
using namespace leaklab::tests;

/// The cart dies of its leak as a runtime does, says why, and loses no shopper's cart.
class CartDeathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }

    void diesAtTheHeapLimitAndIsRemembered()
    {
        QFETCH_GLOBAL(StoreUnderTest::Kind, store);
        const QTemporaryDir folder;
        const QString flight = folder.filePath(QStringLiteral("cart.flight"));
        const QStringList options{ QStringLiteral("--heap-limit=8M"), QStringLiteral("--amplify=5000"),
            QStringLiteral("--flight=") + flight };
        ShopUnderTest shop(store);
        QVERIFY(shop.start(options));

        int carts = 0;
        while (
            carts < 1000 && shop.get("/add/shopper-" + QByteArray::number(carts) + "/STAN-1/1").status == 200)
            ++carts;
        // 8 MiB hold 5000 records of 72 bytes at least 20 times, and never 30 times.
        QVERIFY2(carts >= 20 && carts <= 30, QByteArray::number(carts).constData());
        QVERIFY(shop.cart().waitForEnd());
        diedOfItsHeap(shop.cart().process());
        const QByteArray said = shop.cart().errors();
        QVERIFY2(
            said.contains("heap limit reached") || said.contains("ineffective collections near heap limit"),
            said.constData());
        QVERIFY2(said.contains("Major"), said.constData());
        QVERIFY2(said.contains("RequestRecord"), said.constData());

        const auto reader = flight::Reader::open(std::filesystem::path(flight.toStdString()));
        QVERIFY(std::holds_alternative<flight::Reader>(reader));
        QCOMPARE(QByteArray::fromStdString(std::get<flight::Reader>(reader).lastWords()), said);
        const flight::Gauges gauges = std::get<flight::Reader>(reader).gauges();
        QCOMPARE(gauges.leakedRecords, static_cast<std::uint64_t>(carts + 1) * 5000);
        QVERIFY(gauges.majorCount > 0);

        QVERIFY(shop.startCart(options));
        for (int i = 0; i < carts; ++i) {
            const WireReply cart = shop.get("/cart/shopper-" + QByteArray::number(i));
            QCOMPARE(cart.status, 200);
            QVERIFY(cart.body.contains("\"qty\":1,\"sku\":\"STAN-1\""));
        }
        QCOMPARE(shop.metric("leaklab_leaked_records"), 0.0);
    }

private:
    static void diedOfItsHeap(const QProcess& process)
    {
        if (QSysInfo::productType() == QStringLiteral("windows")) {
            QCOMPARE(process.exitCode(), 134);
            return;
        }
        constexpr int abortSignal = 6;
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), abortSignal);
    }
};

QTEST_GUILESS_MAIN(CartDeathTest)
#include "cart_death_test.moc"
