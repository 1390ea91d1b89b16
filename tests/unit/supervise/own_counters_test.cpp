#include "app/supervise/own_counters.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace leaklab;

/// What a process counts of itself.
class OwnCountersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workShowsAsProcessorTime();
    void memoryInUseShowsAsResident();
};

void OwnCountersTest::workShowsAsProcessorTime()
{
    const supervise::OwnCounters counters;
    const auto before = counters.read();
    QVERIFY(before);
    volatile unsigned long work = 0;
    const auto busy = [&] {
        for (int i = 0; i < 1'000'000; ++i)
            work = work + 1;
        return counters.read()->cpu > before->cpu + std::chrono::milliseconds(5);
    };
    QTRY_VERIFY(busy());
}

void OwnCountersTest::memoryInUseShowsAsResident()
{
    const supervise::OwnCounters counters;
    const auto before = counters.read();
    QVERIFY(before && before->resident.count() > 0);
    constexpr std::size_t much = 64 << 20;
    const std::vector<char> block(much, 'x');
    QVERIFY(std::count(block.begin(), block.end(), 'x') > 0);
    QVERIFY(counters.read()->resident.count() > before->resident.count() + much / 2);
    QVERIFY(counters.read()->peakResident >= counters.read()->resident);
}

QTEST_GUILESS_MAIN(OwnCountersTest)
#include "own_counters_test.moc"
