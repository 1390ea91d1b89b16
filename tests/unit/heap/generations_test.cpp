#include "service/heap/heap.h"
#include "service/heap/policy.h"
#include "tests/unit/heap/test_types.h"

#include <QTest>

#include <vector>

using namespace leaklab::heap;
using namespace leaklab::heap::test;

namespace {
constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;

/// Garbage until one more minor collection has been.
void untilAMinor(Heap& heap, const Types& types)
{
    const std::uint64_t before = heap.statistics().minorCount;
    while (heap.statistics().minorCount == before) {
        makeText(heap, types, 1000);
        heap.safePoint();
    }
}

Space spaceOf(Node* node)
{
    return headerOf(node)->space;
}
} // namespace

class GenerationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSurvivorMovesWithinTheNurseryThenToTheOldSpaceAndStaysThere()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> root(heap, "root", makeNode(heap, types, 4711, 3));
        const Node* born = root.get();
        untilAMinor(heap, types);
        QVERIFY(root.get() != born);
        QCOMPARE(spaceOf(root.get()), Space::Nursery);
        untilAMinor(heap, types);
        QCOMPARE(spaceOf(root.get()), Space::Old);
        const Node* promoted = root.get();
        untilAMinor(heap, types);
        heap.collect();
        QCOMPARE(root.get(), promoted);
        QCOMPARE(root->id, std::uint64_t{ 4711 });
        QCOMPARE(root->count, std::uint64_t{ 3 });
        QCOMPARE(root->child(2).get(), nullptr);
    }

    void aMinorCollectionFreesWhatDiedYoungAndNothingOld()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> root(heap, "root", makeNode(heap, types, 1, 100));
        heap.collect();
        const std::size_t old = heap.statistics().used;
        root.set(nullptr);
        std::vector<Collection> collections;
        heap.setObservers({}, [&](const Collection& collection) { collections.push_back(collection); });
        untilAMinor(heap, types);
        QCOMPARE(collections.size(), std::size_t{ 1 });
        QCOMPARE(collections[0].kind, CollectionKind::Minor);
        QCOMPARE(collections[0].usedAfter, old);
        QCOMPARE(collections[0].objectsVisited, std::uint64_t{ 0 });
        QVERIFY(collections[0].reclaimed >= nurserySize(heap.statistics().limit));
        heap.collect();
        QCOMPARE(heap.statistics().used, std::size_t{ 0 });
    }

    void whatOnlyAnOldObjectHoldsSurvives_data()
    {
        QTest::addColumn<std::uint64_t>("references");
        QTest::newRow("from the old space") << std::uint64_t{ 10 };
        QTest::newRow("from a large object") << std::uint64_t{ 10'000 };
    }
    void whatOnlyAnOldObjectHoldsSurvives()
    {
        QFETCH(std::uint64_t, references);
        Heap heap({ 64 * mebibyte, {}, Collector::Generational, true });
        const Types types(heap);
        Root<Node> owner(heap, "owner", makeNode(heap, types, 1, references));
        heap.collect();
        for (std::uint64_t id = 2; id < 12; ++id) {
            Node* child = makeNode(heap, types, id, 1);
            heap.set(child, child->child(0), makeNode(heap, types, 100 * id, 0));
            heap.set(owner.get(), owner->child(id - 2), child);
            if (id % 3 == 0)
                untilAMinor(heap, types);
        }
        for (int round = 0; round < 3; ++round) {
            untilAMinor(heap, types);
            for (std::uint64_t id = 2; id < 12; ++id) {
                QCOMPARE(owner->child(id - 2)->id, id);
                QCOMPARE(owner->child(id - 2)->child(0)->id, 100 * id);
            }
        }
    }

    void whatIsSharedStaysShared()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> left(heap, "left", makeNode(heap, types, 1, 2));
        Root<Node> right(heap, "right", makeNode(heap, types, 2, 2));
        Node* shared = makeNode(heap, types, 3, 1);
        heap.set(shared, shared->child(0), left.get());
        heap.set(left.get(), left->child(0), shared);
        heap.set(right.get(), right->child(1), shared);
        for (int i = 0; i < 3; ++i) {
            untilAMinor(heap, types);
            QCOMPARE(left->child(0).get(), right->child(1).get());
            QCOMPARE(left->child(0)->child(0).get(), left.get());
        }
        QCOMPARE(heap.census().front().objects, std::uint64_t{ 3 });
    }

    void farFromTheLimitMajorsComeWithGrowthAndMarkInSlices()
    {
        Heap heap({ 64 * mebibyte, {}, Collector::Generational, false });
        const Types types(heap);
        std::vector<Collection> majors;
        heap.setObservers({}, [&](const Collection& collection) {
            if (collection.kind == CollectionKind::Major)
                majors.push_back(collection);
        });
        Root<Node> head(heap, "head");
        while (heap.statistics().used < 40 * mebibyte) {
            growList(heap, types, head, 50);
            for (int i = 0; i < 4; ++i)
                makeText(heap, types, 10'000);
            heap.safePoint();
        }
        QVERIFY(majors.size() > 4);
        std::size_t before = 0;
        for (const Collection& major : majors) {
            QCOMPARE(major.reason, CollectionReason::OldGrowth);
            QVERIFY(major.slices.count > 0);
            QVERIFY(major.slices.longest <= major.slices.time);
            QVERIFY(major.usedAfter >= before + growthBeforeMajor(64 * mebibyte));
            before = major.usedAfter;
        }
        QVERIFY(majors.back().slices.count > 2 * majors.front().slices.count);
    }

    void aHeapThatDoesNotGrowIsStillMarkedNowAndThen()
    {
        std::chrono::steady_clock::time_point now{ std::chrono::seconds(100) };
        Heap heap({ 64 * mebibyte, [&now] { return now; }, Collector::Generational, true });
        const Types types(heap);
        const Root<Node> root(heap, "root", makeNode(heap, types, 1, 0));
        std::vector<CollectionReason> majors;
        heap.setObservers({}, [&](const Collection& collection) {
            if (collection.kind == CollectionKind::Major)
                majors.push_back(collection.reason);
        });
        untilAMinor(heap, types);
        QVERIFY(majors.empty());
        now += longestWithoutMajor;
        untilAMinor(heap, types);
        QCOMPARE(majors, std::vector<CollectionReason>{ CollectionReason::Periodic });
        QCOMPARE(heap.statistics().liveAfterMajor, Heap::footprint(sizeof(Node)));
        untilAMinor(heap, types);
        QCOMPARE(majors.size(), std::size_t{ 1 });
    }

    void nearTheLimitEveryCollectionIsAMajorInOneGo()
    {
        Heap heap({ 8 * mebibyte, {}, Collector::Generational, false });
        const Types types(heap);
        Root<Node> head(heap, "head");
        growList(heap, types, head, 7 * mebibyte / Heap::footprint(sizeof(Node) + sizeof(Ref<Node>)));
        heap.collect();
        std::vector<Collection> collections;
        heap.setObservers({}, [&](const Collection& collection) { collections.push_back(collection); });
        for (int i = 0; i < 10'000; ++i) {
            makeText(heap, types, 1000);
            heap.safePoint();
        }
        QVERIFY(collections.size() > 5);
        for (const Collection& collection : collections) {
            QCOMPARE(collection.kind, CollectionKind::Major);
            QCOMPARE(collection.reason, CollectionReason::NearLimit);
            QCOMPARE(collection.slices.count, std::uint64_t{ 0 });
            QVERIFY(collection.usedBefore < heap.statistics().limit + Heap::footprint(1008));
        }
    }

    void whatIsPretenuredIsBornOldAndHoldsWhatIsYoung()
    {
        Heap heap({ 64 * mebibyte, {}, Collector::Generational, true });
        const Types types(heap);
        Root<Node> young(heap, "young", makeNode(heap, types, 1, 1));
        heap.setPretenuring(true);
        Root<Node> old(heap, "old", makeNode(heap, types, 2, 1));
        QCOMPARE(spaceOf(young.get()), Space::Nursery);
        QCOMPARE(spaceOf(old.get()), Space::Old);
        heap.set(old.get(), old->child(0), young.get());
        young.set(nullptr);
        heap.setPretenuring(false);
        QCOMPARE(spaceOf(makeNode(heap, types, 3, 0)), Space::Nursery);
        for (int i = 0; i < 3; ++i) {
            untilAMinor(heap, types);
            QCOMPARE(old->child(0)->id, std::uint64_t{ 1 });
        }
        QCOMPARE(spaceOf(old->child(0).get()), Space::Old);
    }

    void pretenuringWhileMarkingIsUnderWayLosesNothing()
    {
        Heap heap({ 256 * mebibyte, {}, Collector::Generational, false });
        const Types types(heap);
        Root<Node> head(heap, "head");
        growList(heap, types, head, 700'000);
        heap.collect();
        const auto majorTime = heap.statistics().majorTime;
        while (heap.statistics().majorTime == majorTime)
            growList(heap, types, head, 1);
        heap.setPretenuring(true);
        growList(heap, types, head, 100'000);
        heap.setPretenuring(false);
        QCOMPARE(heap.verify(), std::nullopt);
        const std::uint64_t objects = heap.census().front().objects;
        heap.collect();
        QCOMPARE(heap.census().front().objects, objects);
        QCOMPARE(heap.verify(), std::nullopt);
    }

    void withoutANurseryEveryCollectionIsAMajor()
    {
        Heap heap({ 64 * mebibyte, {}, Collector::MarkSweep, true });
        const Types types(heap);
        Root<Node> root(heap, "root", makeNode(heap, types, 1, 0));
        const Node* born = root.get();
        for (int i = 0; i < 40'000; ++i) {
            makeText(heap, types, 1000);
            heap.safePoint();
        }
        QCOMPARE(root.get(), born);
        QCOMPARE(heap.statistics().minorCount, std::uint64_t{ 0 });
        QVERIFY(heap.statistics().majorCount >= 2);
    }

    void fullCollectionsFreeEvenWhatDiedAfterItWasMarked()
    {
        Heap heap({ 256 * mebibyte, {}, Collector::Generational, false });
        const Types types(heap);
        Root<Node> head(heap, "head");
        growList(heap, types, head, 700'000);
        heap.collect();
        // Promotes until marking has begun; it takes many slices over so long a list.
        const std::uint64_t majors = heap.statistics().majorCount;
        const auto majorTime = heap.statistics().majorTime;
        while (heap.statistics().majorTime == majorTime)
            growList(heap, types, head, 1);
        QCOMPARE(heap.statistics().majorCount, majors);
        head.set(nullptr);
        heap.collect();
        QCOMPARE(heap.statistics().used, std::size_t{ 0 });
    }
};

QTEST_GUILESS_MAIN(GenerationsTest)
#include "generations_test.moc"
