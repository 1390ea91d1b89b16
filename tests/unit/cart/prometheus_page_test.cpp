#include "service/cart/prometheus_page.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace leaklab::cart;
using namespace std::chrono_literals;

namespace {

QStringList linesOf(PrometheusPage& page)
{
    return QString::fromStdString(page.take()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class PrometheusPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAFamilyAndItsSamples()
    {
        PrometheusPage page;
        page.family("carts_total", PrometheusPage::Type::Counter, "Carts.");
        page.sample(3, { { "kind", "big" }, { "colour", "red" } });
        page.sample(0.5);
        page.gauge("level", "How high.", -1);
        page.family("odd", PrometheusPage::Type::Untyped, "Of no type.");
        QCOMPARE(QString::fromStdString(page.take()),
            QStringLiteral("# HELP carts_total Carts.\n# TYPE carts_total counter\n"
                           "carts_total{kind=\"big\",colour=\"red\"} 3\ncarts_total 0.5\n"
                           "# HELP level How high.\n# TYPE level gauge\nlevel -1\n"
                           "# HELP odd Of no type.\n# TYPE odd untyped\n"));
    }

    void escapesWhatWouldBreakALine()
    {
        PrometheusPage page;
        page.family("x", PrometheusPage::Type::Gauge, "A \"quote\", a \\ and\na break.");
        page.sample(1, { { "label", "A \"quote\", a \\ and\na break." } });
        const QStringList lines = linesOf(page);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("# HELP x A \"quote\", a \\\\ and\\na break."));
        QCOMPARE(lines[2], QStringLiteral("x{label=\"A \\\"quote\\\", a \\\\ and\\na break.\"} 1"));
    }

    void writesEveryNumberAsPrometheusReadsIt_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("large whole") << 9007199254740991.0 << QStringLiteral("9007199254740991");
        QTest::newRow("fraction") << 0.1 << QStringLiteral("0.1");
        QTest::newRow("huge") << 1e300 << QStringLiteral("1e+300");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QStringLiteral("+Inf");
        QTest::newRow("minus infinite") << -std::numeric_limits<double>::infinity() << QStringLiteral("-Inf");
        QTest::newRow("no number") << std::nan("") << QStringLiteral("NaN");
    }
    void writesEveryNumberAsPrometheusReadsIt()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        PrometheusPage page;
        page.gauge("x", "X.", value);
        QCOMPARE(linesOf(page).last(), QStringLiteral("x ") + text);
    }

    void writesAHistogramCumulatively()
    {
        DurationHistogram histogram;
        for (const auto duration : { 60us, 1'000us, 1'001us, 20'000'000us })
            histogram.record(duration);
        PrometheusPage page;
        page.family("pause_seconds", PrometheusPage::Type::Histogram, "Pauses.");
        page.histogram(histogram, { { "kind", "major" } });
        const QStringList lines = linesOf(page);
        QCOMPARE(lines.size(), 2 + 16 + 1 + 2);
        const auto bucket = [](const char* bound, int count) {
            return QStringLiteral("pause_seconds_bucket{kind=\"major\",le=\"%1\"} %2")
                .arg(QLatin1String(bound))
                .arg(count);
        };
        QCOMPARE(lines[2], bucket("0.0001", 1));
        QCOMPARE(lines[3], bucket("0.0002", 1));
        QCOMPARE(lines[5], bucket("0.001", 2));
        QCOMPARE(lines[6], bucket("0.002", 3));
        QCOMPARE(lines[17], bucket("10", 3));
        QCOMPARE(lines[18], bucket("+Inf", 4));
        QCOMPARE(lines[19], QStringLiteral("pause_seconds_sum{kind=\"major\"} 20.002061"));
        QCOMPARE(lines[20], QStringLiteral("pause_seconds_count{kind=\"major\"} 4"));
    }

    void writesAHistogramWithoutLabels()
    {
        PrometheusPage page;
        page.family("lag_seconds", PrometheusPage::Type::Histogram, "Lag.");
        page.histogram({});
        const QStringList lines = linesOf(page);
        QCOMPARE(lines[2], QStringLiteral("lag_seconds_bucket{le=\"0.0001\"} 0"));
        QCOMPARE(lines.last(), QStringLiteral("lag_seconds_count 0"));
    }
};

QTEST_GUILESS_MAIN(PrometheusPageTest)
#include "prometheus_page_test.moc"
