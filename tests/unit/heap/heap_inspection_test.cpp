#include "service/heap/heap.h"
#include "tests/unit/heap/test_types.h"

#include <QTest>

#include <cstring>

using namespace leaklab::heap;
using namespace leaklab::heap::test;

namespace {
/// As a store that misses Heap::set would.
void storeBehindTheHeapsBack(Ref<Node>& field, Node* value)
{
    std::memcpy(static_cast<void*>(&field), &value, sizeof value);
}
} // namespace

class HeapInspectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCensusCountsOnlyWhatIsReachableAndChangesNothing()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> head(heap, "head");
        growList(heap, types, head, 100);
        Root<Text> text(heap, "text", makeText(heap, types, 50'000));
        makeText(heap, types, 10);
        const auto before = heap.statistics();
        for (int i = 0; i < 2; ++i) {
            const auto census = heap.census();
            QCOMPARE(census.size(), std::size_t{ 2 });
            QCOMPARE(census[0].type, "Text");
            QCOMPARE(census[0].objects, std::uint64_t{ 1 });
            QCOMPARE(census[0].bytes, Heap::footprint(50'008));
            QCOMPARE(census[1].type, "Node");
            QCOMPARE(census[1].objects, std::uint64_t{ 100 });
            QCOMPARE(census[1].bytes, 100 * Heap::footprint(24));
        }
        QCOMPARE(heap.statistics().used, before.used);
        QCOMPARE(heap.statistics().majorCount, before.majorCount);
        QCOMPARE(heap.verify(), std::nullopt);
    }

    void verifyFindsAReferenceToADeadObject()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> kept(heap, "kept", makeNode(heap, types, 1, 1));
        Node* dead = makeNode(heap, types, 2, 0);
        heap.collect();
        storeBehindTheHeapsBack(kept->child(0), dead);
        const auto fault = heap.verify();
        QVERIFY(fault.has_value());
        QVERIFY2(fault->find("Node, element 0") != std::string::npos, fault->c_str());
        heap.set(kept.get(), kept->child(0), static_cast<Node*>(nullptr));
        QCOMPARE(heap.verify(), std::nullopt);
    }

    void verifyFindsAStoreThatTheCollectorWasNotToldOf()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> old(heap, "old", makeNode(heap, types, 1, 1));
        heap.collect();
        Node* young = makeNode(heap, types, 2, 0);
        storeBehindTheHeapsBack(old->child(0), young);
        const auto fault = heap.verify();
        QVERIFY(fault.has_value());
        QVERIFY2(fault->find("not remembered") != std::string::npos, fault->c_str());
        heap.set(old.get(), old->child(0), young);
        QCOMPARE(heap.verify(), std::nullopt);
    }

    void theLiveTypesAreTheCensusOfTheLastMajorCollection()
    {
        Heap heap;
        const Types types(heap);
        QVERIFY(heap.liveTypes().empty());
        Root<Node> head(heap, "head");
        growList(heap, types, head, 1000);
        const Root<Text> text(heap, "text", makeText(heap, types, 50'000));
        makeText(heap, types, 10);
        heap.collect();
        const auto atTheMajor = heap.census();
        QCOMPARE(heap.liveTypes(), atTheMajor);
        growList(heap, types, head, 10);
        QCOMPARE(heap.liveTypes(), atTheMajor);
        QVERIFY(heap.census() != atTheMajor);
    }

    void verifyFindsADamagedHeader()
    {
        Heap heap;
        const Types types(heap);
        Root<Node> kept(heap, "kept", makeNode(heap, types, 1, 1));
        auto* header = headerOf(kept.get());
        const ObjectHeader whole = *header;
        header->type = 200;
        QVERIFY(heap.verify().has_value());
        *header = whole;
        header->size = 4000;
        QVERIFY(heap.verify().has_value());
        *header = whole;
        QCOMPARE(heap.verify(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(HeapInspectionTest)
#include "heap_inspection_test.moc"
