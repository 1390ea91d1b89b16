#include "app/collect/session_record.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace leaklab;
using collect::LabEvent;
using collect::SessionRecord;

class SessionRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfARowOnlyWhenItWasTaken();
    void aListenerMayAppendAnotherEvent();
    void keepsTheNewestLogLines();
};

void SessionRecordTest::tellsOfARowOnlyWhenItWasTaken()
{
    SessionRecord session;
    QSignalSpy rows(&session, &SessionRecord::rowAppended);
    const std::array<double, metrics::metricCount> values{};
    session.appendRow(1, values);
    session.appendRow(1, values); // not later than the row before
    QCOMPARE(rows.count(), 1);
    QCOMPARE(session.series().rows(), std::size_t{ 1 });
}

void SessionRecordTest::aListenerMayAppendAnotherEvent()
{
    SessionRecord session;
    std::vector<double> heard;
    connect(&session, &SessionRecord::eventAppended, this, [&](const LabEvent& event) {
        if (event.time < 50) {
            LabEvent next;
            next.time = event.time + 1;
            session.appendEvent(next);
        }
        heard.push_back(event.time);
    });
    session.appendEvent({});
    QCOMPARE(session.events().size(), std::size_t{ 51 });
    QCOMPARE(heard.size(), std::size_t{ 51 });
    QCOMPARE(heard.back(), 0.0); // the first one is still itself after fifty others
}

void SessionRecordTest::keepsTheNewestLogLines()
{
    SessionRecord session;
    for (std::size_t i = 0; i < SessionRecord::logLinesKept + 5; ++i)
        session.appendLogLine({ static_cast<double>(i), {}, {}, false, {} });
    QCOMPARE(session.log().size(), SessionRecord::logLinesKept);
    QCOMPARE(session.log().front().time, 5.0);
}

QTEST_GUILESS_MAIN(SessionRecordTest)
#include "session_record_test.moc"
