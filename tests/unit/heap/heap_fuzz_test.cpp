#include "service/heap/heap.h"
#include "tests/unit/heap/test_types.h"

#include <QTest>

#include <map>
#include <random>
#include <set>
#include <vector>

using namespace leaklab::heap;
using namespace leaklab::heap::test;

namespace {
constexpr std::uint64_t nothing = 0;

/// The same objects as plain data: who refers to whom, by id.
using Model = std::map<std::uint64_t, std::vector<std::uint64_t>>;

/// Does the same random things to a heap and to a model of it.
class Twins {
public:
    Twins(unsigned seed, Collector collector, int roots)
        : m_random(seed)
        , m_heap({ Heap::minimumLimit, {}, collector, true })
        , m_types(m_heap)
    {
        for (int i = 0; i < roots; ++i) {
            m_roots.emplace_back(m_heap, "root");
            m_modelRoots.push_back(nothing);
        }
    }

    /// One event-loop turn: objects are made, linked, dropped; then a safe point.
    void turn()
    {
        for (int i = 0; i < 40; ++i) {
            const auto slot = below(m_roots.size());
            switch (below(8)) {
            case 0:
                m_roots[slot].set(nullptr);
                m_modelRoots[slot] = nothing;
                break;
            case 1:
            case 2:
                relink();
                break;
            case 3:
                makeText(m_heap, m_types, below(6000));
                break;
            default:
                makeRooted(slot);
            }
        }
        if (m_asking && below(150) == 0)
            m_heap.collect();
        m_heap.safePoint();
    }

    /// Empty when the survivors, their links and the census are the model's.
    QString difference()
    {
        const std::set<std::uint64_t> expected = reachable();
        std::map<std::uint64_t, Node*> found;
        std::vector<Node*> toWalk;
        for (std::size_t i = 0; i < m_roots.size(); ++i) {
            if ((m_roots[i].get() != nullptr ? m_roots[i]->id : nothing) != m_modelRoots[i])
                return QStringLiteral("root %1 differs").arg(i);
            if (m_roots[i].get() != nullptr)
                toWalk.push_back(m_roots[i].get());
        }
        while (!toWalk.empty()) {
            Node* node = toWalk.back();
            toWalk.pop_back();
            if (!found.emplace(node->id, node).second)
                continue;
            const auto& links = m_model[node->id];
            if (node->count != links.size())
                return QStringLiteral("node %1 has another size").arg(node->id);
            for (std::uint64_t i = 0; i < node->count; ++i) {
                Node* child = node->child(i).get();
                if ((child != nullptr ? child->id : nothing) != links[i])
                    return QStringLiteral("node %1 has another child %2").arg(node->id).arg(i);
                if (child != nullptr)
                    toWalk.push_back(child);
            }
        }
        if (found.size() != expected.size())
            return QStringLiteral("%1 survivors instead of %2").arg(found.size()).arg(expected.size());
        return censusDifference(expected);
    }

    Heap& heap() { return m_heap; }
    void askForCollections(bool ask) { m_asking = ask; }

private:
    std::uint64_t below(std::uint64_t end) { return m_random() % end; }

    void makeRooted(std::size_t slot)
    {
        const std::uint64_t children = below(100) == 0 ? below(5000) : below(6);
        Node* node = makeNode(m_heap, m_types, ++m_lastId, children);
        std::vector<std::uint64_t> links(children, nothing);
        for (std::uint64_t i = 0; i < std::min<std::uint64_t>(children, 6); ++i) {
            if (Node* target = wander()) {
                m_heap.set(node, node->child(i), target);
                links[i] = target->id;
            }
        }
        m_model[m_lastId] = links;
        m_roots[slot].set(node);
        m_modelRoots[slot] = m_lastId;
    }

    void relink()
    {
        Node* from = wander();
        if (from == nullptr || from->count == 0)
            return;
        const std::uint64_t index = below(from->count);
        Node* to = below(3) == 0 ? nullptr : wander();
        m_heap.set(from, from->child(index), to);
        m_model[from->id][index] = to != nullptr ? to->id : nothing;
    }

    /// Some reachable node, a few steps from a root; or null.
    Node* wander()
    {
        Node* node = m_roots[below(m_roots.size())].get();
        for (std::uint64_t steps = below(8); steps > 0 && node != nullptr && node->count > 0; --steps) {
            Node* next = node->child(below(std::min<std::uint64_t>(node->count, 6))).get();
            if (next == nullptr)
                break;
            node = next;
        }
        return node;
    }

    std::set<std::uint64_t> reachable()
    {
        std::set<std::uint64_t> seen;
        std::vector<std::uint64_t> toWalk = m_modelRoots;
        while (!toWalk.empty()) {
            const std::uint64_t id = toWalk.back();
            toWalk.pop_back();
            if (id == nothing || !seen.insert(id).second)
                continue;
            toWalk.insert(toWalk.end(), m_model[id].begin(), m_model[id].end());
        }
        return seen;
    }

    QString censusDifference(const std::set<std::uint64_t>& expected)
    {
        std::uint64_t bytes = 0;
        for (const std::uint64_t id : expected)
            bytes += Heap::footprint(sizeof(Node) + m_model[id].size() * sizeof(Ref<Node>));
        const auto census = m_heap.census();
        const TypeCount nodes = census.empty() ? TypeCount{} : census.front();
        if (nodes.objects != expected.size() || nodes.bytes != bytes || census.size() > 1)
            return QStringLiteral("the census counts %1 objects of %2 bytes instead of %3 of %4")
                .arg(nodes.objects)
                .arg(nodes.bytes)
                .arg(expected.size())
                .arg(bytes);
        return {};
    }

    std::mt19937_64 m_random;
    Heap m_heap;
    Types m_types;
    std::vector<Root<Node>> m_roots;
    Model m_model;
    std::vector<std::uint64_t> m_modelRoots;
    std::uint64_t m_lastId = nothing;
    bool m_asking = true;
};
} // namespace

class HeapFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivorsAreThoseOfAPlainModel_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("roots");
        for (unsigned seed = 1; seed <= 6; ++seed) {
            QTest::addRow("few objects alive, seed %u", seed) << seed << 16;
            QTest::addRow("many objects alive, seed %u", seed) << seed << 600;
        }
    }
    /// Both collectors do the same things, and each walks its whole heap after everything it does.
    void survivorsAreThoseOfAPlainModel()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, roots);
        Twins generational(seed, Collector::Generational, roots);
        Twins markSweep(seed, Collector::MarkSweep, roots);
        for (int turn = 0; turn < 1000; ++turn) {
            generational.turn();
            markSweep.turn();
            if (turn % 50 != 0)
                continue;
            for (Twins* twins : { &generational, &markSweep }) {
                const QString difference = twins->difference();
                QVERIFY2(difference.isEmpty(), qPrintable(difference));
                const auto fault = twins->heap().verify();
                QVERIFY2(!fault, fault ? fault->c_str() : "");
            }
            QCOMPARE(generational.heap().census(), markSweep.heap().census());
        }
        const HeapStatistics& statistics = generational.heap().statistics();
        QVERIFY(statistics.minorCount > 2);
        QVERIFY(statistics.majorCount > 5);
        QCOMPARE(markSweep.heap().statistics().minorCount, std::uint64_t{ 0 });
        QCOMPARE(statistics.allocatedBytes, markSweep.heap().statistics().allocatedBytes);
    }

    /// Without anybody asking for a collection, marking is spread over slices while the objects change.
    void whatChangesWhileMarkingIsUnderWayIsNotLost_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 11; seed <= 16; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatChangesWhileMarkingIsUnderWayIsNotLost()
    {
        QFETCH(unsigned, seed);
        Twins twins(seed, Collector::Generational, 2000);
        std::uint64_t slices = 0;
        std::uint64_t inSeveralSlices = 0;
        twins.heap().setObservers({}, [&](const Collection& collection) {
            slices += collection.slices.count;
            inSeveralSlices += collection.slices.count > 2 ? 1 : 0;
        });
        twins.askForCollections(false);
        for (int turn = 0; turn < 1500; ++turn) {
            twins.turn();
            if (turn % 50 != 0)
                continue;
            const QString difference = twins.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
        QVERIFY(inSeveralSlices > 3);
        QVERIFY(slices > 30);
    }
};

QTEST_GUILESS_MAIN(HeapFuzzTest)
#include "heap_fuzz_test.moc"
