#include "app/models/value_text.h"

#include <QTest>

#include <chrono>
#include <limits>

using namespace leaklab;
using metrics::Unit;
using namespace std::chrono_literals;

class ValueTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void value_data();
    void value();
    void span();
    void wait();
};

void ValueTextTest::value_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* name, double value, Unit unit, const char* english, const char* german) {
        QTest::newRow(name) << value << unit << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    constexpr double mebi = 1024.0 * 1024;
    row("bytes", 512, Unit::Bytes, "512 B", "512 B");
    row("a broken byte is none", 91.4, Unit::Bytes, "91 B", "91 B");
    row("three digits", 61.4 * mebi, Unit::Bytes, "61.4 MiB", "61,4 MiB");
    row("whole limits stay whole", 64 * mebi, Unit::Bytes, "64 MiB", "64 MiB");
    row("hundreds without decimals", 258.7 * mebi, Unit::Bytes, "259 MiB", "259 MiB");
    row("no gibibyte before 1024", 1000 * mebi, Unit::Bytes, "1,000 MiB", "1.000 MiB");
    row("gibibytes", 1.5 * 1024 * mebi, Unit::Bytes, "1.5 GiB", "1,5 GiB");
    row("a tick of an axis", 0.1, Unit::Milliseconds, "0.1 ms", "0,1 ms");
    row("zero", 0, Unit::Bytes, "0 B", "0 B");
    row("byte rate", 45.2 * 1024, Unit::BytesPerSecond, "45.2 KiB/s", "45,2 KiB/s");
    row("milliseconds", 212.3, Unit::Milliseconds, "212 ms", "212 ms");
    row("fine milliseconds", 0.417, Unit::Milliseconds, "0.42 ms", "0,42 ms");
    row("seconds", 2440, Unit::Milliseconds, "2.44 s", "2,44 s");
    row("never 1000 ms", 999.7, Unit::Milliseconds, "1.00 s", "1,00 s");
    row("small share", 0.004, Unit::Share, "0.4 %", "0,4 %");
    row("large share", 0.613, Unit::Share, "61 %", "61 %");
    row("all", 1, Unit::Share, "100 %", "100 %");
    row("rate", 500, Unit::PerSecond, "500/s", "500/s");
    row("slow rate", 1.73, Unit::PerSecond, "1.7/s", "1,7/s");
    row("large rate", 5000, Unit::PerSecond, "5,000/s", "5.000/s");
    row("count", 1234567, Unit::Count, "1,234,567", "1.234.567");
    row("missing", std::numeric_limits<double>::quiet_NaN(), Unit::Bytes, "\u2013", "\u2013");
    row("endless", std::numeric_limits<double>::infinity(), Unit::Milliseconds, "\u2013", "\u2013");
}

void ValueTextTest::value()
{
    QFETCH(double, value);
    QFETCH(Unit, unit);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(models::valueText(value, unit, QLocale(QLocale::English)), english);
    QCOMPARE(models::valueText(value, unit, QLocale(QLocale::German, QLocale::Germany)), german);
}

void ValueTextTest::span()
{
    QCOMPARE(models::spanText(0s), QStringLiteral("0:00"));
    QCOMPARE(models::spanText(190s), QStringLiteral("3:10"));
    QCOMPARE(models::spanText(190s + 999ms), QStringLiteral("3:10"));
    QCOMPARE(models::spanText(1h + 2min + 7s), QStringLiteral("1:02:07"));
    QCOMPARE(models::spanText(-5s), QStringLiteral("0:00"));
}

void ValueTextTest::wait()
{
    const QLocale english(QLocale::English);
    QCOMPARE(models::waitText(4s, english), QStringLiteral("4 s"));
    QCOMPARE(models::waitText(3s + 1ms, english), QStringLiteral("4 s"));
    QCOMPARE(models::waitText(60s, english), QStringLiteral("1 min"));
    QCOMPARE(models::waitText(150s, english), QStringLiteral("2 min 30 s"));
}

QTEST_GUILESS_MAIN(ValueTextTest)
#include "value_text_test.moc"
