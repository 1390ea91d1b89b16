#include "app/session/capsule.h"
#include "app/session/capsule_format.h"
#include "app/session/chunk.h"
#include "app/session/row_block.h"
#include "tests/unit/session/session_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <cstring>

using namespace leaklab;
using session::Capsule;
using tests::capsuleOf;

namespace {

QString refusal(const QByteArray& bytes)
{
    const auto capsule = Capsule::fromBytes(bytes);
    return capsule ? QString() : QString::fromStdString(capsule.error().detail);
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A capsule of a version that has one series more and lacks all but one of ours.
QByteArray ofLaterVersion()
{
    const auto column = [](const char* name, const char* unit) {
        return QJsonObject{ { QStringLiteral("name"), QLatin1String(name) },
            { QStringLiteral("unit"), QLatin1String(unit) } };
    };
    const QJsonObject head{ { QStringLiteral("columns"),
        QJsonArray{ column("heap.dreams", "bytes"), column("heap.used", "bytes"),
            column("heap.live", "parsecs") } } };
    QByteArray rows;
    const auto append = [&rows](auto value) {
        const auto little = qToLittleEndian(value);
        rows.append(reinterpret_cast<const char*>(&little), sizeof little);
    };
    append(quint64{ 0 });
    append(quint32{ 2 });
    append(quint32{ 4 });
    const std::vector<double> values{ 0.1, 1, 2, 3, 0.2, 4, 5, 6 };
    rows += session::packRows(values, 4);
    return session::preamble() + session::frameChunk(0, session::headType, json(head))
        + session::frameChunk(1, "HOLO", "what is to come") + session::frameChunk(2, session::rowsType, rows)
        + session::frameChunk(
            3, session::eventType, R"({"time":0.15,"kind":"cart-dreamt","process":"cart","of":"sheep"})");
}

} // namespace

/// What was recorded is read back, and what is no capsule is refused with a sentence.
class CapsuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasRecorded();
    void tellsInOrder();
    void takesWhatItKnowsOfALaterVersion();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void filesThatCantBeReadHaveASentence();
};

void CapsuleTest::readsBackWhatWasRecorded()
{
    const Capsule capsule = capsuleOf(tests::recordedBytes(9));
    QVERIFY2(capsule.losses().text().isEmpty(), qPrintable(capsule.losses().text()));
    QCOMPARE(capsule.rows(), quint64{ 90 });
    QCOMPARE(capsule.length(), 8 + 10 * 0.1 + 1e-9);
    QCOMPARE(capsule.events().size(), std::size_t{ 2 });
    QCOMPARE(capsule.info().program, QStringLiteral("leaklab " LEAKLAB_VERSION));
    QVERIFY(capsule.info().began.isValid());

    int row = 0;
    QStringList lines;
    for (std::size_t part = 0; part < capsule.parts(); ++part) {
        for (const Capsule::Item& item : capsule.part(part)) {
            if (const auto* told = std::get_if<Capsule::Row>(&item)) {
                const tests::RowValues expected = tests::rowValues(row);
                QCOMPARE(told->time, row / 10 + (row % 10 + 1) * 0.1 + 1e-9);
                QVERIFY(std::memcmp(told->values.data(), expected.data(), sizeof expected) == 0);
                ++row;
            } else if (const auto* line = std::get_if<collect::LogLine>(&item)) {
                lines += line->text;
                QVERIFY(line->isError);
                QCOMPARE(line->process, QStringLiteral("cart"));
                QCOMPARE(line->wallTime, tests::lineAt(line->time, {}).wallTime);
            }
        }
    }
    QCOMPARE(row, 90);
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines.back(), QStringLiteral("line 8"));
    const collect::LabEvent& death = capsule.events().front();
    QCOMPARE(collect::toJson(death).value(QLatin1String("lastWords")).toString(),
        QStringLiteral("FATAL \u20ac\n"));
    QCOMPARE(death.cause->code, 134);
}

void CapsuleTest::tellsInOrder()
{
    const Capsule capsule = capsuleOf(tests::recordedBytes(8));
    double time = 0;
    for (std::size_t part = 0; part < capsule.parts(); ++part) {
        for (const Capsule::Item& item : capsule.part(part)) {
            const double told = std::visit([](const auto& that) { return that.time; }, item);
            // An event is told after the rows that were there when it was, even if it is dated before them.
            QVERIFY(told >= time || std::holds_alternative<collect::LabEvent>(item));
            time = std::max(time, told);
        }
    }
}

void CapsuleTest::takesWhatItKnowsOfALaterVersion()
{
    const Capsule capsule = capsuleOf(ofLaterVersion());
    QCOMPARE(capsule.losses().unknownColumns,
        QStringList({ QStringLiteral("heap.dreams"), QStringLiteral("heap.live") }));
    QCOMPARE(capsule.losses().unknownTypes, QStringList{ QStringLiteral("HOLO") });
    QCOMPARE(capsule.losses().damagedChunks, quint64{ 0 });
    const std::vector<Capsule::Item> items = capsule.part(0);
    QCOMPARE(items.size(), std::size_t{ 2 });
    const auto& row = std::get<Capsule::Row>(items[1]);
    QCOMPARE(row.time, 0.2);
    for (std::size_t i = 0; i < metrics::metricCount; ++i) {
        if (i == static_cast<std::size_t>(metrics::Metric::HeapUsed))
            QCOMPARE(row.values[i], 5.0);
        else
            QVERIFY(std::isnan(row.values[i]));
    }
    // An event that this version does not know is kept and written as it was.
    const QJsonObject event = collect::toJson(capsule.events().front());
    QCOMPARE(event.value(QLatin1String("kind")).toString(), QStringLiteral("cart-dreamt"));
    QCOMPARE(event.value(QLatin1String("of")).toString(), QStringLiteral("sheep"));
}

void CapsuleTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QByteArray newer = session::preamble();
    newer[8] = 2;
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("time_s,heap.used_bytes\r\n")
                          << QStringLiteral("no recorded session");
    QTest::newRow("zeroes") << QByteArray(100'000, '\0') << QStringLiteral("no recorded session");
    QTest::newRow("newer") << newer << QStringLiteral("newer Leak Lab");
    QTest::newRow("only the preamble") << session::preamble() << QStringLiteral("before it says");
    QTest::newRow("half a preamble") << session::preamble().left(9) << QStringLiteral("before anything");
    QTest::newRow("garbage after it")
        << session::preamble() + QByteArray(5'000, 'x') << QStringLiteral("before it says");
    QTest::newRow("a head that is none")
        << session::preamble() + session::frameChunk(0, session::headType, "[]")
        << QStringLiteral("before it says");
}

void CapsuleTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString why = refusal(bytes);
    QVERIFY2(why.contains(says), qPrintable(why));
}

void CapsuleTest::filesThatCantBeReadHaveASentence()
{
    const QTemporaryDir folder;
    for (const QString& file : { folder.path(), folder.filePath(QStringLiteral("missing.leaklab")) }) {
        const auto capsule = Capsule::read(file);
        QVERIFY(!capsule);
        QVERIFY(QString::fromStdString(capsule.error().detail).contains(file));
    }
}

QTEST_GUILESS_MAIN(CapsuleTest)
#include "capsule_test.moc"
