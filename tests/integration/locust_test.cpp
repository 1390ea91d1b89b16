#include "tests/support/shop_under_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace leaklab::tests;

namespace {

constexpr int patience = 60'000;

QString locustProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("locust"));
}

/// Locust with shoppers who go round and round in a shop.
class Locust {
public:
    Locust()
        : m_process(locustProgram())
    {
    }
    /// `trips` 0: they go on until end().
    void start(const QString& shop, int shoppers, int trips)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("127.0.0.1"));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("127.0.0.1"));
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        environment.insert(
            QStringLiteral("SHOPPING_REPORT"), m_folder.filePath(QStringLiteral("report.json")));
        environment.remove(QStringLiteral("SHOPPING_TRIPS"));
        if (trips > 0)
            environment.insert(QStringLiteral("SHOPPING_TRIPS"), QString::number(trips));
        m_process.process().setProcessEnvironment(environment);
        m_process.process().setWorkingDirectory(m_folder.path());
        const QString number = QString::number(shoppers);
        m_started = m_process.start(
            { QStringLiteral("--headless"), QStringLiteral("-f"),
                QStringLiteral(LEAKLAB_TEST_DATA "/robot_shop_shoppers.py"), QStringLiteral("--host"), shop,
                QStringLiteral("-u"), number, QStringLiteral("-r"), number, QStringLiteral("--stop-timeout"),
                QStringLiteral("20") },
            [this] { return output().contains(QStringLiteral("trip ")); });
    }
    [[nodiscard]] bool started() const { return m_started; }
    [[nodiscard]] bool waitForEnd() { return m_process.waitForEnd(patience); }
    /// Lets the shoppers finish their trips.
    [[nodiscard]] bool end()
    {
        m_process.process().terminate();
        return waitForEnd();
    }
    [[nodiscard]] QString output() { return m_process.output(); }

    [[nodiscard]] qsizetype bought() { return output().count(QStringLiteral(" bought\n")); }
    [[nodiscard]] QStringList givenUp()
    {
        return output().split(QLatin1Char('\n')).filter(QStringLiteral(" given up: "));
    }
    /// Trips that went well since the last one that did not.
    [[nodiscard]] qsizetype boughtInARow()
    {
        return output().section(QStringLiteral(" given up: "), -1).count(QStringLiteral(" bought\n"));
    }
    [[nodiscard]] QJsonObject report() const
    {
        QFile file(m_folder.filePath(QStringLiteral("report.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

private:
    QTemporaryDir m_folder;
    ProgramUnderTest m_process;
    bool m_started = false;
};

} // namespace

/// The flow of the original shop's load generator, driven by the real Locust, against the whole shop.
class LocustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (locustProgram().isEmpty())
            QSKIP("Locust is not installed; ./dev test installs it");
    }

    void everyTripSucceeds_data()
    {
        QTest::addColumn<QString>("afterHost");
        QTest::newRow("as written") << QString();
        // The original's own deployment names its host with a slash at the end and so asks for //api/…
        QTest::newRow("host with a slash") << QStringLiteral("/");
    }
    void everyTripSucceeds()
    {
        QFETCH(QString, afterHost);
        constexpr int trips = 200;
        ShopUnderTest shop(StoreUnderTest::Kind::LeaklabStore);
        QVERIFY(shop.start());
        QVERIFY(shop.startWeb());
        Locust locust;
        locust.start(QStringLiteral("http://") + shop.web().address() + afterHost, 5, trips);
        QVERIFY2(locust.started(), qPrintable(locust.output()));
        QVERIFY2(locust.waitForEnd(), qPrintable(locust.output()));

        QCOMPARE(locust.givenUp(), QStringList());
        QCOMPARE(locust.bought(), trips);
        const QJsonObject report = locust.report();
        QCOMPARE(report[QStringLiteral("failures")].toArray(), QJsonArray());
        QCOMPARE(report[QStringLiteral("exceptions")].toArray(), QJsonArray());
        const QJsonObject requests = report[QStringLiteral("requests")].toObject();
        QCOMPARE(requests[QStringLiteral("add")].toInt(), 2 * trips);
        QCOMPARE(requests[QStringLiteral("pay")].toInt(), trips);
        // Each add looked up one product and left one record behind; nothing else did.
        QCOMPARE(shop.metric("items_added"), 2.0 * trips);
        QCOMPARE(shop.metric("leaklab_leaked_records"), 2.0 * trips);
    }

    void theGatewayOutlivesTheCart()
    {
        ShopUnderTest shop(StoreUnderTest::Kind::LeaklabStore);
        QVERIFY(shop.start());
        QVERIFY(shop.startWeb());
        const qint64 gateway = shop.web().process().processId();
        Locust locust;
        locust.start(QStringLiteral("http://") + shop.web().address(), 5, 0);
        QVERIFY2(locust.started(), qPrintable(locust.output()));
        QTRY_VERIFY_WITH_TIMEOUT(locust.bought() >= 20, patience);
        QCOMPARE(locust.givenUp(), QStringList());

        const std::uint16_t cartPort = shop.cart().port();
        shop.cart().kill();
        QTRY_VERIFY_WITH_TIMEOUT(locust.givenUp().size() >= 20, patience);
        QCOMPARE(ask(shop.web().port(), "GET", "/health").status, 200);
        QCOMPARE(ask(shop.web().port(), "GET", "/api/catalogue/products").status, 200);

        QVERIFY(shop.startCart({}, cartPort));
        QTRY_VERIFY_WITH_TIMEOUT(locust.boughtInARow() >= 20, patience);
        QVERIFY2(locust.end(), qPrintable(locust.output()));
        QCOMPARE(ask(shop.web().port(), "GET", "/health").status, 200);
        QCOMPARE(shop.web().process().processId(), gateway);
        QCOMPARE(shop.web().process().state(), QProcess::Running);

        // Shoppers saw the gateway's sentence and nothing else, and only where the cart is needed.
        static const QRegularExpression sentence(QStringLiteral(
            "^502 \\{\"service\":\"cart\",.*\"message\":\"The cart is not available right now\\.\""));
        static const QStringList needCart{ QStringLiteral("add"), QStringLiteral("cart"),
            QStringLiteral("update"), QStringLiteral("confirm"), QStringLiteral("pay") };
        QCOMPARE(locust.report()[QStringLiteral("exceptions")].toArray(), QJsonArray());
        const QJsonArray failures = locust.report()[QStringLiteral("failures")].toArray();
        QVERIFY(!failures.isEmpty());
        for (const QJsonValue& failure : failures) {
            const QString error = failure[QStringLiteral("error")].toString();
            QVERIFY2(sentence.match(error).hasMatch(), qPrintable(error));
            QVERIFY2(needCart.contains(failure[QStringLiteral("name")].toString()), qPrintable(error));
        }
    }
};

QTEST_GUILESS_MAIN(LocustTest)
#include "locust_test.moc"
