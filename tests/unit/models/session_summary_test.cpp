#include "app/metrics/series_csv.h"
#include "app/models/series_table_model.h"
#include "app/models/session_summary.h"
#include "tests/support/series_row.h"

#include <QTest>

using namespace leaklab;
using metrics::Metric;
using models::ChartTopic;
using tests::nothing;

namespace {

constexpr double mebi = 1024.0 * 1024;

const QLocale& english()
{
    static const QLocale locale(QLocale::English);
    return locale;
}

} // namespace

/// What of a session is said in words and shown in tables comes from its rows and nothing else.
class SessionSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void risingHeapSaysWhenItEnds();
    void withoutAForecastNoneIsClaimed();
    void saysWhenThereIsNothing();
    void saysWhatWasWorstInWhatIsShown();
    void tableHoldsWhatIsShown();
    void tableStandsStill();
    void csvIsTheColumnsAskedFor();
};

void SessionSummaryTest::risingHeapSaysWhenItEnds()
{
    metrics::SeriesStore store;
    tests::appendSession(store, 60, [](tests::SeriesRow& row, double) {
        row.with(Metric::HeapUsed, 41 * mebi).with(Metric::HeapLimit, 64 * mebi);
    });
    std::vector<metrics::Observation> observations;
    for (int i = 0; i < 20; ++i)
        observations.push_back({ 40.0 + i, 40 * mebi + 0.125 * mebi * i });
    metrics::Outlook outlook;
    outlook.kind = metrics::Outlook::Kind::Reaches;
    outlook.at = 232;
    outlook.trend = metrics::LinearFit::of(observations);
    // An eighth of a MiB a second: 24 MiB from 40 s on take 192 s, of which 20 are over at 59.9 s.
    const QString summary = models::spokenSummary(ChartTopic::Memory, store, 0, 59.9, outlook, english());
    QVERIFY2(summary.startsWith(QStringLiteral("Live set rising 7.5")), qPrintable(summary));
    QVERIFY2(summary.endsWith(
                 QStringLiteral(" a minute, out of memory in about 3 min; 41 MiB of 64 MiB heap used.")),
        qPrintable(summary));
}

void SessionSummaryTest::withoutAForecastNoneIsClaimed()
{
    metrics::SeriesStore store;
    tests::appendSession(store, 10, [](tests::SeriesRow& row, double) {
        row.with(Metric::HeapUsed, 41 * mebi).with(Metric::HeapLimit, 64 * mebi);
    });
    QCOMPARE(models::spokenSummary(ChartTopic::Memory, store, 0, 9.9, std::nullopt, english()),
        QStringLiteral("No sure rise of the live set; 41 MiB of 64 MiB heap used."));
}

void SessionSummaryTest::saysWhenThereIsNothing()
{
    metrics::SeriesStore store;
    for (const ChartTopic topic :
        { ChartTopic::Memory, ChartTopic::Collections, ChartTopic::Latency, ChartTopic::Traffic })
        QCOMPARE(models::spokenSummary(topic, store, 0, 10, std::nullopt, english()),
            QStringLiteral("No data yet."));
    tests::appendSession(store, 5, [](tests::SeriesRow&, double) {});
    QCOMPARE(models::spokenSummary(ChartTopic::Memory, store, 0, 4.9, std::nullopt, english()),
        QStringLiteral("The cart is not running."));
    QCOMPARE(models::spokenSummary(ChartTopic::Traffic, store, 0, 4.9, std::nullopt, english()),
        QStringLiteral("No traffic."));
    // A row of long ago says nothing of now.
    QCOMPARE(models::spokenSummary(ChartTopic::Latency, store, 0, 60, std::nullopt, english()),
        QStringLiteral("No request was answered in the last second."));
}

void SessionSummaryTest::saysWhatWasWorstInWhatIsShown()
{
    metrics::SeriesStore store;
    tests::appendSession(store, 100, [](tests::SeriesRow& row, double time) {
        row.with(Metric::LatencyP50, 4).with(Metric::LatencyP99, time > 20 && time < 30 ? 3200 : 212);
        row.with(Metric::Offered, 500).with(Metric::Achieved, 498).with(Metric::ErrorShare, 0.004);
    });
    const auto latency = [&](double from) {
        return models::spokenSummary(ChartTopic::Latency, store, from, 99.9, std::nullopt, english());
    };
    QCOMPARE(latency(0),
        QStringLiteral(
            "Half of the requests within 4 ms, 99 in 100 within 212 ms; at worst 3.2 s in what is shown."));
    QVERIFY(latency(40).contains(QStringLiteral("at worst 212 ms")));
    QCOMPARE(models::spokenSummary(ChartTopic::Traffic, store, 0, 99.9, std::nullopt, english()),
        QStringLiteral("498/s answered of 500/s offered; 0.4 % of the requests failed."));
}

void SessionSummaryTest::tableHoldsWhatIsShown()
{
    metrics::SeriesStore store;
    tests::appendSession(store, 10, [](tests::SeriesRow& row, double time) {
        row.with(Metric::HeapUsed, time * mebi);
        if (time >= 5)
            row.with(Metric::CollectionShare, 0.125);
    });
    models::SeriesTableModel table;
    table.take(store,
        { { Metric::HeapUsed, QStringLiteral("used") },
            { Metric::CollectionShare, QStringLiteral("share") } },
        4.95, 5.15, [](double time) { return QString::number(time, 'f', 1); });
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), QStringLiteral("used (MiB)"));
    QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("5.0"));
    QCOMPARE(table.index(1, 1).data().toString(), QLocale().toString(5.1, 'f', 3));
    QCOMPARE(table.index(0, 2).data().toString(), QLocale().toString(12.5, 'f', 2));
    table.take(store, { { Metric::CollectionShare, QStringLiteral("share") } }, 0, 1, {});
    QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("\u2013"));
    table.take(store, {}, 500, 600, {});
    QCOMPARE(table.rowCount(), 0);
}

void SessionSummaryTest::tableStandsStill()
{
    auto store = std::make_unique<metrics::SeriesStore>(5'000);
    const auto fill = [](tests::SeriesRow& row, double time) { row.with(Metric::HeapUsed, time * mebi); };
    tests::appendSession(*store, 100, fill);
    models::SeriesTableModel table;
    table.take(*store, { { Metric::HeapUsed, QStringLiteral("used") } }, 10, 100, {});
    const int rows = table.rowCount();
    const QString first = table.index(0, 1).data().toString();
    const QString last = table.index(rows - 1, 1).data().toString();
    tests::appendSession(*store, 2'000, fill);
    QVERIFY(store->firstTime() > 100);
    store.reset();
    QCOMPARE(table.rowCount(), rows);
    QCOMPARE(table.index(0, 1).data().toString(), first);
    QCOMPARE(table.index(rows - 1, 1).data().toString(), last);
}

void SessionSummaryTest::csvIsTheColumnsAskedFor()
{
    metrics::SeriesStore store;
    tests::SeriesRow row;
    row.with(Metric::HeapUsed, 0.1 + 0.2);
    row.appendTo(store, 0.3);
    const std::array columns{ Metric::HeapUsed, Metric::LatencyP99 };
    QCOMPARE(metrics::csvHeader(columns), std::string("time_s,heap.used_bytes,latency.p99_ms\r\n"));
    QCOMPARE(metrics::csvRow(store, 0, columns), std::string("0.3,0.30000000000000004,\r\n"));
    QCOMPARE(metrics::allColumns().size(), metrics::metricCount);
}

QTEST_GUILESS_MAIN(SessionSummaryTest)
#include "session_summary_test.moc"
