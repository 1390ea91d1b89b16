#include "service/cart/process_counters.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace leaklab::cart;
using namespace std::chrono_literals;

class ProcessCountersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void processorTimeGrowsWithWork()
    {
        const auto user = readProcessCounters().userCpu;
        QVERIFY(user && readProcessCounters().systemCpu);
        // Counted in ticks of the system: it takes work, not time, until one is full.
        std::vector<int> numbers(10'000);
        while (*readProcessCounters().userCpu <= *user) {
            std::iota(numbers.rbegin(), numbers.rend(), 0);
            std::sort(numbers.begin(), numbers.end());
        }
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    }

    void memoryGrowsWithWhatIsTouched()
    {
        const auto before = readProcessCounters();
        QVERIFY(before.residentBytes && before.virtualBytes);
        QVERIFY(*before.residentBytes > 0);
        constexpr std::size_t bytes = std::size_t{ 64 } << 20;
        const std::vector<char> touched(bytes, 'x');
        QVERIFY(touched.back() == 'x');
        const auto after = readProcessCounters();
        QVERIFY(*after.residentBytes >= *before.residentBytes + bytes / 2);
        QVERIFY(*after.virtualBytes >= *before.virtualBytes + bytes / 2);
    }

    void filesAreCountedAsTheyOpenAndClose()
    {
        const auto before = readProcessCounters();
        if (!before.openFiles)
            QSKIP("this system tells nothing of open files");
        QVERIFY(before.maxFiles && *before.openFiles < *before.maxFiles);
        {
            QFile file(QCoreApplication::applicationFilePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(*readProcessCounters().openFiles, *before.openFiles + 1);
        }
        QCOMPARE(*readProcessCounters().openFiles, *before.openFiles);
    }

    void theStartIsThePast()
    {
        const auto start = readProcessStart();
        QVERIFY(start.has_value());
        const auto age = std::chrono::system_clock::now().time_since_epoch() - *start;
        QVERIFY(age >= 0s && age < 1h);
    }
};

QTEST_GUILESS_MAIN(ProcessCountersTest)
#include "process_counters_test.moc"
