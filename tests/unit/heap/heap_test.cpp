#include "service/heap/heap.h"
#include "tests/unit/heap/test_types.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace leaklab::heap;
using namespace leaklab::heap::test;

namespace {
constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;

std::uint64_t listLength(const Root<Node>& head)
{
    std::uint64_t length = 0;
    for (Node* node = head.get(); node != nullptr; node = node->child(0).get())
        ++length;
    return length;
}
} // namespace

class HeapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewObjectIsZeroWhateverLayThereBefore()
    {
        Heap heap;
        const Types types(heap);
        const std::size_t sizes[] = { 1, 24, 500, 5000, 40000 };
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 2000; ++i) {
                const std::size_t size = sizes[i % 5];
                Text* text = makeText(heap, types, size);
                QVERIFY(std::all_of(
                    text->bytes(), text->bytes() + size, [](unsigned char byte) { return byte == 0; }));
                std::fill_n(text->bytes(), size, static_cast<unsigned char>(0xA5));
                heap.safePoint();
            }
            heap.collect();
        }
    }

    void aListOfAMillionIsMarkedWithoutDepth()
    {
        Heap heap({ 256 * mebibyte, {} });
        const Types types(heap);
        Root<Node> head(heap, "head");
        growList(heap, types, head, 1'000'000);
        heap.collect();
        QCOMPARE(listLength(head), std::uint64_t{ 1'000'000 });
        QCOMPARE(heap.verify(), std::nullopt);
        QCOMPARE(heap.statistics().used, 1'000'000 * Heap::footprint(sizeof(Node) + sizeof(Ref<Node>)));
        head.set(nullptr);
        heap.collect();
        QCOMPARE(heap.statistics().used, std::size_t{ 0 });
    }

    void memoryGoesBackAfterABigDrop()
    {
        Heap heap({ 128 * mebibyte, {} });
        const Types types(heap);
        Root<Node> head(heap, "head");
        growList(heap, types, head, 1'500'000);
        heap.collect();
        const std::size_t full = heap.statistics().committed;
        QVERIFY(full > 45 * mebibyte);
        head.set(nullptr);
        heap.collect();
        QVERIFY(heap.statistics().committed < 24 * mebibyte);
    }

    void largeObjectsGoBackAtOnce()
    {
        Heap heap;
        const Types types(heap);
        Root<Text> kept(heap, "kept", makeText(heap, types, 100'000));
        kept->bytes()[99'999] = 7;
        for (int i = 0; i < 20; ++i)
            makeText(heap, types, mebibyte);
        QVERIFY(heap.statistics().committed > 20 * mebibyte);
        QCOMPARE(heap.verify(), std::nullopt);
        heap.collect();
        QCOMPARE(heap.statistics().used, Heap::footprint(sizeof(Text) + 100'000));
        QVERIFY(heap.statistics().committed < mebibyte);
        QCOMPARE(kept->bytes()[99'999], static_cast<unsigned char>(7));
    }

    void footprintIsWhatUsedGrowsBy()
    {
        Heap heap;
        const Types types(heap);
        const std::size_t sizes[] = { 0, 1, 8, 9, 100, 247, 248, 249, 4000, 16368, 16376, 16377, 70'000 };
        for (const std::size_t payload : sizes) {
            const std::size_t before = heap.statistics().used;
            makeText(heap, types, payload);
            QCOMPARE(heap.statistics().used - before, Heap::footprint(sizeof(Text) + payload));
            QVERIFY(Heap::footprint(payload) >= payload + 8);
        }
    }

    void statisticsAddUp()
    {
        Heap heap({ 8 * mebibyte, {} });
        const Types types(heap);
        Root<Node> head(heap, "head");
        std::vector<Collection> finished;
        int started = 0;
        heap.setObservers([&](const Collection&) { ++started; },
            [&](const Collection& collection) { finished.push_back(collection); });
        for (int i = 0; i < 3000; ++i) {
            growList(heap, types, head, 10);
            makeText(heap, types, 3000);
            heap.safePoint();
        }
        heap.collect();
        QVERIFY(finished.size() >= 4);
        QCOMPARE(static_cast<std::size_t>(started), finished.size());
        std::size_t reclaimed = 0;
        std::chrono::nanoseconds time{ 0 };
        for (std::size_t i = 0; i < finished.size(); ++i) {
            const Collection& collection = finished[i];
            QCOMPARE(collection.number, i + 1);
            QCOMPARE(collection.usedBefore - collection.reclaimed, collection.usedAfter);
            QVERIFY(collection.usedAfter <= collection.committedAfter);
            QVERIFY(collection.mark + collection.sweep <= collection.pause);
            QVERIFY(collection.mutatorUtilisation >= 0 && collection.mutatorUtilisation <= 1);
            reclaimed += collection.reclaimed;
            time += collection.pause + collection.slices.time;
        }
        const HeapStatistics& statistics = heap.statistics();
        QCOMPARE(statistics.minorCount + statistics.majorCount, finished.size());
        QCOMPARE(statistics.minorTime + statistics.majorTime, time);
        QCOMPARE(statistics.reclaimedBytes, reclaimed);
        QCOMPARE(statistics.allocatedBytes - statistics.reclaimedBytes, statistics.used);
        std::size_t used = 0;
        for (const SpaceStatistics& space : statistics.spaces) {
            QVERIFY(space.used <= space.committed);
            used += space.used;
        }
        QCOMPARE(used, statistics.used);
        QCOMPARE(statistics.allocatedObjects, std::uint64_t{ 33'000 });
        QCOMPARE(listLength(head), std::uint64_t{ 30'000 });
    }

    void usedIsWithinTheLimitAtEverySafePoint()
    {
        Heap heap({ 8 * mebibyte, {} });
        const Types types(heap);
        Root<Node> head(heap, "head");
        while (heap.statistics().liveAfterMajor < 7 * mebibyte) {
            growList(heap, types, head, 1);
            makeText(heap, types, 200);
            heap.safePoint();
            QVERIFY(heap.statistics().used <= heap.statistics().limit);
        }
        QVERIFY(heap.statistics().majorCount > 5);
    }

    void collectionsComeTheOftenerTheLessHeadroomIsLeft()
    {
        Heap heap({ 8 * mebibyte, {} });
        const Types types(heap);
        Root<Node> head(heap, "head");
        const auto collectionsFor8MiBOfGarbage = [&] {
            const std::uint64_t before = heap.statistics().majorCount;
            for (int i = 0; i < 8192; ++i) {
                makeText(heap, types, 1008);
                heap.safePoint();
            }
            return heap.statistics().majorCount - before;
        };
        const auto relaxed = collectionsFor8MiBOfGarbage();
        QVERIFY(relaxed <= 5);
        while (heap.statistics().used < 8 * mebibyte - mebibyte / 4)
            growList(heap, types, head, 100);
        QVERIFY(collectionsFor8MiBOfGarbage() > 6 * relaxed);
    }

    void aRootHoldsThroughMovesAndLetsGoWhenItEnds()
    {
        Heap heap;
        const Types types(heap);
        std::vector<Root<Node>> roots;
        for (std::uint64_t i = 0; i < 100; ++i)
            roots.emplace_back(heap, "request", makeNode(heap, types, i, 0));
        heap.collect();
        QCOMPARE(heap.census().front().objects, std::uint64_t{ 100 });

        Root<Node> moved(std::move(roots[50]));
        roots.erase(roots.begin() + 10, roots.end());
        heap.collect();
        QCOMPARE(moved->id, std::uint64_t{ 50 });
        QCOMPARE(heap.census().front().objects, std::uint64_t{ 11 });

        roots[3] = std::move(moved);
        QCOMPARE(moved.get(), nullptr);
        heap.collect();
        QCOMPARE(roots[3]->id, std::uint64_t{ 50 });
        QCOMPARE(heap.census().front().objects, std::uint64_t{ 10 });
        QCOMPARE(heap.verify(), std::nullopt);
        roots.clear();
        QVERIFY(heap.census().empty());
    }

    void cyclesDie()
    {
        Heap heap;
        const Types types(heap);
        Node* a = makeNode(heap, types, 1, 1);
        Node* b = makeNode(heap, types, 2, 1);
        heap.set(a, a->child(0), b);
        heap.set(b, b->child(0), a);
        heap.collect();
        QCOMPARE(heap.statistics().used, std::size_t{ 0 });
    }

    void utilisationComesFromTheInjectedClock()
    {
        std::chrono::steady_clock::time_point now{ std::chrono::seconds(100) };
        bool collecting = false;
        HeapOptions options;
        options.now = [&] {
            if (collecting)
                now += std::chrono::milliseconds(10);
            return now;
        };
        Heap heap(options);
        Collection last;
        heap.setObservers([&](const Collection&) { collecting = true; },
            [&](const Collection& collection) {
                collecting = false;
                last = collection;
            });
        heap.collect();
        QCOMPARE(last.mutatorUtilisation, 1.0);
        QCOMPARE(last.pause, std::chrono::nanoseconds(std::chrono::milliseconds(30)));
        QCOMPARE(last.mark, std::chrono::nanoseconds(std::chrono::milliseconds(10)));
        now += std::chrono::milliseconds(10);
        heap.collect();
        QCOMPARE(last.mutatorUtilisation, 0.25);
        QCOMPARE(heap.statistics().mutatorUtilisation, 0.25);
    }

    void limitsAreBroughtIntoTheirRange()
    {
        QCOMPARE(Heap({ 1000, {} }).statistics().limit, Heap::minimumLimit);
        QCOMPARE(Heap({ SIZE_MAX, {} }).statistics().limit, Heap::maximumLimit);
    }
};

QTEST_GUILESS_MAIN(HeapTest)
#include "heap_test.moc"
