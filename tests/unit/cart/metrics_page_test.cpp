#include "service/cart/metrics_page.h"

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
        const QStringList all = lines();
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
            static const QRegularExpression sample(
                QStringLiteral("^([a-z_]+?)(_bucket|_sum|_count)?(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*"
                               "\\})? [0-9.e+-]+$"));
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QCOMPARE(match.captured(1), family);
        }
    }

    void tellsWhatTheServiceCounts_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : { "items_added 5", "items_added_total 5", "# TYPE items_added_total counter",
                 "leaklab_requests_in_flight 1", "leaklab_leaked_records 3",
                 "leaklab_heap_limit_bytes 67108864", "leaklab_event_loop_lag_seconds_count 3",
                 "leaklab_event_loop_lag_seconds_sum 0.075",
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

private:
    QStringList lines()
    {
        const MetricsPage page({ m_heap, m_requests, m_metrics, m_collections, m_lag });
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
