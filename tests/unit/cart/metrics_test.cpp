#include "service/cart/metrics.h"

#include <QtTest>

using namespace leaklab;
using namespace leaklab::cart;

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleHasItsFamilyDescribed()
    {
        fill();
        QSet<QString> described;
        const auto lines = page().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 20);
        for (const QString& line : lines) {
            if (line.startsWith(QStringLiteral("# TYPE "))) {
                described.insert(line.section(u' ', 2, 2));
                QVERIFY(line.endsWith(QStringLiteral(" counter")) || line.endsWith(QStringLiteral(" gauge")));
            } else if (!line.startsWith(u'#')) {
                const QString name = line.section(QRegularExpression(QStringLiteral("[ {]")), 0, 0);
                QVERIFY2(described.contains(name), qPrintable(line));
                bool isNumber = false;
                line.section(u' ', -1).toDouble(&isNumber);
                QVERIFY2(isNumber, qPrintable(line));
            }
        }
    }

    void countsByRouteAndStatusWithFewLabels()
    {
        fill();
        const QString text = page();
        QVERIFY(text.contains(QStringLiteral("\nitems_added 5\n"))
            || text.contains(QStringLiteral("items_added 5\n")));
        QVERIFY(text.contains(QStringLiteral("leaklab_requests_total{route=\"add\",status=\"200\"} 2\n")));
        QVERIFY(text.contains(QStringLiteral("leaklab_requests_total{route=\"cart\",status=\"404\"} 1\n")));
        QVERIFY(text.contains(QStringLiteral("leaklab_requests_total{route=\"cart\",status=\"other\"} 2\n")));
        QVERIFY(text.contains(QStringLiteral("leaklab_requests_in_flight 1\n")));
        QVERIFY(text.contains(QStringLiteral("leaklab_leaked_records 3\n")));
        QVERIFY(text.contains(QStringLiteral("leaklab_heap_limit_bytes 67108864\n")));
    }

private:
    void fill()
    {
        m_metrics = {};
        for (int i = 0; i < 6; ++i)
            m_metrics.begin();
        m_metrics.end(Route::Add, 200);
        m_metrics.end(Route::Add, 200);
        m_metrics.end(Route::Cart, 404);
        m_metrics.end(Route::Cart, 418);
        m_metrics.end(Route::Cart, 503);
        m_metrics.addItems(5);
        while (m_requests.records() < 3)
            m_requests.append("RED");
    }
    QString page()
    {
        return QString::fromStdString(m_metrics.prometheusText(m_heap.statistics(), m_requests));
    }

    heap::Heap m_heap;
    ObjectFactory m_factory{ m_heap };
    ActiveProductRequests m_requests{ m_factory };
    Metrics m_metrics;
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
