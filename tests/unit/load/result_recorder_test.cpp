#include "app/load/result_recorder.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

const core::TimePoint due{ 1h };

std::uint64_t ended(const LoadReport& report)
{
    return std::accumulate(report.outcomes.begin(), report.outcomes.end(), std::uint64_t{ 0 });
}

} // namespace

class ResultRecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void latencyCountsFromBothTimes();
    void failuresHaveNoLatency();
    void unsentClicksHaveNoLateness();
    void takingStartsAnewButKeepsWhatIsUnderWay();
    void achievedAndFailed();
    void nothingIsLostBetweenThreads();
};

void ResultRecorderTest::latencyCountsFromBothTimes()
{
    ResultRecorder recorder;
    recorder.offered();
    recorder.ended({ Outcome::Ok, due, due + 30ms, due + 50ms, true });
    const LoadReport report = recorder.take();
    QVERIFY(report.fromIntended.max() == 50ms);
    QVERIFY(report.fromSent.max() == 20ms);
    QVERIFY(report.lateness.max() == 30ms);
    QCOMPARE(report.sent, std::uint64_t{ 1 });
}

void ResultRecorderTest::failuresHaveNoLatency()
{
    ResultRecorder recorder;
    recorder.offered();
    recorder.ended({ Outcome::Reset, due, due + 1ms, due + 2ms, false });
    recorder.offered();
    recorder.ended({ Outcome::Status5xx, due, due + 1ms, due + 2ms, true }); // but an answer has one
    const LoadReport report = recorder.take();
    QCOMPARE(report.fromIntended.count(), std::uint64_t{ 1 });
    QCOMPARE(report.fromSent.count(), std::uint64_t{ 1 });
    QCOMPARE(report.lateness.count(), std::uint64_t{ 2 });
}

void ResultRecorderTest::unsentClicksHaveNoLateness()
{
    ResultRecorder recorder;
    recorder.offered();
    recorder.ended({ Outcome::Dropped, due, std::nullopt, due, false });
    const LoadReport report = recorder.take();
    QCOMPARE(report.sent, std::uint64_t{ 0 });
    QCOMPARE(report.lateness.count(), std::uint64_t{ 0 });
    QCOMPARE(ended(report), std::uint64_t{ 1 });
}

void ResultRecorderTest::takingStartsAnewButKeepsWhatIsUnderWay()
{
    ResultRecorder recorder;
    recorder.offered();
    recorder.offered();
    recorder.ended({ Outcome::Ok, due, due, due + 1ms, true });
    LoadReport total = recorder.take();
    QCOMPARE(total.offered, std::uint64_t{ 2 });
    QCOMPARE(total.inFlight, std::uint64_t{ 1 });
    recorder.ended({ Outcome::TimedOut, due, due, due + 1ms, false });
    const LoadReport later = recorder.take();
    QCOMPARE(later.offered, std::uint64_t{ 0 });
    QCOMPARE(later.fromIntended.count(), std::uint64_t{ 0 });
    total.merge(later);
    QCOMPARE(total.inFlight, std::uint64_t{ 0 });
    QCOMPARE(total.offered, ended(total));
}

void ResultRecorderTest::achievedAndFailed()
{
    ResultRecorder recorder;
    for (std::size_t i = 0; i < outcomeCount; ++i) {
        recorder.offered();
        recorder.ended({ static_cast<Outcome>(i), due, std::nullopt, due, false });
    }
    const LoadReport report = recorder.take();
    QCOMPARE(report.achieved(), std::uint64_t{ 1 });
    QCOMPARE(report.failed(), std::uint64_t{ outcomeCount - 2 });
}

void ResultRecorderTest::nothingIsLostBetweenThreads()
{
    constexpr std::uint64_t clicks = 50'000;
    ResultRecorder recorder;
    std::thread worker([&recorder] {
        for (std::uint64_t i = 0; i < clicks; ++i) {
            recorder.offered();
            const auto latency = std::chrono::microseconds{ 1 + i % 5000 };
            recorder.ended({ Outcome::Ok, due, due, due + latency, true });
        }
    });
    LoadReport total;
    while (total.offered < clicks) {
        total.merge(recorder.take());
        if (total.offered != ended(total) + total.inFlight)
            break;
    }
    worker.join();
    total.merge(recorder.take());
    QCOMPARE(total.offered, clicks);
    QCOMPARE(total.achieved(), clicks);
    QCOMPARE(total.inFlight, std::uint64_t{ 0 });
    QCOMPARE(total.fromIntended.count(), clicks);
}

QTEST_GUILESS_MAIN(ResultRecorderTest)
#include "result_recorder_test.moc"
