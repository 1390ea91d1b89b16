#include "service/heap/heap.h"
#include "tests/unit/heap/test_types.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace leaklab::heap;
using namespace leaklab::heap::test;

namespace {

std::string_view textOf(const void* object)
{
    const auto* text = static_cast<const Text*>(object);
    return { reinterpret_cast<const char*>(text + 1), text->length };
}

/// A snapshot as DevTools reads it.
struct Read {
    struct Node {
        int type = 0;
        QString name;
        qint64 id = 0;
        qint64 bytes = 0;
        int edges = 0;
    };
    struct Edge {
        qsizetype from = 0;
        QString name;
        qsizetype to = 0;
    };
    QList<Node> nodes;
    QList<Edge> edges;
    QString fault;

    explicit Read(const QByteArray& text)
    {
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(text, &error).object();
        if (error.error != QJsonParseError::NoError) {
            fault = error.errorString();
            return;
        }
        const QJsonArray strings = root[QLatin1String("strings")].toArray();
        const QJsonArray rows = root[QLatin1String("nodes")].toArray();
        for (qsizetype i = 0; i + 6 < rows.size(); i += 7)
            nodes.append({ rows[i].toInt(), strings[rows[i + 1].toInt()].toString(), rows[i + 2].toInteger(),
                rows[i + 3].toInteger(), rows[i + 4].toInt() });
        readEdges(root[QLatin1String("edges")].toArray(), strings);
        const QJsonObject counts = root[QLatin1String("snapshot")].toObject();
        if (counts[QLatin1String("node_count")].toInteger() != nodes.size()
            || counts[QLatin1String("edge_count")].toInteger() != edges.size())
            fault = QStringLiteral("the counts in front are not those of the rows");
    }

    void readEdges(const QJsonArray& rows, const QJsonArray& strings)
    {
        qsizetype row = 0;
        for (qsizetype from = 0; from < nodes.size(); ++from) {
            for (int i = 0; i < nodes[from].edges && row + 2 < rows.size(); ++i, row += 3) {
                const bool element = rows[row].toInt() == 1;
                const int name = rows[row + 1].toInt();
                edges.append({ from, element ? QString::number(name) : strings[name].toString(),
                    rows[row + 2].toInt() / 7 });
            }
        }
        if (row != rows.size())
            fault = QStringLiteral("the nodes' counts of edges do not add up to the edges");
    }

    [[nodiscard]] QSet<qint64> ids() const
    {
        QSet<qint64> all;
        for (const Node& node : nodes)
            all.insert(node.id);
        return all;
    }
    /// Where the reference of this name leads from there; -1 when there is none.
    [[nodiscard]] qsizetype follow(qsizetype from, const QString& name) const
    {
        for (const Edge& edge : edges)
            if (edge.from == from && edge.name == name)
                return edge.to;
        return -1;
    }
};

QByteArray snapshotOf(Heap& heap)
{
    QByteArray text;
    const auto facts = heap.writeSnapshot(
        [&](std::string_view piece) {
            text.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return true;
        },
        "cart");
    return facts && facts->bytes == static_cast<std::uint64_t>(text.size()) ? text : QByteArray();
}

struct Shop {
    Heap heap{ HeapOptions{ Heap::minimumLimit, {}, Collector::Generational, true } };
    TypeId node = heap.registerType({ "Node", &Node::trace, Shape::Array, nullptr });
    TypeId text = heap.registerType({ "Text", nullptr, Shape::Text, &textOf });
    Types types{ node, text };
};

constexpr int typeString = 2;
} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingAliveAndWhoHoldsIt()
    {
        Shop shop;
        Root<Node> list(shop.heap, "activeProductRequests", makeNode(shop.heap, shop.types, 1, 5000));
        for (std::uint64_t i = 0; i < 3; ++i) {
            Node* child = makeNode(shop.heap, shop.types, 10 + i, 2);
            shop.heap.set(list.get(), list->child(i), child);
            shop.heap.set(child, child->child(1), list.get());
        }
        makeNode(shop.heap, shop.types, 99, 0);
        const Read read(snapshotOf(shop.heap));
        QVERIFY2(read.fault.isEmpty(), qPrintable(read.fault));
        QCOMPARE(read.nodes.size(), 3 + 4);
        QCOMPARE(read.ids().size(), read.nodes.size());
        qint64 bytes = 0;
        for (const Read::Node& node : read.nodes)
            bytes += node.bytes;
        QCOMPARE(bytes, static_cast<qint64>(shop.heap.statistics().used));
        const qsizetype held
            = read.follow(read.follow(0, QStringLiteral("cart")), QStringLiteral("activeProductRequests"));
        QVERIFY(held > 0);
        QCOMPARE(read.nodes[held].name, QStringLiteral("Node"));
        const qsizetype child = read.follow(held, QStringLiteral("2"));
        QVERIFY(child > 0 && child != held);
        QCOMPARE(read.follow(child, QStringLiteral("1")), held);
        QCOMPARE(read.follow(child, QStringLiteral("0")), qsizetype{ -1 });
    }

    void anObjectKeepsItsIdAndADeadOnesIsNotGivenAgain()
    {
        Shop shop;
        Root<Node> list(shop.heap, "list", makeNode(shop.heap, shop.types, 1, 5000));
        const auto put = [&](std::uint64_t index) {
            shop.heap.set(list.get(), list->child(index), makeNode(shop.heap, shop.types, index, 2));
        };
        for (std::uint64_t i = 0; i < 2000; ++i)
            put(i);
        const Read first(snapshotOf(shop.heap));
        for (std::uint64_t i = 0; i < 2000; i += 2)
            shop.heap.set(list.get(), list->child(i), static_cast<Node*>(nullptr));
        shop.heap.collect();
        for (std::uint64_t i = 0; i < 2000; i += 2)
            put(i);
        const Read second(snapshotOf(shop.heap));
        QVERIFY(first.fault.isEmpty() && second.fault.isEmpty());
        QCOMPARE(second.nodes.size(), first.nodes.size());
        const QSet<qint64> both = first.ids() & second.ids();
        QCOMPARE(both.size(), 3 + 1 + 1000);
        const qsizetype before = first.follow(2, QStringLiteral("list"));
        const qsizetype after = second.follow(2, QStringLiteral("list"));
        QCOMPARE(first.nodes[before].id, second.nodes[after].id);
        for (const char* index : { "1", "999" })
            QCOMPARE(second.nodes[second.follow(after, QLatin1String(index))].id,
                first.nodes[first.follow(before, QLatin1String(index))].id);
        QVERIFY(!first.ids().contains(second.nodes[second.follow(after, QStringLiteral("2"))].id));
    }

    void textsAreShownAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("HPTD") << QStringLiteral("HPTD");
        QTest::newRow("quotes") << QByteArray("say \"\\\"\n\x01") << QStringLiteral("say \"\\\"\n\x01");
        QTest::newRow("umlauts") << QByteArray("K\xC3\xBChlschrank") << QStringLiteral("K\u00FChlschrank");
        QTest::newRow("long, cut between characters")
            << QByteArray("x") + QByteArray("\xC3\xBC").repeated(1000)
            << QStringLiteral("x") + QStringLiteral("\u00FC").repeated(511);
    }
    void textsAreShownAsTheyAre()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        Shop shop;
        Root<Text> root(
            shop.heap, "text", makeText(shop.heap, shop.types, static_cast<std::size_t>(text.size())));
        std::copy(text.begin(), text.end(), root->bytes());
        const Read read(snapshotOf(shop.heap));
        QVERIFY2(read.fault.isEmpty(), qPrintable(read.fault));
        QCOMPARE(read.nodes.last().type, typeString);
        QCOMPARE(read.nodes.last().name, shown);
    }

    void aSinkThatRefusesEndsItAndHarmsNothing()
    {
        Shop shop;
        Root<Node> head(shop.heap, "head");
        growList(shop.heap, shop.types, head, 20'000);
        const QByteArray whole = snapshotOf(shop.heap);
        int pieces = 0;
        QVERIFY(!shop.heap.writeSnapshot([&](std::string_view) { return ++pieces < 2; }, "cart"));
        QCOMPARE(pieces, 2);
        QCOMPARE(shop.heap.verify(), std::nullopt);
        QCOMPARE(snapshotOf(shop.heap), whole);
    }

    void aRetainingPathLeadsFromARootToTheType()
    {
        Shop shop;
        Root<Node> other(shop.heap, "other", makeNode(shop.heap, shop.types, 0, 3));
        Root<Node> list(shop.heap, "activeProductRequests", makeNode(shop.heap, shop.types, 1, 10));
        Node* array = makeNode(shop.heap, shop.types, 2, 100);
        shop.heap.set(list.get(), list->child(4), array);
        shop.heap.set(array, array->child(0), list.get());
        QVERIFY(shop.heap.retainingPath("Text").empty());
        QVERIFY(shop.heap.retainingPath("nothing of that name").empty());
        Node* record = makeNode(shop.heap, shop.types, 3, 1);
        shop.heap.set(array, array->child(17), record);
        // Text stands for what a record holds; any object will do as a reference's end.
        Text* sku = makeText(shop.heap, shop.types, 4);
        shop.heap.set(record, record->child(0), reinterpret_cast<Node*>(sku));
        const auto path = shop.heap.retainingPath("Text");
        QStringList steps;
        for (const PathStep& step : path)
            steps += QString::fromStdString(step.reference) + QLatin1Char(':') + QLatin1String(step.type);
        QCOMPARE(
            steps.join(QLatin1Char(' ')), QStringLiteral("activeProductRequests:Node 4:Node 17:Node 0:Text"));
        QCOMPARE(shop.heap.verify(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
