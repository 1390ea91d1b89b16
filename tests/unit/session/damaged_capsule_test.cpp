#include "app/session/capsule_format.h"
#include "app/session/chunk.h"
#include "tests/unit/session/session_support.h"

#include <QTest>

#include <random>

using namespace leaklab;
using session::Capsule;

namespace {

/// All that a capsule tells, each thing as one text, in order.
QStringList told(const Capsule& capsule)
{
    QStringList all;
    for (std::size_t part = 0; part < capsule.parts(); ++part) {
        for (const Capsule::Item& item : capsule.part(part)) {
            if (const auto* row = std::get_if<Capsule::Row>(&item))
                all += QStringLiteral("row %1 %2").arg(row->time, 0, 'g', 17).arg(row->values[5], 0, 'g', 17);
            else if (const auto* line = std::get_if<collect::LogLine>(&item))
                all += QStringLiteral("line %1 %2").arg(line->time).arg(line->text);
            else
                all += QStringLiteral("event %1").arg(std::get<collect::LabEvent>(item).time);
        }
    }
    return all;
}

/// Whether `part` is `whole` with some of it left out.
bool isPartOf(const QStringList& part, const QStringList& whole)
{
    qsizetype at = 0;
    for (const QString& thing : part) {
        at = whole.indexOf(thing, at);
        if (at++ < 0)
            return false;
    }
    return true;
}

} // namespace

/// A capsule that was cut off or damaged anywhere opens, tells nothing that was not recorded, and says so.
class DamagedCapsuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cutOffAtEveryByte();
    void aByteChangedAtEveryPlace();
    void pieceTakenOut();
    void randomDamageOfAnyKind();
    void markersAllOverEndInTime();

private:
    QByteArray m_bytes;
    QStringList m_whole;
};

void DamagedCapsuleTest::initTestCase()
{
    m_bytes = tests::recordedBytes(5);
    m_whole = told(tests::capsuleOf(m_bytes));
    QCOMPARE(m_whole.size(), 50 + 5 + 1);
}

void DamagedCapsuleTest::cutOffAtEveryByte()
{
    qsizetype before = 0;
    for (qsizetype length = 0; length < m_bytes.size(); ++length) {
        const auto capsule = Capsule::fromBytes(m_bytes.left(length));
        if (!capsule) {
            QVERIFY(before == 0); // once its head is there it opens
            QVERIFY(!capsule.error().detail.empty());
            continue;
        }
        const QStringList now = told(capsule.value());
        QVERIFY(isPartOf(now, m_whole));
        QVERIFY(now.size() >= before); // more bytes tell more, never less
        QVERIFY(capsule.value().losses().endedEarly);
        QVERIFY(!capsule.value().losses().text().isEmpty());
        before = now.size();
    }
    QCOMPARE(before, m_whole.size());
}

void DamagedCapsuleTest::aByteChangedAtEveryPlace()
{
    for (qsizetype place = 0; place < m_bytes.size(); ++place) {
        QByteArray bytes = m_bytes;
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << (place % 8)));
        const auto capsule = Capsule::fromBytes(bytes);
        if (!capsule) {
            QVERIFY(!capsule.error().detail.empty());
            continue;
        }
        QVERIFY(isPartOf(told(capsule.value()), m_whole));
        QVERIFY2(!capsule.value().losses().text().isEmpty(), qPrintable(QString::number(place)));
    }
}

void DamagedCapsuleTest::pieceTakenOut()
{
    // From the middle of one second to that of a later one.
    QByteArray bytes = m_bytes;
    bytes.remove(m_bytes.size() / 2, m_bytes.size() / 4);
    const Capsule capsule = tests::capsuleOf(bytes);
    const QStringList now = told(capsule);
    QVERIFY(isPartOf(now, m_whole));
    QCOMPARE(now.back(), m_whole.back());
    QVERIFY(capsule.losses().damagedChunks > 0);
    QVERIFY(!capsule.losses().endedEarly);
    const qsizetype rows = now.filter(QStringLiteral("row ")).size();
    QCOMPARE(capsule.losses().rows, static_cast<quint64>(50 - rows));
}

void DamagedCapsuleTest::randomDamageOfAnyKind()
{
    std::mt19937 random(11);
    const auto upTo
        = [&random](qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(random); };
    for (int run = 0; run < 500; ++run) {
        QByteArray bytes = m_bytes;
        for (int change = 0; change < 8; ++change) {
            const qsizetype place = upTo(bytes.size());
            switch (upTo(4)) {
            case 0:
                bytes[place] = static_cast<char>(random());
                break;
            case 1:
                bytes.remove(place, upTo(200));
                break;
            case 2:
                bytes.insert(place, bytes.mid(upTo(bytes.size()), upTo(400)));
                break;
            default:
                bytes.insert(place, session::chunkMarker, 4);
            }
        }
        if (const auto capsule = Capsule::fromBytes(bytes))
            QVERIFY(isPartOf(told(capsule.value()), m_whole));
    }
}

void DamagedCapsuleTest::markersAllOverEndInTime()
{
    // Each of them claims all the rest; who believed them would sum up the file over and over again.
    QByteArray claim = session::frameChunk(0, "ROWS", QByteArray());
    claim[12] = 0;
    claim[13] = 0;
    claim[14] = 0x20;
    QByteArray bytes = session::preamble();
    while (bytes.size() < (8 << 20))
        bytes += claim;
    QVERIFY(!Capsule::fromBytes(bytes));
}

QTEST_GUILESS_MAIN(DamagedCapsuleTest)
#include "damaged_capsule_test.moc"
