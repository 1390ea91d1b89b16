#include "service/flight/flight_recorder.h"
#include "service/http/percent.h"
#include "tests/support/shop_under_test.h"
#include "tests/support/web_request.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtTest>

#include <cmath>
#include <limits>
#include <memory>

using namespace leaklab;
using namespace leaklab::tests;

namespace {

constexpr int patience = 30'000;

QString program(const char* name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name));
}

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

/// A Prometheus that reads one service, in a folder of its own.
class PrometheusUnderTest {
public:
    [[nodiscard]] bool start(const QString& target)
    {
        QFile config(m_folder.filePath(QStringLiteral("prometheus.yml")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("global:\n  scrape_interval: 500ms\nscrape_configs:\n  - job_name: cart\n"
                     "    static_configs:\n      - targets: ['"
            + target.toUtf8() + "']\n");
        config.close();
        return m_process.start(
            { QStringLiteral("--config.file=") + config.fileName(),
                QStringLiteral("--storage.tsdb.path=") + m_folder.filePath(QStringLiteral("data")),
                QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port) },
            [this] { return canConnect(m_port) && askOnce(m_port, "/-/ready").response.status == 200; });
    }
    [[nodiscard]] QString output() { return m_process.output(); }

    /// The value of a query that has one result; no number when it has none, or several.
    [[nodiscard]] double value(const char* query) const
    {
        const auto data = get("/api/v1/query?query=" + http::percentEncode(query)).object();
        const QJsonArray result = data[QLatin1String("result")].toArray();
        if (result.size() != 1)
            return std::numeric_limits<double>::quiet_NaN();
        return result[0][QLatin1String("value")][1].toString().toDouble();
    }
    [[nodiscard]] QString typeOf(const char* metric) const
    {
        const auto data = get("/api/v1/metadata?metric=" + std::string(metric)).object();
        return data[QLatin1String(metric)][0][QLatin1String("type")].toString();
    }

private:
    [[nodiscard]] QJsonDocument get(const std::string& target) const
    {
        const auto answer = askOnce(m_port, target).response.body;
        const auto whole = QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object();
        return QJsonDocument(whole[QLatin1String("data")].toObject());
    }

    QTemporaryDir m_folder;
    std::uint16_t m_port = freePort();
    ProgramUnderTest m_process{ program("prometheus") };
};

} // namespace

/// The cart's metrics page, read by those it is made for.
class CartMetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prometheusSeesWhatWasDone();
    void promtoolFindsNothingWrong_data();
    void promtoolFindsNothingWrong();
};

void CartMetricsTest::prometheusSeesWhatWasDone()
{
    if (program("prometheus").isEmpty())
        QSKIP("Prometheus is not installed; ./dev test installs it");
    QTemporaryDir folder;
    const QString flightFile = folder.filePath(QStringLiteral("cart.flight"));
    ShopUnderTest shop(StoreUnderTest::Kind::LeaklabStore);
    const double before = now();
    QVERIFY(shop.start({ QStringLiteral("--flight=") + flightFile, QStringLiteral("--request-garbage=1M") }));
    const double after = now();
    const auto flight = std::get<flight::Reader>(flight::Reader::open(flightFile.toStdString()));
    const auto collections = [&] {
        const auto gauges = flight.gauges();
        return static_cast<double>(gauges.minorCount + gauges.majorCount);
    };

    PrometheusUnderTest prometheus;
    QVERIFY2(prometheus.start(shop.cart().address()), qPrintable(prometheus.output()));
    QTRY_COMPARE_WITH_TIMEOUT(prometheus.value("up{job='cart'}"), 1.0, patience);

    int adds = 0;
    for (; adds < 5 || collections() < 3; ++adds)
        QCOMPARE(shop.get("/add/a/STAN-1/2").status, 200);
    QCOMPARE(shop.get("/add/a/UNKNOWN/2").status, 404);
    for (const char* target : { "/nowhere", "/nowhere/else" })
        QCOMPARE(shop.get(target).status, 404);
    QCOMPARE(shop.get("/debug/census").status, 200);

    const auto tells = [&](const char* query, double value) {
        QTRY_COMPARE_WITH_TIMEOUT(prometheus.value(query), value, patience);
    };
    tells("items_added_total", 2.0 * adds);
    tells("items_added", 2.0 * adds);
    tells("leaklab_leaked_records", adds + 1);
    tells("leaklab_product_lookups_total", adds + 1);
    tells("leaklab_http_request_duration_seconds_count{route='add',status='200'}", adds);
    tells("leaklab_http_request_duration_seconds_bucket{route='add',status='200',le='+Inf'}", adds);
    tells("leaklab_http_request_duration_seconds_count{route='add',status='404'}", 1);
    tells("leaklab_http_request_duration_seconds_count{route='other',status='404'}", 2);
    tells("leaklab_http_request_duration_seconds_count{route='other',status='200'}", 1);
    tells("leaklab_cart_info{leak='on'}", 1);
    QCOMPARE(prometheus.typeOf("items_added_total"), QStringLiteral("counter"));
    QCOMPARE(prometheus.typeOf("leaklab_collection_duration_seconds"), QStringLiteral("histogram"));

    // Answering Prometheus makes garbage too, so the count goes on rising.
    const double atLeast = collections();
    double seen = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        (seen = prometheus.value("sum(leaklab_collection_duration_seconds_count)")) >= atLeast, patience);
    QVERIFY(seen <= collections());
    const double lag = prometheus.value("leaklab_event_loop_lag_seconds_count");
    QTRY_VERIFY_WITH_TIMEOUT(prometheus.value("leaklab_event_loop_lag_seconds_count") > lag, patience);

    const double start = prometheus.value("process_start_time_seconds");
    constexpr double clockTick = 0.01;
    QVERIFY2(start >= before - 2 * clockTick && start <= after, qPrintable(QString::number(start, 'f', 3)));
    QVERIFY(prometheus.value("process_resident_memory_bytes") > 1e6);
    QVERIFY(prometheus.value("process_cpu_seconds_total") > 0);
}

void CartMetricsTest::promtoolFindsNothingWrong_data()
{
    QTest::addColumn<QString>("nodeMetrics");
    QTest::newRow("our names") << QStringLiteral("--node-metrics=off");
    QTest::newRow("Node's names too") << QStringLiteral("--node-metrics=on");
}

void CartMetricsTest::promtoolFindsNothingWrong()
{
    if (program("promtool").isEmpty())
        QSKIP("promtool, which comes with Prometheus, is not installed; ./dev test installs it");
    QFETCH(QString, nodeMetrics);
    ShopUnderTest shop(StoreUnderTest::Kind::LeaklabStore);
    QVERIFY(shop.start({ nodeMetrics, QStringLiteral("--age=1000") }));
    const auto check = [&] {
        const WireReply page = shop.get("/metrics");
        QVERIFY2(page.head.contains("Content-Type: text/plain; version=0.0.4"), page.head.constData());
        QProcess promtool;
        promtool.setProcessChannelMode(QProcess::MergedChannels);
        promtool.start(program("promtool"), { QStringLiteral("check"), QStringLiteral("metrics") });
        promtool.write(page.body);
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished(patience));
        QCOMPARE(promtool.readAll(), QByteArray());
        QCOMPARE(promtool.exitCode(), 0);
    };
    check();
    // Every route, what is none, and more items than a number holds.
    const QByteArray most(308, '9');
    for (const QByteArray& target : { QByteArray("/health"), QByteArray("/cart/a"), QByteArray("/rename/a/b"),
             QByteArray("/update/a/RED/1"), QByteArray("/cart/%zz"), QByteArray("/{\"\\\n}") })
        static_cast<void>(shop.get(target));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(shop.get("/add/rich" + QByteArray::number(i) + "/RED/" + most).status, 200);
    static_cast<void>(ask(shop.cart().port(), "DELETE", "/cart/rich0"));
    static_cast<void>(ask(shop.cart().port(), "BREW", "/cart/rich0"));
    QVERIFY(shop.get("/metrics").body.contains("\nitems_added_total +Inf\n"));
    check();
}

QTEST_GUILESS_MAIN(CartMetricsTest)
#include "cart_metrics_test.moc"
