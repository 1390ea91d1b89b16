#include "app/session/capsule_writer.h"
#include "tests/unit/session/session_support.h"

#include <QTest>

#include <atomic>

using namespace leaklab;
using session::Capsule;
using session::CapsulePart;
using session::CapsuleWriter;
using session::RowsPart;
using tests::MemorySink;

namespace {

struct Writing {
    explicit Writing(std::size_t waitingLimit = CapsuleWriter::mostWaiting)
        : writer(std::make_unique<CapsuleWriter>(
            std::make_unique<MemorySink>(store), session::SessionInfo::ofNow(),
            [this](const std::optional<core::Error>& error) { error ? ++errors : ++recoveries; },
            waitingLimit))
    {
    }
    void pushSecond(int second)
    {
        RowsPart part{ static_cast<quint64>(second) * 10, {} };
        for (int row = 0; row < 10; ++row) {
            part.values.push_back(second + (row + 1) * 0.1);
            for (const double value : tests::rowValues(second * 10 + row))
                part.values.push_back(value);
        }
        writer->push(std::move(part));
    }
    [[nodiscard]] quint64 rowsWritten() const
    {
        const auto capsule = Capsule::fromBytes(store->content());
        return capsule ? capsule.value().rows() : 0;
    }
    Capsule finish()
    {
        writer.reset();
        return tests::capsuleOf(store->content());
    }
    std::shared_ptr<MemorySink::Store> store = std::make_shared<MemorySink::Store>();
    std::atomic<int> errors = 0;
    std::atomic<int> recoveries = 0;
    std::unique_ptr<CapsuleWriter> writer;
};

constexpr int patience = 20'000;

} // namespace

/// What happens when the disk takes nothing.
class CapsuleWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLosesNothingWhenItRecovers();
    void whatFillsUpMemoryGoesAndIsToldOf();
    void endsWhileTheDiskIsFull();
    void theHeadComesAgain();
};

void CapsuleWriterTest::aFullDiskLosesNothingWhenItRecovers()
{
    Writing writing;
    writing.pushSecond(0);
    QTRY_VERIFY_WITH_TIMEOUT(writing.rowsWritten() == 10, patience);
    writing.store->setFull(true);
    for (int second = 1; second < 5; ++second)
        writing.pushSecond(second);
    writing.writer->push(tests::eventAt(4.9, collect::EventKind::TrafficStopped));
    QTRY_COMPARE_WITH_TIMEOUT(writing.errors.load(), 1, patience);
    QCOMPARE(writing.rowsWritten(), quint64{ 10 });
    writing.store->setFull(false);
    QTRY_COMPARE_WITH_TIMEOUT(writing.recoveries.load(), 1, patience);
    QCOMPARE(writing.errors.load(), 1); // it is said once
    const Capsule capsule = writing.finish();
    QCOMPARE(capsule.rows(), quint64{ 50 });
    QCOMPARE(capsule.events().size(), std::size_t{ 1 });
    QVERIFY(capsule.losses().text().isEmpty());
}

void CapsuleWriterTest::whatFillsUpMemoryGoesAndIsToldOf()
{
    Writing writing(20'000); // some seven seconds
    writing.pushSecond(0);
    QTRY_VERIFY_WITH_TIMEOUT(writing.rowsWritten() == 10, patience);
    writing.store->setFull(true);
    writing.pushSecond(1);
    QTRY_COMPARE_WITH_TIMEOUT(writing.errors.load(), 1, patience);
    for (int second = 2; second < 30; ++second)
        writing.pushSecond(second);
    writing.writer->push(tests::eventAt(29.9, collect::EventKind::TrafficStopped));
    writing.store->setFull(false);
    const Capsule capsule = writing.finish();
    const session::Losses& losses = capsule.losses();
    QVERIFY(losses.rowsNotRecorded > 200);
    QCOMPARE(losses.rowsNotRecorded + capsule.rows(), quint64{ 300 });
    QCOMPARE(losses.rows, quint64{ 0 }); // those are not damage
    QCOMPARE(losses.damagedChunks, quint64{ 0 });
    QVERIFY(losses.notRecordedFrom >= 1 && losses.notRecordedTo < 30);
    QVERIFY(!losses.endedEarly);
    QVERIFY2(losses.text().contains(QStringLiteral("The disk took nothing")), qPrintable(losses.text()));
    QCOMPARE(capsule.events().size(), std::size_t{ 1 }); // events are never dropped
}

void CapsuleWriterTest::endsWhileTheDiskIsFull()
{
    Writing writing;
    writing.pushSecond(0);
    QTRY_VERIFY_WITH_TIMEOUT(writing.rowsWritten() == 10, patience);
    writing.store->setFull(true);
    writing.pushSecond(1);
    const Capsule capsule = writing.finish();
    QCOMPARE(capsule.rows(), quint64{ 10 });
    QVERIFY(capsule.losses().endedEarly);
}

void CapsuleWriterTest::theHeadComesAgain()
{
    Writing writing;
    for (int second = 0; second < 700; ++second)
        writing.pushSecond(second);
    session::SessionInfo info = session::SessionInfo::ofNow();
    info.progress = { { QStringLiteral("step"), 3 } };
    writing.writer->push(info);
    writing.writer.reset();
    const QByteArray bytes = writing.store->content();
    QCOMPARE(bytes.count("HEAD"), 4);
    QCOMPARE(tests::capsuleOf(bytes).info().progress.value(QLatin1String("step")).toInt(), 3);
    // So a damaged beginning costs the beginning and not the session.
    QByteArray damaged = bytes;
    damaged[40] = static_cast<char>(damaged[40] ^ 1);
    QCOMPARE(tests::capsuleOf(damaged).rows(), quint64{ 7000 });
}

QTEST_GUILESS_MAIN(CapsuleWriterTest)
#include "capsule_writer_test.moc"
