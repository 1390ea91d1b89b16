#include "service/cart/answer_cache.h"
#include "service/cart/cart_listeners.h"
#include "service/cart/faults.h"
#include "service/cart/json_reader.h"

#include <QtTest>

#include <string>

using namespace leaklab;
using namespace leaklab::cart;

namespace {

constexpr std::uint64_t bound = std::uint64_t{ 4 } << 20;

heap::HeapOptions verified()
{
    heap::HeapOptions options;
    options.limit = std::size_t{ 32 } << 20;
    options.verifying = true; // aborts on the first fault
    return options;
}

/// A heap with all that a cart has on it and that stays.
struct Decoys {
    heap::Heap heap{ verified() };
    ObjectFactory factory{ heap };
    JsonReader reader{ factory };
    AnswerCache cache{ factory };
    CartListeners listeners{ factory };
    Metrics metrics;
    Faults faults{ cache, listeners, metrics };

    /// As many adds, each in a turn of its own.
    void add(int times)
    {
        for (int i = 0; i < times; ++i) {
            const std::string number = std::to_string(i);
            auto* request = factory.requestContext("cart-" + number, "STAN-1");
            auto product = reader.read(
                R"({"sku":"STAN-1","name":"Stan","price":67,"categories":["Robot"],"rare":null,"new":true})");
            heap.set(request, request->product, product.object());
            heap.set(request, request->answer,
                factory.string("{\"total\":" + number + std::string(600, ' ') + "}"));
            cache.keep(*request);
            heap.safePoint();
        }
    }
    [[nodiscard]] std::uint64_t liveBytes()
    {
        heap.collect();
        return heap.statistics().liveAfterMajor;
    }
    [[nodiscard]] std::uint64_t objects(std::string_view type)
    {
        for (const auto& count : heap.census())
            if (count.type == type)
                return count.objects;
        return 0;
    }
};

} // namespace

/// What looks like the leak and is not, or is another: on a heap that checks itself after each collection.
class DecoysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCacheLevelsOff();
    void aCacheSwitchedOffIsFreed();
    void aCacheCountsWhatTheHeapGives();
    void aSmallerBoundLetsGoAtOnce();
    void listenersStay();
    void tellTheirPath();
    void areSetByRequest();
    void refuseWhatIsNotThere_data();
    void refuseWhatIsNotThere();
};

void DecoysTest::aCacheLevelsOff()
{
    Decoys decoys;
    decoys.cache.setBound(bound);
    decoys.add(1000);
    const std::uint64_t early = decoys.liveBytes();
    QCOMPARE(decoys.cache.entries(), std::uint64_t{ 1000 });
    decoys.add(6000);
    const std::uint64_t full = decoys.liveBytes();
    QVERIFY(full > early + bound / 2);
    QVERIFY(decoys.cache.bytes() <= bound);
    QVERIFY(decoys.cache.bytes() > bound - bound / 10);
    decoys.add(6000);
    QVERIFY(decoys.liveBytes() <= full + bound / 100);
    QCOMPARE(decoys.objects("CachedAnswer"), decoys.cache.entries());
    QCOMPARE(decoys.heap.verify(), std::nullopt);
}

void DecoysTest::aCacheSwitchedOffIsFreed()
{
    Decoys decoys;
    const std::uint64_t before = decoys.liveBytes();
    decoys.cache.setBound(bound);
    decoys.add(2000);
    decoys.cache.setBound(0);
    QVERIFY(!decoys.cache.isOn());
    QCOMPARE(decoys.cache.bytes(), std::uint64_t{ 0 });
    QCOMPARE(decoys.liveBytes(), before);
    decoys.cache.setBound(bound); // and anew
    decoys.add(10);
    QCOMPARE(decoys.cache.entries(), std::uint64_t{ 10 });
}

void DecoysTest::aCacheCountsWhatTheHeapGives()
{
    Decoys decoys;
    const std::uint64_t before = decoys.liveBytes();
    decoys.cache.setBound(bound);
    decoys.add(9000); // many have gone again
    QCOMPARE(decoys.liveBytes() - before, decoys.cache.bytes());
}

void DecoysTest::aSmallerBoundLetsGoAtOnce()
{
    Decoys decoys;
    decoys.cache.setBound(bound);
    decoys.add(3000);
    decoys.cache.setBound(bound / 4);
    QVERIFY(decoys.cache.bytes() <= bound / 4);
    QCOMPARE(decoys.liveBytes() / 1024, decoys.cache.bytes() / 1024);
}

void DecoysTest::listenersStay()
{
    Decoys decoys;
    const std::uint64_t before = decoys.liveBytes();
    decoys.listeners.setOn(true);
    for (int i = 0; i < 1500; ++i) {
        decoys.listeners.add(decoys.factory.string("anonymous-" + std::to_string(i)));
        decoys.heap.safePoint();
    }
    QCOMPARE(decoys.listeners.listeners(), std::uint64_t{ 1500 });
    QVERIFY(decoys.listeners.bytes() > 1500 * EventBuffer::capacity);
    QCOMPARE(decoys.liveBytes() - before, decoys.listeners.bytes());
    decoys.listeners.setOn(false);
    QCOMPARE(decoys.liveBytes() - before, decoys.listeners.bytes());
    QCOMPARE(decoys.objects("CartListener"), std::uint64_t{ 1500 });
}

void DecoysTest::tellTheirPath()
{
    Decoys decoys;
    decoys.cache.setBound(bound);
    decoys.add(1500);
    decoys.listeners.add(decoys.factory.string("anonymous-1"));
    decoys.heap.collect();
    const auto cached = decoys.heap.retainingPath("CachedAnswer");
    QCOMPARE(cached.size(), std::size_t{ 3 });
    QCOMPARE(std::string(cached.front().reference), std::string("answerCache"));
    const auto buffer = decoys.heap.retainingPath("EventBuffer");
    QCOMPARE(buffer.size(), std::size_t{ 4 });
    QCOMPARE(std::string(buffer.front().reference), std::string("cartListeners"));
    QCOMPARE(std::string(buffer.back().reference), std::string("pending"));
}

void DecoysTest::areSetByRequest()
{
    Decoys decoys;
    QCOMPARE(decoys.faults.change(R"({"boundedCache":4194304,"listenerLeak":true})"), std::nullopt);
    QCOMPARE(decoys.cache.bound(), bound);
    QVERIFY(decoys.listeners.isOn());
    decoys.add(3);
    QCOMPARE(decoys.faults.change("{}"), std::nullopt);
    QCOMPARE(decoys.cache.entries(), std::uint64_t{ 3 });
    QCOMPARE(decoys.faults.change(R"({"boundedCache":0})"), std::nullopt);
    QVERIFY(decoys.listeners.isOn());
    QCOMPARE(decoys.faults.toJson(),
        std::string(R"({"boundedCache":0,"cacheEntries":0,"cacheBytes":0,"listenerLeak":true,"listeners":0,)"
                    R"("listenerBytes":0,"failedLookups":0,"failedByStore":0})"));
}

void DecoysTest::refuseWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("JSON object");
    QTest::newRow("unknown") << QByteArray(R"({"boundedCache":1,"eclipse":true})")
                             << QStringLiteral("eclipse");
    QTest::newRow("negative") << QByteArray(R"({"boundedCache":-1})") << QStringLiteral("boundedCache");
    QTest::newRow("too much") << QByteArray(R"({"boundedCache":4294967297})")
                              << QStringLiteral("boundedCache");
    QTest::newRow("number") << QByteArray(R"({"boundedCache":1,"listenerLeak":1})")
                            << QStringLiteral("true or false");
}

void DecoysTest::refuseWhatIsNotThere()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    Decoys decoys;
    const auto problem = decoys.faults.change(body.toStdString());
    QVERIFY(problem);
    QVERIFY2(QString::fromStdString(*problem).contains(said), problem->c_str());
    QVERIFY(!decoys.cache.isOn()); // nothing of it is taken
}

QTEST_APPLESS_MAIN(DecoysTest)
#include "decoys_test.moc"
