#include "app/models/event_filter.h"
#include "app/models/event_model.h"
#include "app/models/log_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leaklab;
using collect::EventKind;
using models::EventModel;
using models::LogModel;

namespace {

collect::LogLine line(const char* process, const char* text, bool isError = false)
{
    return { 0, {}, QString::fromUtf8(process), isError, QString::fromUtf8(text) };
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsAreToldInWords();
    void oldEventsGo();
    void eventsAreFiltered();
    void logIsBounded();
    void logShowsOneProcess();
    void stderrIsMarked();
    void logIsFilteredAndSearched();
};

void TablesTest::eventsAreToldInWords()
{
    EventModel model;
    QAbstractItemModelTester tester(&model);
    collect::LabEvent event;
    event.kind = collect::EventKind::ProcessDied;
    event.process = QStringLiteral("cart");
    event.time = 190.5;
    event.cause = supervise::ExitCause{ supervise::ExitKind::HeapLimit, 134, {} };
    event.fields.insert(QStringLiteral("lastWords"), QStringLiteral("FATAL: heap limit reached"));
    model.append(event);
    QCOMPARE(model.index(0, EventModel::ElapsedColumn).data().toString(), QStringLiteral("3:10"));
    QCOMPARE(model.index(0, EventModel::LevelColumn).data().toString(), QStringLiteral("\u2716 death"));
    QCOMPARE(model.index(0, EventModel::TextColumn).data().toString(),
        QStringLiteral("cart died: heap limit reached (134)"));
    QCOMPARE(model.index(0, EventModel::TextColumn).data(Qt::ToolTipRole).toString(),
        QStringLiteral("FATAL: heap limit reached"));
}

void TablesTest::oldEventsGo()
{
    EventModel model(nullptr, 3);
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 5; ++i) {
        collect::LabEvent event;
        event.time = i;
        model.append(event);
    }
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, EventModel::ElapsedColumn).data().toString(), QStringLiteral("0:02"));
}

void TablesTest::eventsAreFiltered()
{
    EventModel model;
    models::EventFilter filter;
    QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    for (const auto kind : { EventKind::ProcessDied, EventKind::BackOff, EventKind::ProcessStarted,
             EventKind::TrafficStopped, EventKind::CartsAudited, EventKind::LabReady }) {
        collect::LabEvent event;
        event.kind = kind;
        event.time = model.rowCount();
        event.process = QStringLiteral("cart");
        model.append(event);
    }
    QCOMPARE(filter.rowCount(), 6);
    filter.setGroup(models::EventGroup::Trouble);
    QCOMPARE(filter.rowCount(), 2);
    filter.setGroup(models::EventGroup::Processes);
    QCOMPARE(filter.rowCount(), 3);
    filter.setGroup(models::EventGroup::Changes);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data(EventModel::SecondsRole).toDouble(), 3.0);
    filter.setGroup(models::EventGroup::Findings);
    QCOMPARE(filter.rowCount(), 1);
    filter.setGroup(models::EventGroup::All);
    filter.setText(QStringLiteral("TRAFFIC off"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 6);
}

void TablesTest::logIsBounded()
{
    LogModel model(nullptr, 20);
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 100; ++i)
        model.append(line("cart", QByteArray::number(i).constData()));
    QVERIFY(model.rowCount() <= 20);
    QCOMPARE(model.index(model.rowCount() - 1, LogModel::TextColumn).data().toString(), QStringLiteral("99"));
}

void TablesTest::logShowsOneProcess()
{
    LogModel model;
    models::LogFilter filter;
    filter.setSourceModel(&model);
    model.append(line("cart", "a"));
    model.append(line("web", "b"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setProcess(QStringLiteral("web"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, LogModel::TextColumn).data().toString(), QStringLiteral("b"));
    model.append(line("cart", "c"));
    model.append(line("web", "d"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setProcess({});
    QCOMPARE(filter.rowCount(), 4);
}

void TablesTest::stderrIsMarked()
{
    LogModel model;
    model.append(line("cart", "out"));
    model.append(line("cart", "err", true));
    const auto process
        = [&model](int row) { return model.index(row, LogModel::ProcessColumn).data().toString(); };
    QVERIFY(process(0) != process(1));
    QVERIFY(model.index(1, 0).data(LogModel::IsErrorRole).toBool());
}

void TablesTest::logIsFilteredAndSearched()
{
    LogModel model;
    models::LogFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.find(QStringLiteral("x"), -1), -1); // nothing to look through
    model.append(line("cart", "one Apple"));
    model.append(line("web", "two", true));
    model.append(line("cart", "three apple", true));
    QCOMPARE(filter.find(QStringLiteral("apple"), -1), 0);
    QCOMPARE(filter.find(QStringLiteral("apple"), 0), 2);
    QCOMPARE(filter.find(QStringLiteral("apple"), 2), 0); // around the end
    QCOMPARE(filter.find(QStringLiteral("pear"), 0), -1);
    filter.setErrorsOnly(true);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("APPLE"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setErrorsOnly(false);
    QCOMPARE(filter.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
