#include "service/cart/heap_metrics.h"
#include "service/cart/metrics_page.h"
#include "service/cart/node_metrics.h"

#include <QtTest>

using namespace leaklab;
using namespace leaklab::cart;
using namespace std::chrono_literals;

class MetricsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 2; ++i)
            m_metrics.countAnswer(Route::Add, 200, 1ms);
        m_metrics.countAnswer(Route::Cart, 418, 1ms);
        m_metrics.beginRequest();
        m_metrics.addItems(5);
        while (m_requests.records() < 3)
            m_requests.append("RED");
        m_heap.collect();
        m_heap.collect();
        m_lag.tick(EventLoopLag::TimePoint() + 3 * EventLoopLag::period + 5ms);
    }

    void describesEachFamilyOnceAndRightBeforeItsSamples()
    {
        QSet<QString> described;
        QString family;
        const QStringList all = lines(true);
        QVERIFY(all.size() > 20);
        for (const QString& line : all) {
            if (line.startsWith(QStringLiteral("# HELP "))) {
                family = line.section(u' ', 2, 2);
                QVERIFY2(!described.contains(family), qPrintable(line));
                described.insert(family);
                continue;
            }
            if (line.startsWith(QStringLiteral("# TYPE "))) {
                QCOMPARE(line.section(u' ', 2, 2), family);
                continue;
            }
            static const QRegularExpression sample(QStringLiteral(
                "^([a-z0-9_]+?)(_bucket|_sum|_count)?(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*"
                "\\})? [0-9.e+-]+$"));
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QCOMPARE(match.captured(1), family);
        }
    }

    void tellsWhatTheServiceCounts_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
            { "leaklab_cart_info{version=\"" LEAKLAB_VERSION "\",leak=\"on\"} 1", "items_added 5",
                "items_added_total 5", "# TYPE items_added_total counter", "leaklab_requests_in_flight 1",
                "leaklab_leaked_records 3", "leaklab_heap_limit_bytes 67108864",
                "leaklab_event_loop_lag_seconds_count 3", "leaklab_event_loop_lag_seconds_sum 0.165",
                "leaklab_collection_duration_seconds_count{kind=\"major\"} 2",
                "leaklab_collection_duration_seconds_count{kind=\"minor\"} 0",
                "leaklab_http_request_duration_seconds_count{route=\"add\",status=\"200\"} 2",
                "leaklab_http_request_duration_seconds_sum{route=\"add\",status=\"200\"} 0.002",
                "leaklab_http_request_duration_seconds_count{route=\"cart\",status=\"other\"} 1" })
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void tellsWhatTheServiceCounts()
    {
        QFETCH(QString, line);
        QVERIFY2(lines().contains(line), qPrintable(lines().join(u'\n')));
    }

    void tellsNothingOfALiveSetThatNobodyHasMeasured()
    {
        QVERIFY(!lines().filter(QStringLiteral("leaklab_heap_live_bytes ")).isEmpty());
        heap::HeapStatistics fresh;
        PrometheusPage page;
        writeHeap(page, fresh, {});
        QVERIFY(!QString::fromStdString(page.take()).contains(QStringLiteral("leaklab_heap_live_bytes")));
    }

    void tellsEverySpace()
    {
        const std::vector<HeapSpace> spaces{ { "new", 100, 70 }, { "old", 300, 200 } };
        PrometheusPage page;
        writeHeap(page, {}, spaces);
        writeNodeMetrics(page, {}, spaces, m_collections, m_lag);
        const QString text = QString::fromStdString(page.take());
        for (const char* line : { "leaklab_heap_space_total_bytes{space=\"new\"} 100",
                 "leaklab_heap_space_used_bytes{space=\"new\"} 70",
                 "leaklab_heap_space_used_bytes{space=\"old\"} 200",
                 "nodejs_heap_space_size_total_bytes{space=\"old\"} 300",
                 "nodejs_heap_space_size_used_bytes{space=\"new\"} 70",
                 "nodejs_heap_space_size_available_bytes{space=\"old\"} 100" })
            QVERIFY2(text.contains(QLatin1String(line) + u'\n'), line);
    }

    void takesNodesNamesOnlyWhenAskedAndSaysWhoseFiguresTheyAre()
    {
        const QString node = QStringLiteral("nodejs_");
        QVERIFY(lines().filter(node).isEmpty());
        const QStringList all = lines(true);
        for (const QString& line : all.filter(QStringLiteral("# HELP nodejs_")))
            QVERIFY2(line.contains(QStringLiteral("Leak Lab's own")), qPrintable(line));
        // The same figures under both names.
        const auto samples = [&](const QString& family) {
            QStringList found;
            for (const QString& line : all)
                if (line.startsWith(family))
                    found.append(line.mid(family.size()));
            return found;
        };
        QCOMPARE(samples(QStringLiteral("nodejs_gc_duration_seconds")),
            samples(QStringLiteral("leaklab_collection_duration_seconds")));
        QCOMPARE(samples(QStringLiteral("nodejs_heap_size_used_bytes ")),
            samples(QStringLiteral("leaklab_heap_used_bytes ")));
        QCOMPARE(samples(QStringLiteral("nodejs_eventloop_lag_max_seconds ")),
            QStringList{ QStringLiteral("0.105") });
        QCOMPARE(samples(QStringLiteral("nodejs_eventloop_lag_p50_seconds ")),
            QStringList{ QStringLiteral("0.055") });
    }

private:
    QStringList lines(bool nodeNames = false)
    {
        const MetricsPage page({ m_heap, m_requests, m_metrics, m_collections, m_lag, true, nodeNames });
        return QString::fromStdString(page.text()).split(u'\n', Qt::SkipEmptyParts);
    }

    heap::Heap m_heap;
    ObjectFactory m_factory{ m_heap };
    ActiveProductRequests m_requests{ m_factory };
    Metrics m_metrics;
    CollectionWatch m_collections{ m_heap };
    EventLoopLag m_lag{ EventLoopLag::TimePoint() };
};

QTEST_GUILESS_MAIN(MetricsPageTest)
#include "metrics_page_test.moc"
