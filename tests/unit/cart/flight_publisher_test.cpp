#include "service/cart/collection_watch.h"
#include "service/cart/flight_publisher.h"

#include <QtTest>

#include <filesystem>

using namespace leaklab;
using namespace leaklab::cart;

class FlightPublisherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsCollectionsAndTheLeak()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("cart.flight")).toStdString();
        auto writer = std::get<flight::Writer>(flight::Writer::create(file));
        heap::Heap heap;
        ObjectFactory factory(heap);
        ActiveProductRequests requests(factory);
        Metrics metrics;
        FlightPublisher publisher(
            writer, { heap, requests, metrics, { true, 3 }, 42, std::chrono::steady_clock::now() });
        const CollectionWatch watch(heap, &publisher);
        const auto reader = std::get<flight::Reader>(flight::Reader::open(file));

        for (int i = 0; i < 10; ++i)
            requests.append("RED");
        metrics.countLookup();
        metrics.beginRequest();
        metrics.addItems(1e300);
        heap.collect();
        const flight::Gauges gauges = reader.gauges();
        QCOMPARE(gauges.pid, std::uint64_t{ 42 });
        QCOMPARE(gauges.leakedRecords, std::uint64_t{ 10 });
        QCOMPARE(gauges.leakedBytes, requests.bytes());
        QCOMPARE(gauges.heapLive, requests.bytes());
        QCOMPARE(gauges.productLookups, std::uint64_t{ 1 });
        QCOMPARE(gauges.itemsAdded, UINT64_MAX);
        QCOMPARE(gauges.inFlight, std::uint64_t{ 1 });
        QCOMPARE(gauges.majorCount, std::uint64_t{ 1 });
        QCOMPARE(gauges.amplify, std::uint64_t{ 3 });
        QCOMPARE(gauges.collectingSinceNs, std::int64_t{ 0 });
        const auto collections = reader.collectionsAfter(0);
        QCOMPARE(collections.size(), std::size_t{ 1 });
        QCOMPARE(collections[0].kind, std::uint32_t{ 1 });
        QVERIFY(collections[0].pauseNs > 0);
        const DurationHistogram& majors = watch.durations(heap::CollectionKind::Major);
        QCOMPARE(majors.count(), std::uint64_t{ 1 });
        QCOMPARE(majors.sum().count(), static_cast<std::int64_t>(collections[0].pauseNs));
    }

    void keepsPublishingWhileTheLoopRuns()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("cart.flight")).toStdString();
        auto writer = std::get<flight::Writer>(flight::Writer::create(file));
        heap::Heap heap;
        ObjectFactory factory(heap);
        ActiveProductRequests requests(factory);
        Metrics metrics;
        http::EventLoop loop;
        FlightPublisher publisher(
            writer, { heap, requests, metrics, {}, 1, std::chrono::steady_clock::now() });
        const auto reader = std::get<flight::Reader>(flight::Reader::open(file));
        publisher.start(loop);
        const std::int64_t first = reader.gauges().updatedNs;
        loop.setTurnHook([&] {
            if (reader.gauges().updatedNs > first)
                loop.stop();
        });
        loop.run();
        QVERIFY(reader.gauges().updatedNs > first);
    }
};

QTEST_GUILESS_MAIN(FlightPublisherTest)
#include "flight_publisher_test.moc"
