#include "app/core/units.h"

#include <QTest>

#include <string>

using namespace leaklab::core;

namespace {

std::string text(const QString& value)
{
    return value.toStdString();
}

} // namespace

class UnitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBytes_data();
    void readsBytes();
    void refusesBytes_data();
    void refusesBytes();
    void readsRates_data();
    void readsRates();
    void refusesRates_data();
    void refusesRates();
    void readsDurations_data();
    void readsDurations();
    void refusesDurations_data();
    void refusesDurations();
    void formatsBytes_data();
    void formatsBytes();
    void formattedBytesReadBack();
};

void UnitsTest::readsBytes_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<quint64>("count");
    const auto row = [](const char* input, quint64 count) {
        QTest::newRow(input) << QString::fromLatin1(input) << count;
    };
    row("0", 0);
    row("1", 1);
    row("67108864", 67'108'864);
    row("10b", 10);
    row("64K", 65'536);
    row("64KiB", 65'536);
    row("64M", 67'108'864);
    row("64m", 67'108'864);
    row("64mIb", 67'108'864);
    row("1.5G", 1'610'612'736);
    row(".5k", 512);
    row("2GiB", 2'147'483'648);
    row("0.3", 0);
    row("0.7", 1);
}

void UnitsTest::readsBytes()
{
    QFETCH(QString, input);
    QFETCH(quint64, count);
    const auto result = parseBytes(text(input));
    QVERIFY(result.ok());
    QCOMPARE(quint64(result.value().count()), count);
}

void UnitsTest::refusesBytes_data()
{
    QTest::addColumn<QString>("input");
    for (const char* input :
        { "", " ", "M", ".", "-1", "-64M", "+64M", "64 M", " 64M", "64M ", "64T", "64MB", "64MM", "1.2.3",
            "1,5G", "0x40", "1e6", "nan", "inf", "infinity", "99999999999999999", "99999999G" })
        QTest::newRow(input) << QString::fromLatin1(input);
    QTest::newRow("too many digits") << QString(400, QLatin1Char('9'));
}

void UnitsTest::refusesBytes()
{
    QFETCH(QString, input);
    const auto result = parseBytes(text(input));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::BadValue);
    // People must find their own word in the sentence, and an example of what would do.
    QVERIFY(result.error().detail.find("\"" + text(input) + "\"") != std::string::npos);
    QVERIFY(result.error().detail.find("64M") != std::string::npos);
}

void UnitsTest::readsRates_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<double>("perSecond");
    QTest::newRow("0") << QStringLiteral("0") << 0.0;
    QTest::newRow("500") << QStringLiteral("500") << 500.0;
    QTest::newRow("0.5") << QStringLiteral("0.5") << 0.5;
    QTest::newRow("1.73/s") << QStringLiteral("1.73/s") << 1.73;
    QTest::newRow("500/s") << QStringLiteral("500/s") << 500.0;
}

void UnitsTest::readsRates()
{
    QFETCH(QString, input);
    QFETCH(double, perSecond);
    const auto result = parseRate(text(input));
    QVERIFY(result.ok());
    QCOMPARE(result.value().perSecond(), perSecond);
}

void UnitsTest::refusesRates_data()
{
    QTest::addColumn<QString>("input");
    for (const char* input :
        { "", "/s", "-1", "+1", "500 /s", "500/min", "500rps", "1e3", "nan", "inf", "1..2" })
        QTest::newRow(input) << QString::fromLatin1(input);
    QTest::newRow("too many digits") << QString(400, QLatin1Char('9'));
}

void UnitsTest::refusesRates()
{
    QFETCH(QString, input);
    const auto result = parseRate(text(input));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::BadValue);
    QVERIFY(result.error().detail.find("\"" + text(input) + "\"") != std::string::npos);
}

void UnitsTest::readsDurations_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<double>("inSeconds");
    QTest::newRow("90") << QStringLiteral("90") << 90.0;
    QTest::newRow("90s") << QStringLiteral("90s") << 90.0;
    QTest::newRow("0.25s") << QStringLiteral("0.25s") << 0.25;
    QTest::newRow("5m") << QStringLiteral("5m") << 300.0;
    QTest::newRow("1.5h") << QStringLiteral("1.5h") << 5400.0;
}

void UnitsTest::readsDurations()
{
    QFETCH(QString, input);
    QFETCH(double, inSeconds);
    const auto result = parseDuration(text(input));
    QVERIFY(result.ok());
    QCOMPARE(seconds(result.value()), inSeconds);
}

void UnitsTest::refusesDurations_data()
{
    QTest::addColumn<QString>("input");
    for (const char* input : { "", "s", "0", "0s", "0m", "-5", "5 m", "5M", "5d", "5ms", "1e2", "nan", "inf",
             "9999999999", "0.0000000001" })
        QTest::newRow(input) << QString::fromLatin1(input);
}

void UnitsTest::refusesDurations()
{
    QFETCH(QString, input);
    const auto result = parseDuration(text(input));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::BadValue);
    QVERIFY(result.error().detail.find("\"" + text(input) + "\"") != std::string::npos);
}

void UnitsTest::formatsBytes_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("output");
    const auto row = [](quint64 count, const char* output) {
        QTest::newRow(output) << count << QString::fromLatin1(output);
    };
    row(0, "0");
    row(1000, "1000");
    row(1023, "1023");
    row(1024, "1K");
    row(1'572'864, "1536K");
    row(67'108'864, "64M");
    row(67'108'865, "67108865");
    row(2'147'483'648, "2G");
}

void UnitsTest::formatsBytes()
{
    QFETCH(quint64, count);
    QFETCH(QString, output);
    QCOMPARE(QString::fromStdString(formatBytes(Bytes(count))), output);
}

void UnitsTest::formattedBytesReadBack()
{
    for (unsigned shift = 0; shift < 49; ++shift) {
        for (const std::uint64_t factor : { 1U, 3U }) {
            const Bytes bytes(factor << shift);
            if (bytes.count() > 1'000'000'000'000'000)
                continue;
            const auto back = parseBytes(formatBytes(bytes));
            QVERIFY(back.ok());
            QVERIFY(back.value() == bytes);
        }
    }
}

QTEST_GUILESS_MAIN(UnitsTest)
#include "units_test.moc"
