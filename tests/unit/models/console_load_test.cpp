#include "app/models/console_load.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace leaklab;
using metrics::Metric;

class ConsoleLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void tellsTheLatestFrameOfTheLastTenSeconds();
    void readsAsASentence();

private:
    static void append(metrics::SeriesStore& store, double time, double cpu)
    {
        std::array<double, metrics::metricCount> row;
        row.fill(std::numeric_limits<double>::quiet_NaN());
        row[static_cast<std::size_t>(Metric::ConsoleCpu)] = cpu;
        row[static_cast<std::size_t>(Metric::ConsoleResident)] = 82.0 * 1024 * 1024;
        QVERIFY(store.append(time, row));
    }
};

void ConsoleLoadTest::nothingIsKnownAtFirst()
{
    const metrics::SeriesStore store;
    const models::ConsoleLoad load = models::consoleLoad(store);
    QVERIFY(std::isnan(load.cpu) && std::isnan(load.resident));
    QCOMPARE(load.late, 0.0);
}

void ConsoleLoadTest::tellsTheLatestFrameOfTheLastTenSeconds()
{
    metrics::SeriesStore store;
    double time = 0;
    const auto frames = [&](int count, double step) {
        for (int i = 0; i < count; ++i)
            append(store, time += step, 0.06);
    };
    frames(20, 0.1);
    frames(1, 0.9);
    frames(50, 0.1);
    QVERIFY(std::abs(models::consoleLoad(store).late - 0.8) < 1e-9);
    frames(60, 0.1);
    QVERIFY(models::consoleLoad(store).late < 1e-9);
    frames(1, 0.15);
    // Ticks that come early after a late one make up for nothing.
    frames(1, 0.05);
    QVERIFY(std::abs(models::consoleLoad(store).late - 0.05) < 1e-9);
}

void ConsoleLoadTest::readsAsASentence()
{
    const QString text = models::consoleLoadText({ 0.064, 82.0 * 1024 * 1024, 0.004 }, QLocale::c());
    for (const char* part : { "6.4 %", "82 MiB", "4 ms" })
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

QTEST_GUILESS_MAIN(ConsoleLoadTest)
#include "console_load_test.moc"
