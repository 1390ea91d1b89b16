#include "app/headless/snapshot_diff_command.h"
#include "service/heap/heap.h"
#include "tests/unit/heap/test_types.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using headless::CommandResult;
using heap::test::Node;

namespace {

QByteArray snapshotOf(heap::Heap& heap)
{
    QByteArray text;
    const auto facts = heap.writeSnapshot(
        [&](std::string_view piece) {
            text.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return true;
        },
        "leaklab-cart");
    return facts ? text : QByteArray();
}

/// As V8 writes them: more fields, other types, and a reference that has a number although it is no element.
const QByteArray foreign(R"({"snapshot":{"meta":{"node_fields":["type","name","id","self_size","edge_count",
"trace_node_id","detachedness"],"node_types":[["hidden","array","string","object","synthetic"],"string","number",
"number","number","number","number"],"edge_fields":["type","name_or_index","to_node"],"edge_types":[["context",
"element","property","internal","hidden","shortcut","weak"],"string_or_number","node"]},"node_count":3,
"edge_count":2},"nodes":[4,0,1,0,1,0,0,3,1,3,24,1,0,0,2,2,5,16,0,0,0],"edges":[4,77,7,2,3,14],
"trace_function_infos":[],"samples":[],"locations":[],"strings":["","Window","some text","title"]})");

} // namespace

class SnapshotDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        heap::Heap heap;
        const heap::test::Types types(heap);
        heap::Root<Node> list(heap, "activeProductRequests", heap::test::makeNode(heap, types, 1, 100));
        const auto put = [&](std::uint64_t index) {
            heap.set(list.get(), list->child(index), heap::test::makeNode(heap, types, index, 3));
        };
        for (std::uint64_t i = 0; i < 30; ++i)
            put(i);
        write("before", snapshotOf(heap));
        for (std::uint64_t i = 0; i < 10; ++i)
            put(i);
        for (std::uint64_t i = 30; i < 75; ++i)
            put(i);
        write("after", snapshotOf(heap));
    }

    void tellsWhatCameWhatWentAndWhoHoldsIt()
    {
        const CommandResult result = run({ "before", "after" });
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
        const QStringList lines = result.output.split(QLatin1Char('\n'));
        QCOMPARE(lines[2].simplified(), QStringLiteral("Node 31 76 55 10 2.1"));
        QCOMPARE(lines[3], QStringLiteral("A new Node is held by:"));
        QCOMPARE(lines[4], QStringLiteral("  leaklab-cart"));
        QCOMPARE(lines[5], QStringLiteral("  activeProductRequests: Node"));
        QVERIFY2(lines[6].startsWith(QStringLiteral("  [")) && lines[6].endsWith(QStringLiteral("]: Node")),
            qPrintable(lines[6]));
    }

    void nothingNewIsSaidSo()
    {
        const CommandResult result = run({ "after", "after" });
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.contains(QStringLiteral("The same objects are alive in both.")));
    }

    void readsForeignSnapshotsToo()
    {
        write("foreign", foreign);
        const CommandResult result = run({ "before", "foreign" });
        QVERIFY2(result.exitCode == 0, qPrintable(result.error));
        QVERIFY2(result.output.contains(QStringLiteral("Window")), qPrintable(result.output));
        QVERIFY(result.output.contains(QStringLiteral("(string)")));
    }

    /// Wherever the disk was full or the copy ended.
    void aFileCutOffAnywhereIsRefused()
    {
        QFile file(path("after"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype length = 0; length < whole.size() - 2; length += 1 + whole.size() / 97)
            refused(whole.left(length));
    }

    void damageNeverLeadsOutsideTheLists()
    {
        QFile file(path("after"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 499) {
            QByteArray damaged = whole;
            damaged[at] = damaged[at] == '9' ? '1' : '9';
            write("damaged", damaged);
            const CommandResult result = run({ "before", "damaged" });
            QVERIFY(result.exitCode == 0 || (result.exitCode == 2 && !result.error.isEmpty()));
        }
    }

    void whatIsNoSnapshotIsRefused()
    {
        for (const QByteArray& text :
            { QByteArray("hello"), QByteArray("{}"), QByteArray("[1,2]"), QByteArray("{\"nodes\":[1]}"),
                QByteArray(foreign).replace("\"edge_count\",\n", "\n"),
                QByteArray(foreign).replace("77,7", "77,70"), QByteArray(foreign).replace("2,3,14", "2,9,14"),
                QByteArray(foreign) + "x", QByteArray(foreign).replace("24,1", "24,-1"),
                QByteArray(foreign).replace("24,1", "24,1.5") })
            refused(text);
        const CommandResult missing = run({ "before", "missing" });
        QCOMPARE(missing.exitCode, 2);
        QVERIFY2(missing.error.contains(QStringLiteral("is it there?")), qPrintable(missing.error));
        QCOMPARE(run({ "before", "." }).exitCode, 2);
        QCOMPARE(run({ "before" }).exitCode, 2);
        QCOMPARE(run({}).exitCode, 2);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(!text.isEmpty() || QLatin1String(name) == QLatin1String("damaged"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] CommandResult run(const std::vector<const char*>& names) const
    {
        QStringList arguments;
        for (const char* name : names)
            arguments += path(name);
        return headless::runSnapshotDiff(arguments);
    }
    void refused(const QByteArray& text) const
    {
        write("damaged", text);
        const CommandResult result = run({ "before", "damaged" });
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(
            result.error.contains(QStringLiteral("is not a whole .heapsnapshot")), qPrintable(result.error));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SnapshotDiffTest)
#include "snapshot_diff_test.moc"
