#include "service/http/service_process.h"

#include <QTest>

#include <csignal>
#include <string>
#include <vector>

using namespace leaklab::http;

namespace {

const std::vector<OptionSpec> specs{
    { "port", "PORT", "port to listen on", "0", "LEAKLAB_TEST_PORT" },
    { "leak", "on|off", "whether to leak", "on", "" },
};

} // namespace

class ServiceProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("LEAKLAB_TEST_PORT"); }
    void takesOptionsInBothForms();
    void prefersTheCommandLineToTheEnvironment();
    void namesTheOffendingWord_data();
    void namesTheOffendingWord();
    void helpsWhateverElseIsWrong();
    void tellsItsVersion();
    void readsPorts();
    void readsHostsWithPorts();
    void readsByteSizes_data();
    void readsByteSizes();
    void stopsOnASignal();
    void failsWhenThePortIsTaken();
};

void ServiceProcessTest::takesOptionsInBothForms()
{
    Options options;
    QVERIFY(!options.parse(specs, { "--port", "8080", "--leak=off" }).has_value());
    QCOMPARE(options.value("port"), std::string("8080"));
    QCOMPARE(options.value("leak"), std::string("off"));
    QVERIFY(!options.parse(specs, {}).has_value());
    QCOMPARE(options.value("port"), std::string("0"));
}

void ServiceProcessTest::prefersTheCommandLineToTheEnvironment()
{
    qputenv("LEAKLAB_TEST_PORT", "81");
    Options options;
    QVERIFY(!options.parse(specs, {}).has_value());
    QCOMPARE(options.value("port"), std::string("81"));
    QVERIFY(!options.parse(specs, { "--port", "82" }).has_value());
    QCOMPARE(options.value("port"), std::string("82"));
}

void ServiceProcessTest::namesTheOffendingWord_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown") << QByteArray("--colour") << QByteArray("--colour");
    QTest::newRow("no option") << QByteArray("8080") << QByteArray("8080");
    QTest::newRow("no value") << QByteArray("--port") << QByteArray("--port PORT");
}

void ServiceProcessTest::namesTheOffendingWord()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, named);
    Options options;
    const auto problem = options.parse(specs, { first.toStdString() });
    QVERIFY(problem.has_value());
    QVERIFY2(problem->find(named.toStdString()) != std::string::npos, problem->c_str());
}

void ServiceProcessTest::helpsWhateverElseIsWrong()
{
    Options options;
    QVERIFY(!options.parse(specs, { "--nonsense", "--help" }).has_value());
    const std::string text = options.information("leaklab-test", "Tests.", specs).value_or("");
    for (const char* part :
        { "leaklab-test", "--port PORT", "--leak on|off", "default on", "LEAKLAB_TEST_PORT" })
        QVERIFY2(text.find(part) != std::string::npos, part);
}

void ServiceProcessTest::tellsItsVersion()
{
    Options options;
    QVERIFY(!options.parse(specs, { "--version" }).has_value());
    QCOMPARE(options.information("leaklab-test", "Tests.", specs).value_or(""),
        std::string("leaklab-test " LEAKLAB_VERSION "\n"));
    QVERIFY(!options.parse(specs, { "--port", "80" }).has_value());
    QVERIFY(!options.information("leaklab-test", "Tests.", specs).has_value());
}

void ServiceProcessTest::readsPorts()
{
    QCOMPARE(parsePort("0"), std::optional<std::uint16_t>(0));
    QCOMPARE(parsePort("65535"), std::optional<std::uint16_t>(65535));
    for (const char* bad : { "", "65536", "-1", "80x", " 80", "+80" })
        QVERIFY2(!parsePort(bad).has_value(), bad);
}

void ServiceProcessTest::readsHostsWithPorts()
{
    const auto plain = parseHostPort("localhost:8080");
    QVERIFY(plain.has_value());
    QCOMPARE(plain->host, std::string("localhost"));
    QCOMPARE(plain->port, std::uint16_t(8080));
    const auto six = parseHostPort("[::1]:80");
    QVERIFY(six.has_value());
    QCOMPARE(six->host, std::string("::1"));
    for (const char* bad : { "", "localhost", ":80", "localhost:", "localhost:0", "::1:80", "a:b:80" })
        QVERIFY2(!parseHostPort(bad).has_value(), bad);
}

void ServiceProcessTest::readsByteSizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bytes"); // -1: refused
    QTest::newRow("plain") << QByteArray("1000") << qint64(1000);
    QTest::newRow("K") << QByteArray("64K") << qint64(65'536);
    QTest::newRow("M") << QByteArray("64M") << qint64(67'108'864);
    QTest::newRow("MiB") << QByteArray("64MiB") << qint64(67'108'864);
    QTest::newRow("G") << QByteArray("4G") << qint64(4'294'967'296);
    for (const char* bad :
        { "", "M", "64 M", "64MB", "-1", "1.5M", "99999999999G", "99999999999999999999999" })
        QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
}

void ServiceProcessTest::readsByteSizes()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, bytes);
    const auto size = parseByteSize(text.toStdString());
    QCOMPARE(size ? static_cast<qint64>(*size) : -1, bytes);
}

void ServiceProcessTest::stopsOnASignal()
{
    EventLoop loop;
    Server server(loop);
    bool told = false;
    // Posted, so that it comes when the service already waits for signals.
    loop.post([] { std::raise(SIGTERM); });
    QCOMPARE(runService("leaklab-test", loop, server, "127.0.0.1", 0, [&] { told = true; }), int(ExitOk));
    QVERIFY(told);
}

void ServiceProcessTest::failsWhenThePortIsTaken()
{
    EventLoop loop;
    Server first(loop);
    QVERIFY(!first.listen("127.0.0.1", 0).has_value());
    Server second(loop);
    QCOMPARE(runService("leaklab-test", loop, second, "127.0.0.1", first.port()), int(ExitPortTaken));
}

QTEST_GUILESS_MAIN(ServiceProcessTest)
#include "service_process_test.moc"
