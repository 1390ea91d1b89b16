#include "app/charts/chart_column.h"
#include "tests/gui/window_support.h"
#include "tests/support/series_row.h"

#include <QCheckBox>
#include <QTest>

#include <cmath>

using namespace leaklab;
using charts::ChartColumn;
using charts::LiveChart;
using charts::TimeNavigation;
using metrics::Metric;
using metrics::Outlook;
using tests::child;

namespace {

constexpr double mebi = 1024.0 * 1024;

/// A cart with a limit of 64 MiB whose live set rises by `perSecond`; a major each second.
void live(metrics::SeriesStore& store, double seconds, double begin, double perSecond)
{
    double lookups = 0;
    const double born = store.rows() == 0 ? 0 : store.lastTime();
    tests::appendSession(store, seconds, [&](tests::SeriesRow& row, double time) {
        const double second = std::floor(time - born);
        row.with(Metric::HeapLive, begin + perSecond * second + (std::fmod(second, 2) < 1 ? 2e5 : -2e5))
            .with(Metric::HeapLimit, 64 * mebi)
            .with(Metric::CartLookups, ++lookups);
    });
}

} // namespace

class ChartForecastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void leakingCartHasOne();
    void goneWithTheCart();
    void healthyCartHasNone();
    void frozenForecastStands();
    void bandIsPainted();
    void wordsSayHowSure();
};

void ChartForecastTest::leakingCartHasOne()
{
    metrics::SeriesStore store;
    ChartColumn column(store);
    live(store, 60, 34 * mebi, 0.25 * mebi);
    column.refresh();
    const auto& forecast = column.charts()[0]->forecast();
    QVERIFY(forecast);
    QVERIFY(std::abs(forecast->outlook.at - 120) < 2);
    QCOMPARE(forecast->outlook.limitBytes, 64 * mebi);
    QVERIFY2(column.navigation().window().until > store.lastTime(), "there is room for what is to come");
    child<QCheckBox>(column, "forecast")->click();
    QVERIFY(!column.charts()[0]->forecast()->drawn);
    QCOMPARE(column.navigation().window().until, store.lastTime());
}

void ChartForecastTest::goneWithTheCart()
{
    metrics::SeriesStore store;
    ChartColumn column(store);
    live(store, 60, 34 * mebi, 0.25 * mebi);
    tests::appendSession(store, 1, [](tests::SeriesRow&, double) {});
    column.refresh();
    QVERIFY(!column.charts()[0]->forecast());
}

void ChartForecastTest::healthyCartHasNone()
{
    metrics::SeriesStore store;
    ChartColumn column(store);
    column.refresh();
    QVERIFY(!column.charts()[0]->forecast());
    live(store, 60, 12 * mebi, 0);
    column.refresh();
    QVERIFY(!column.charts()[0]->forecast());
}

void ChartForecastTest::frozenForecastStands()
{
    metrics::SeriesStore store;
    ChartColumn column(store);
    live(store, 40, 34 * mebi, 0.25 * mebi);
    column.refresh();
    const double reaches = column.charts()[0]->forecast()->outlook.at;
    column.navigation().setFrozen(true);
    tests::appendSession(store, 5, [](tests::SeriesRow&, double) {});
    column.refresh();
    QCOMPARE(column.charts()[0]->forecast()->outlook.at, reaches);
    column.navigation().setFrozen(false);
    QVERIFY(!column.charts()[0]->forecast());
}

void ChartForecastTest::bandIsPainted()
{
    metrics::SeriesStore store;
    live(store, 60, 34 * mebi, 0.25 * mebi);
    ChartColumn column(store);
    column.resize(1000, 700);
    column.navigation().showRange(TimeNavigation::everything);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    column.refresh();
    LiveChart& memory = *column.charts()[0];
    const QImage with = memory.grab().toImage();
    memory.setForecast(std::nullopt);
    const QImage without = memory.grab().toImage();
    int future = 0;
    const QRect plot = memory.plotArea().toRect();
    for (int x = plot.left(); x < plot.right(); ++x) {
        for (int y = plot.top(); y < plot.center().y(); ++y)
            future += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(future > 50, qPrintable(QString::number(future)));
}

void ChartForecastTest::wordsSayHowSure()
{
    charts::ForecastBand band{ { Outlook::Kind::Reaches, metrics::MemoryLimitKind::Heap, 59, 312, 290,
        340 } };
    QCOMPARE(charts::forecastText(band, {}), QStringLiteral("Forecast: heap limit at 5:12 (4:50 to 5:40)"));
    band.outlook.limit = metrics::MemoryLimitKind::Container;
    QCOMPARE(charts::forecastText(band, {}), QStringLiteral("Forecast: memory limit at 5:12 (4:50 to 5:40)"));
    band.outlook.latest = 1e9;
    QCOMPARE(
        charts::forecastText(band, {}), QStringLiteral("Forecast: memory limit at 5:12, not before 4:50"));
    band.outlook.at = 58;
    QCOMPARE(charts::forecastText(band, {}), QStringLiteral("Forecast: memory limit any moment"));
}

QTEST_MAIN(ChartForecastTest)
#include "chart_forecast_test.moc"
