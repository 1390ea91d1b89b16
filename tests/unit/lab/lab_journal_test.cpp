#include "app/collect/collections_json.h"
#include "app/lab/lab_journal.h"
#include "service/flight/flight_recorder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using collect::EventKind;

class LabJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceThatTheRecorderCannotBeRead();
    void keepsTheResultOfAnAudit();
    void collectionsAreToldInWords();

private:
    core::ManualClock m_clock;
    collect::FrameClock m_frames{ m_clock };
    collect::CartSampler m_cart;
};

void LabJournalTest::tellsOnceThatTheRecorderCannotBeRead()
{
    const QTemporaryDir folder;
    collect::SessionRecord session;
    lab::LabJournal journal(session, m_frames, m_cart);
    m_cart.follow(folder.filePath(QStringLiteral("cart-1.flight")));
    journal.checkRecorder(true);
    QVERIFY(session.events().empty()); // nobody has tried to read it yet
    QVERIFY(!m_cart.sample(m_clock.now()).has_value());
    journal.checkRecorder(false);
    QVERIFY(session.events().empty()); // a process that has only just begun has not made it yet
    for (int frame = 0; frame < 3; ++frame) {
        QVERIFY(!m_cart.sample(m_clock.now()).has_value());
        journal.checkRecorder(true);
    }
    QCOMPARE(session.events().size(), std::size_t{ 1 });
    QCOMPARE(session.events()[0].kind, EventKind::RecorderUnreadable);
    QVERIFY(session.events()[0].fields.value(QLatin1String("problem")).toString().contains(folder.path()));

    // The next launch has a file of its own, and a problem of its own.
    m_cart.follow(folder.filePath(QStringLiteral("cart-2.flight")));
    QVERIFY(!m_cart.sample(m_clock.now()).has_value());
    journal.checkRecorder(true);
    QCOMPARE(session.events().size(), std::size_t{ 2 });
    const QString third = folder.filePath(QStringLiteral("cart-3.flight"));
    const auto writer = flight::Writer::create(third.toStdU16String());
    QVERIFY(std::holds_alternative<flight::Writer>(writer));
    m_cart.follow(third);
    QVERIFY(m_cart.sample(m_clock.now()).has_value());
    journal.checkRecorder(true);
    QCOMPARE(session.events().size(), std::size_t{ 2 });
}

void LabJournalTest::keepsTheResultOfAnAudit()
{
    collect::SessionRecord session;
    lab::LabJournal journal(session, m_frames, m_cart);
    journal.recordAudit({ 1200, 1, 2, 3, true });
    QVERIFY(!session.events().back().isMarker());
    const QJsonObject event = collect::toJson(session.events().back());
    QCOMPARE(event.value(QLatin1String("kind")).toString(), QStringLiteral("carts-audited"));
    QCOMPARE(event.value(QLatin1String("checked")).toInt(), 1200);
    QCOMPARE(event.value(QLatin1String("lost")).toInt(), 1);
    QCOMPARE(event.value(QLatin1String("wrong")).toInt(), 2);
    QCOMPARE(event.value(QLatin1String("unreachable")).toInt(), 3);
}

void LabJournalTest::collectionsAreToldInWords()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cart-1.flight"));
    auto created = flight::Writer::create(file.toStdU16String());
    auto& writer = std::get<flight::Writer>(created);
    for (std::uint64_t number = 1; number <= 12; ++number) {
        flight::CollectionRecord record;
        record.number = number;
        record.startNs = static_cast<std::int64_t>(number) * 1'000'000;
        record.pauseNs = 2'500'000;
        record.kind = number % 2;
        record.reason = 1;
        record.usedBefore = 200;
        record.usedAfter = 100;
        writer.append(record);
    }
    m_cart.follow(file);
    QVERIFY(m_cart.lastCollections(10).empty()); // not opened yet
    m_cart.processEnded();
    const auto collections = m_cart.lastCollections(10);
    QCOMPARE(collections.size(), std::size_t(10));
    const QJsonArray json = collect::collectionsJson(collections, 1'000'000);
    const QJsonObject first = json.first().toObject();
    QCOMPARE(first.value(QLatin1String("number")).toInt(), 3);
    QCOMPARE(first.value(QLatin1String("atMs")).toDouble(), 2.0);
    QCOMPARE(first.value(QLatin1String("kind")).toString(), QStringLiteral("Major"));
    QCOMPARE(first.value(QLatin1String("reason")).toString(), QStringLiteral("near limit"));
    QCOMPARE(first.value(QLatin1String("pauseMs")).toDouble(), 2.5);
    QCOMPARE(json.last().toObject().value(QLatin1String("number")).toInt(), 12);
}

QTEST_GUILESS_MAIN(LabJournalTest)
#include "lab_journal_test.moc"
