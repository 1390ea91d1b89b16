#include "app/metrics/metric.h"

#include <QTest>

#include <set>
#include <string_view>

using namespace leaklab::metrics;

class MetricTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMetricHasAnOwnNameAndAMeaning();
    void namesLeadBackToMetrics();
    void everyUnitHasASuffix();
};

void MetricTest::everyMetricHasAnOwnNameAndAMeaning()
{
    std::set<std::string_view> names;
    for (const MetricInfo& entry : allMetrics()) {
        QVERIFY(!entry.name.empty());
        QVERIFY(!entry.meaning.empty());
        names.insert(entry.name);
    }
    QCOMPARE(names.size(), metricCount);
}

void MetricTest::namesLeadBackToMetrics()
{
    for (std::size_t i = 0; i < metricCount; ++i) {
        const auto metric = static_cast<Metric>(i);
        QVERIFY(metricNamed(info(metric).name) == metric);
    }
    QVERIFY(!metricNamed("heap.nonsense"));
    QVERIFY(!metricNamed(""));
    // The table is in the order of the enumeration: early, middle and late ones, the last too.
    QVERIFY(metricNamed("heap.live") == Metric::HeapLive);
    QVERIFY(metricNamed("latency.p99") == Metric::LatencyP99);
    QVERIFY(metricNamed("cart.restarts") == Metric::Restarts);
    QVERIFY(metricNamed("cart.lookups") == Metric::CartLookups);
    QVERIFY(metricNamed("twin.heap.live") == Metric::TwinHeapLive);
    QVERIFY(metricNamed("twin.restarts") == Metric::TwinRestarts);
}

void MetricTest::everyUnitHasASuffix()
{
    for (const MetricInfo& entry : allMetrics())
        QVERIFY(!unitSuffix(entry.unit).empty());
}

QTEST_GUILESS_MAIN(MetricTest)
#include "metric_test.moc"
