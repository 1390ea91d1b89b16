#include "app/models/event_model.h"
#include "app/models/log_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leaklab;
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
    void logIsBounded();
    void logShowsOneProcess();
    void stderrIsMarked();
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
    QVERIFY(model.index(0, EventModel::TextColumn)
                .data()
                .toString()
                .contains(QStringLiteral("cart died: heap limit reached (134)")));
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

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
