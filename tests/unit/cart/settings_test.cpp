#include "service/cart/settings.h"

#include <QtTest>

#include <map>

using namespace leaklab;
using namespace leaklab::cart;

namespace {

using Environment = std::map<std::string, std::string>;

std::variant<Settings, std::string> read(
    const std::vector<std::string>& arguments, const Environment& environment = {})
{
    http::Options options;
    if (auto error = options.parse(optionSpecs(), arguments))
        return *error;
    return readSettings(options, [&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::string() : found->second;
    });
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasDefaults()
    {
        const auto settings = std::get<Settings>(read({}));
        QCOMPARE(settings.store.text(), std::string("127.0.0.1:6379"));
        QCOMPARE(settings.catalogue.port, std::uint16_t{ 8081 });
        QCOMPARE(settings.heapLimit, std::size_t{ 64 } << 20);
        QVERIFY(settings.leak.leaking);
        QCOMPARE(settings.leak.amplify, std::uint64_t{ 1 });
        QVERIFY(!settings.age.isSet());
        QCOMPARE(settings.collector, heap::Collector::Generational);
        QVERIFY(!settings.verifyHeap);
        QVERIFY(!settings.nodeMetrics);
        QVERIFY(std::get<Settings>(read({ "--node-metrics=on" })).nodeMetrics);
    }

    void takesTheCommandLineBeforeTheEnvironment()
    {
        const Environment environment{ { "REDIS_HOST", "10.0.0.1" }, { "REDIS_PORT", "7000" },
            { "CATALOGUE_HOST", "10.0.0.2" } };
        auto settings = std::get<Settings>(read({}, environment));
        QCOMPARE(settings.store.text(), std::string("10.0.0.1:7000"));
        QCOMPARE(settings.catalogue.host, std::string("10.0.0.2"));
        QCOMPARE(settings.catalogue.port, std::uint16_t{ 8081 });
        settings = std::get<Settings>(
            read({ "--redis", "unix:/run/a b.sock", "--catalogue=127.0.0.1:9" }, environment));
        QCOMPARE(settings.store.path, std::string("/run/a b.sock"));
        QCOMPARE(settings.catalogue.port, std::uint16_t{ 9 });
    }

    void understandsWhatKubernetesPutsIntoTheEnvironment()
    {
        const auto settings = std::get<Settings>(
            read({}, { { "REDIS_HOST", "redis" }, { "REDIS_PORT", "tcp://10.3.2.1:6380" } }));
        QCOMPARE(settings.store.text(), std::string("redis:6380"));
    }

    void refusesBadValues_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* argument, const char* sentence) {
            QTest::newRow(argument) << QString::fromLatin1(argument) << QString::fromLatin1(sentence);
        };
        row("--port=70000", "--port");
        row("--port=x", "--port");
        row("--heap-limit=4M", "the smallest that works is 8M");
        row("--heap-limit=5G", "the largest is 4G");
        row("--heap-limit=lots", "--heap-limit");
        row("--leak=maybe", "--leak must be on or off");
        row("--amplify=0", "--amplify");
        row("--amplify=10001", "--amplify");
        row("--amplify=2x", "--amplify");
        row("--age=100%", "less than 100%");
        row("--age=old", "--age");
        row("--redis=nowhere", "HOST:PORT");
        row("--redis=unix:", "HOST:PORT");
        row("--catalogue=127.0.0.1:0", "HOST:PORT");
        row("--request-garbage=2M", "--request-garbage");
        row("--collector=refcount", "--collector");
        row("--verify-heap=maybe", "--verify-heap");
        row("--node-metrics=yes", "--node-metrics must be on or off");
        row("--nonsense=1", "nonsense");
    }
    void refusesBadValues()
    {
        QFETCH(QString, argument);
        QFETCH(QString, sentence);
        const auto settings = read({ argument.toStdString() });
        QVERIFY(std::holds_alternative<std::string>(settings));
        const QString said = QString::fromStdString(std::get<std::string>(settings));
        QVERIFY2(said.contains(sentence), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
