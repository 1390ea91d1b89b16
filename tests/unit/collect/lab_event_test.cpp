#include "app/collect/lab_event.h"

#include <QTest>

using namespace leaklab::collect;
namespace supervise = leaklab::supervise;

/// An event that was written to a file is the same when it is read back.
class LabEventTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBack();
    void everyCauseComesBack();
    void whatIsNotKnownIsKept();
    void whatIsNoEventIsRefused();
};

void LabEventTest::everyKindComesBack()
{
    QStringList names;
    for (int i = 0; i < static_cast<int>(EventKind::Other); ++i) {
        LabEvent event;
        event.time = 12.345678901234567;
        event.wallTime = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        event.kind = static_cast<EventKind>(i);
        event.process = i % 2 == 0 ? QStringLiteral("cart") : QString();
        event.fields = { { QStringLiteral("detail"), QStringLiteral("\u20ac \"quoted\"\n") },
            { QStringLiteral("liveBytes"), qint64{ 9'007'199'254'740'991 } },
            { QStringLiteral("share"), 0.1 } };
        const auto back = labEventFrom(toJson(event));
        QVERIFY(back);
        QCOMPARE(back->time, event.time);
        QCOMPARE(back->wallTime, event.wallTime);
        QCOMPARE(back->kind, event.kind);
        QCOMPARE(back->process, event.process);
        QCOMPARE(back->fields, event.fields);
        QVERIFY(!back->cause);
        QVERIFY(!eventKindName(event).isEmpty());
        QVERIFY(!names.contains(eventKindName(event)));
        names += eventKindName(event);
    }
}

void LabEventTest::everyCauseComesBack()
{
    for (int i = 0; i <= static_cast<int>(supervise::ExitKind::NotReady); ++i) {
        LabEvent event;
        event.kind = EventKind::ProcessDied;
        event.cause = supervise::ExitCause{ static_cast<supervise::ExitKind>(i), 128 + i,
            i % 2 == 0 ? QString() : QStringLiteral("permission denied") };
        event.fields = { { QStringLiteral("records"), 7 } };
        const auto back = labEventFrom(toJson(event));
        QVERIFY(back && back->cause);
        QCOMPARE(back->cause->kind, event.cause->kind);
        QCOMPARE(back->cause->code, event.cause->code);
        QCOMPARE(back->cause->detail, event.cause->detail);
        QCOMPARE(back->fields, event.fields);
    }
}

void LabEventTest::whatIsNotKnownIsKept()
{
    const QJsonObject json{ { QStringLiteral("time"), 3.5 },
        { QStringLiteral("kind"), QStringLiteral("cart-dreamt") },
        { QStringLiteral("at"), QStringLiteral("2026-01-01T10:00:00.000Z") },
        { QStringLiteral("cause"), QStringLiteral("boredom") }, { QStringLiteral("exitCode"), 7 },
        { QStringLiteral("of"), QStringLiteral("sheep") } };
    const auto event = labEventFrom(json);
    QVERIFY(event);
    QCOMPARE(event->kind, EventKind::Other);
    QCOMPARE(eventKindName(*event), QStringLiteral("cart-dreamt"));
    QVERIFY(!event->isMarker());
    QCOMPARE(toJson(*event), json);
}

void LabEventTest::whatIsNoEventIsRefused()
{
    QVERIFY(!labEventFrom({}));
    QVERIFY(!labEventFrom({ { QStringLiteral("time"), 1 } }));
    QVERIFY(!labEventFrom({ { QStringLiteral("kind"), QStringLiteral("lab-ready") } }));
    QVERIFY(!labEventFrom({ { QStringLiteral("time"), QStringLiteral("soon") },
        { QStringLiteral("kind"), QStringLiteral("lab-ready") } }));
}

QTEST_GUILESS_MAIN(LabEventTest)
#include "lab_event_test.moc"
