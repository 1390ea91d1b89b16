#include "service/cart/active_product_requests.h"
#include "service/cart/ageing.h"

#include <QtTest>

#include <cmath>

using namespace leaklab;
using namespace leaklab::cart;

class LeakTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsRecordsAndTheirRealBytes()
    {
        heap::Heap heap;
        ObjectFactory factory(heap);
        ActiveProductRequests requests(factory);
        for (int i = 0; i < 200'000; ++i) {
            requests.append(i % 2 == 0 ? "STAN-1" : "a sku nobody has ever heard of");
            if (i % 1000 == 0)
                heap.safePoint();
        }
        QCOMPARE(requests.records(), std::uint64_t{ 200'000 });
        heap.collect();
        QCOMPARE(heap.verify(), std::nullopt);
        std::uint64_t bytes = 0;
        std::uint64_t records = 0;
        for (const auto& type : heap.census()) {
            bytes += type.bytes;
            if (std::string_view(type.type) == "RequestRecord")
                records = type.objects;
        }
        QCOMPARE(records, std::uint64_t{ 200'000 });
        QCOMPARE(requests.bytes(), bytes);
        QCOMPARE(heap.statistics().liveAfterMajor, static_cast<std::size_t>(bytes));
    }

    void aRecordCostsAboutWhatItDoesInNode()
    {
        for (const char* sku : { "RED", "STAN-1", "Ewooid" }) {
            QVERIFY(ActiveProductRequests::bytesPerRecord(sku) >= 64);
            QVERIFY(ActiveProductRequests::bytesPerRecord(sku) <= 128);
        }
    }

    void readsAges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<quint64>("lookups");
        QTest::addColumn<double>("share");
        QTest::newRow("look-ups") << QByteArray("5000") << true << quint64{ 5000 } << 0.0;
        QTest::newRow("share") << QByteArray("92%") << true << quint64{ 0 } << 0.92;
        QTest::newRow("fraction") << QByteArray("12.5%") << true << quint64{ 0 } << 0.125;
        for (const char* bad : { "", "%", "x", "-1", "-5%", "5 %", "nan%", "1e3", "inf%" })
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << false << quint64{ 0 } << 0.0;
    }
    void readsAges()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto age = parseAge(text.toStdString());
        QCOMPARE(age.has_value(), good);
        if (age) {
            QTEST(static_cast<quint64>(age->lookups), "lookups");
            QTEST(age->shareOfLimit, "share");
        }
    }

    void agesByLookups()
    {
        heap::Heap heap;
        ObjectFactory factory(heap);
        ActiveProductRequests requests(factory);
        QCOMPARE(makeAged(requests, heap, { 1000, 0 }, 7), std::nullopt);
        QCOMPARE(requests.records(), std::uint64_t{ 7000 });
        QVERIFY(heap.statistics().liveAfterMajor >= requests.bytes());
    }

    void agesToAShareOfTheLimit()
    {
        heap::Heap heap({ std::size_t{ 16 } << 20, {} });
        ObjectFactory factory(heap);
        ActiveProductRequests requests(factory);
        QCOMPARE(makeAged(requests, heap, { 0, 0.9 }, 1), std::nullopt);
        const double share = static_cast<double>(heap.statistics().liveAfterMajor) / (16 * 1024 * 1024);
        QVERIFY2(std::fabs(share - 0.9) < 0.002, std::to_string(share).c_str());
    }

    void refusesAnAgeThatDoesNotFit()
    {
        heap::Heap heap({ std::size_t{ 8 } << 20, {} });
        ObjectFactory factory(heap);
        ActiveProductRequests requests(factory);
        QVERIFY(makeAged(requests, heap, { 1'000'000, 0 }, 1).has_value());
        QVERIFY(makeAged(requests, heap, { 100'000, 0 }, 10'000).has_value());
        QCOMPARE(requests.records(), std::uint64_t{ 0 });
    }
};

QTEST_GUILESS_MAIN(LeakTest)
#include "leak_test.moc"
