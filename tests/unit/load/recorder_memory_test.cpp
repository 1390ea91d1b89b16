#include "app/load/result_recorder.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<int> allocations{ 0 }; // by the whole program, which has one thread
}

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

class RecorderMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMillionResultsNeedNoMemory();
};

void RecorderMemoryTest::aMillionResultsNeedNoMemory()
{
    const core::TimePoint due{ 1h };
    ResultRecorder recorder;
    LoadReport total;
    const auto record = [&](int results) {
        for (int i = 0; i < results; ++i) {
            recorder.offered();
            recorder.ended({ Outcome::Ok, due, due + 1ms, due + 1s * (i % 64), true });
            if (i % 10'000 == 0)
                recorder.takeInto(total);
        }
        recorder.takeInto(total);
    };
    record(20'000); // fills both buffers with the whole range of latencies
    const int before = allocations;
    QVERIFY(before > 0);
    record(1'000'000);
    QCOMPARE(allocations - before, 0);
    QCOMPARE(total.achieved(), std::uint64_t{ 1'020'000 });
    QCOMPARE(total.lateness.count(), std::uint64_t{ 1'020'000 });
}

QTEST_GUILESS_MAIN(RecorderMemoryTest)
#include "recorder_memory_test.moc"
