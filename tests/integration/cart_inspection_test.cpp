#include "tests/support/shop_under_test.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace leaklab::tests;

namespace {

constexpr int patience = 120'000;
constexpr int amplify = 500;

QJsonObject object(const WireReply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

/// The row of a type; empty when there is none.
QJsonObject typeNamed(const QJsonObject& census, const char* name)
{
    const QJsonArray types = census[QLatin1String("types")].toArray();
    for (const auto& value : types)
        if (value.toObject()[QLatin1String("type")].toString() == QLatin1String(name))
            return value.toObject();
    return {};
}

/// Reads two snapshots with DevTools' own parser and prints what its comparison says of the leaked records.
constexpr auto comparison = R"(
import { createReadStream } from 'node:fs'
import { parse, diff } from 'heap-snapshot-toolkit'
const [before, after] = await Promise.all(
    process.argv.slice(2).map(file => parse(createReadStream(file, 'utf-8'))))
const differences = Object.values(await diff(before, after))
const records = differences.find(each => each.name === 'RequestRecord')
console.log(JSON.stringify({ total: after.getStatistics().total, added: records.addedCount,
    removed: records.removedCount }))
)";

/// A folder with DevTools' parser in it; empty where npm can't bring it.
bool installParser(const QString& folder)
{
    QProcess npm;
    npm.setWorkingDirectory(folder);
    npm.start(QStringLiteral("npm"),
        { QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
            QStringLiteral("--fetch-retries=0"), QStringLiteral("heap-snapshot-toolkit@1") });
    return npm.waitForFinished(patience) && npm.exitStatus() == QProcess::NormalExit && npm.exitCode() == 0;
}

} // namespace

/// What can be asked of a running cart about its heap.
class CartInspectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopUnderTest>(StoreUnderTest::Kind::LeaklabStore);
        QVERIFY(m_folder.isValid());
        QVERIFY(m_shop->start({ QStringLiteral("--amplify=%1").arg(amplify),
            QStringLiteral("--snapshots=") + m_folder.path() }));
    }

    void theCensusCountsTheLeakAndTellsWhoHoldsIt()
    {
        add(20);
        const QJsonObject now = object(post("/debug/census"));
        const QJsonObject records = typeNamed(now, "RequestRecord");
        QCOMPARE(records[QLatin1String("objects")].toInt(), 20 * amplify);
        QVERIFY(now[QLatin1String("pauseMs")].toDouble() > 0);
        QStringList steps;
        const QJsonArray path = records[QLatin1String("path")].toArray();
        for (const auto& step : path)
            steps += step.toObject()[QLatin1String("type")].toString();
        QCOMPARE(path.first().toObject()[QLatin1String("reference")].toString(),
            QStringLiteral("activeProductRequests"));
        QCOMPARE(steps.join(QLatin1Char(' ')), QStringLiteral("RequestList RequestArray RequestRecord"));

        // Without a collection: what the last one saw.
        add(1);
        const QJsonObject before = object(m_shop->get("/debug/census"));
        QCOMPARE(typeNamed(before, "RequestRecord")[QLatin1String("objects")].toInt(), 20 * amplify);
        QCOMPARE(before[QLatin1String("pauseMs")].toDouble(), 0.0);
        QCOMPARE(typeNamed(object(post("/debug/census")), "RequestRecord")[QLatin1String("objects")].toInt(),
            21 * amplify);
    }

    void snapshotsHaveWhatTheCensusHas()
    {
        add(10);
        const QJsonObject answer = object(post("/debug/heap-snapshot"));
        const QString file = answer[QLatin1String("file")].toString();
        QVERIFY2(QFileInfo(file).absolutePath() == QFileInfo(m_folder.path()).absoluteFilePath(),
            qPrintable(file));
        QCOMPARE(QFileInfo(file).size(), answer[QLatin1String("bytes")].toInteger());
        QCOMPARE(QFileInfo(file).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QFile snapshot(file);
        QVERIFY(snapshot.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(snapshot.readAll()).object();
        const qsizetype name = root[QLatin1String("strings")].toArray().toVariantList().indexOf(
            QStringLiteral("RequestRecord"));
        const QJsonArray nodes = root[QLatin1String("nodes")].toArray();
        int records = 0;
        for (qsizetype i = 1; i < nodes.size(); i += 7)
            records += nodes[i].toInt() == name ? 1 : 0;
        QCOMPARE(records, 10 * amplify);
    }

    void devToolsComparesTwoSnapshots()
    {
        QTemporaryDir parser;
        if (!installParser(parser.path()))
            QSKIP("npm is not installed or can't reach its registry");
        add(10);
        const QString before = object(post("/debug/heap-snapshot"))[QLatin1String("file")].toString();
        add(7);
        const QString after = object(post("/debug/heap-snapshot"))[QLatin1String("file")].toString();
        QFile script(parser.filePath(QStringLiteral("compare.mjs")));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write(comparison) > 0);
        script.close();

        QProcess node;
        node.start(QStringLiteral("node"), { script.fileName(), before, after });
        QVERIFY(node.waitForFinished(patience));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        const QJsonObject seen = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
        QCOMPARE(seen[QLatin1String("added")].toInt(), 7 * amplify);
        QCOMPARE(seen[QLatin1String("removed")].toInt(), 0);
        QVERIFY(seen[QLatin1String("total")].toInt() > 17 * amplify * 64);
    }

    void aSnapshotThatCannotBeWrittenIsASentence()
    {
        QVERIFY(
            m_shop->startCart({ QStringLiteral("--snapshots=") + m_folder.filePath(QStringLiteral("no")) }));
        const WireReply missing = post("/debug/heap-snapshot");
        QCOMPARE(missing.status, 500);
        QVERIFY2(missing.body.contains("is the folder there"), missing.body.constData());
        QVERIFY(m_shop->startCart({}));
        const WireReply none = post("/debug/heap-snapshot");
        QCOMPARE(none.status, 409);
        QVERIFY2(none.body.contains("--snapshots"), none.body.constData());
        QCOMPARE(m_shop->get("/health").status, 200);
    }

    /// The whole cart on a heap that checks itself after everything its collector does.
    void theCartTellsItsHeapOfEveryReference_data()
    {
        QTest::addColumn<QString>("collector");
        QTest::newRow("generational") << QStringLiteral("generational");
        QTest::newRow("mark-sweep") << QStringLiteral("mark-sweep");
    }
    void theCartTellsItsHeapOfEveryReference()
    {
        QFETCH(QString, collector);
        QVERIFY(m_shop->startCart({ QStringLiteral("--verify-heap=on"), QStringLiteral("--heap-limit=8M"),
            QStringLiteral("--request-garbage=64K"), QStringLiteral("--amplify=60"),
            QStringLiteral("--collector=") + collector }));
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(m_shop->get("/add/verified/STAN-1/1").status, 200);
            QCOMPARE(m_shop->get("/cart/verified").status, 200);
        }
        QVERIFY(m_shop->get("/cart/verified").body.contains("\"qty\":300"));
        const bool minors = m_shop->metric("leaklab_collection_duration_seconds_count{kind=\"minor\"}") > 0;
        QCOMPARE(minors, collector == QLatin1String("generational"));
        QVERIFY(m_shop->metric("leaklab_collection_duration_seconds_count{kind=\"major\"}") > 2);
    }

private:
    WireReply post(const QByteArray& target) { return ask(m_shop->cart().port(), "POST", target); }
    void add(int times)
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(m_shop->get("/add/inspected/STAN-1/1").status, 200);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ShopUnderTest> m_shop;
};

QTEST_GUILESS_MAIN(CartInspectionTest)
#include "cart_inspection_test.moc"
