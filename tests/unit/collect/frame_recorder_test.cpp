#include "app/collect/frame_recorder.h"

#include <QTest>

#include <cmath>

using namespace leaklab;
using metrics::Metric;
using std::chrono::milliseconds;

namespace {

load::LoadReport traffic(std::uint64_t ok, std::uint64_t refused, milliseconds latency)
{
    load::LoadReport report;
    report.offered = ok + refused;
    report.sent = ok + refused;
    report.outcomes[static_cast<std::size_t>(load::Outcome::Ok)] = ok;
    report.outcomes[static_cast<std::size_t>(load::Outcome::Refused)] = refused;
    if (ok > 0) {
        report.fromIntended.record(latency, ok);
        report.fromSent.record(latency / 2, ok);
    }
    return report;
}

collect::FrameInput frameAt(double time)
{
    collect::FrameInput frame;
    frame.time = time;
    frame.heapLimit = core::Bytes::mebi(64);
    return frame;
}

} // namespace

class FrameRecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotThereIsAGap();
    void theCartsCountersAreTakenAsTheyAre();
    void trafficIsPerSecondOverTheLastSecond();
    void quantilesCoverTheLastSecondOnly();
    void processorTimeIsAShareOfTheLastSecond();
    void theToolsOwnDelaysShow();
    void totalsAddUp();
};

void FrameRecorderTest::whatIsNotThereIsAGap()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    recorder.record(frameAt(0.1));
    const metrics::SeriesStore& series = session.series();
    for (const Metric metric : { Metric::HeapUsed, Metric::HeapLive, Metric::CartResident,
             Metric::MemoryLimit, Metric::LatencyP99, Metric::CollectionShare, Metric::ErrorShare })
        QVERIFY2(std::isnan(series.last(metric)), metrics::info(metric).name.data());
    QCOMPARE(series.last(Metric::HeapLimit), 64.0 * 1024 * 1024);
    QCOMPARE(series.last(Metric::CartReady), 0.0);
}

void FrameRecorderTest::theCartsCountersAreTakenAsTheyAre()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    collect::FrameInput frame = frameAt(0.1);
    frame.cart = collect::CartSample{};
    frame.cart->gauges.productLookups = 4711;
    frame.cart->gauges.leakedRecords = 815;
    recorder.record(frame);
    QCOMPARE(session.series().last(Metric::CartLookups), 4711.0);
    QCOMPARE(session.series().last(Metric::LeakedRecords), 815.0);
    // Without a major collection nobody knows what is alive.
    QVERIFY(std::isnan(session.series().last(Metric::HeapLive)));
}

void FrameRecorderTest::trafficIsPerSecondOverTheLastSecond()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    for (int i = 1; i <= 30; ++i) {
        collect::FrameInput frame = frameAt(i * 0.1);
        frame.traffic = i <= 20 ? traffic(50, 0, milliseconds{ 4 }) : traffic(30, 20, milliseconds{ 4 });
        recorder.record(frame);
        if (i == 20) {
            QCOMPARE(std::round(session.series().last(Metric::Offered)), 500.0);
            QCOMPARE(std::round(session.series().last(Metric::Achieved)), 500.0);
            QCOMPARE(session.series().last(Metric::ErrorShare), 0.0);
        }
    }
    QCOMPARE(std::round(session.series().last(Metric::Offered)), 500.0);
    QCOMPARE(std::round(session.series().last(Metric::Achieved)), 300.0);
    QCOMPARE(std::round(session.series().last(Metric::ErrorRate)), 200.0);
    QCOMPARE(session.series().last(Metric::ErrorShare), 0.4);
}

void FrameRecorderTest::quantilesCoverTheLastSecondOnly()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    for (int i = 1; i <= 12; ++i) {
        collect::FrameInput frame = frameAt(i * 0.1);
        frame.traffic = traffic(10, 0, milliseconds{ i == 1 ? 900 : 4 });
        recorder.record(frame);
        const double longest = session.series().last(Metric::LatencyMax);
        QVERIFY2(i <= 10 ? longest > 800 : longest < 5, qPrintable(QString::number(longest)));
    }
    QVERIFY(session.series().last(Metric::LatencyP99) <= session.series().last(Metric::LatencyMax));
    QVERIFY(session.series().last(Metric::SentLatencyP50) < session.series().last(Metric::LatencyP50));
}

void FrameRecorderTest::processorTimeIsAShareOfTheLastSecond()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    const auto recordAt = [&](double time, milliseconds cpu) {
        collect::FrameInput frame = frameAt(time);
        frame.counters = supervise::ProcessCounters{ cpu, core::Bytes::mebi(20), core::Bytes::mebi(20) };
        recorder.record(frame);
    };
    for (int i = 0; i <= 10; ++i)
        recordAt(1 + i * 0.1, milliseconds{ i * 50 });
    QVERIFY(std::abs(session.series().last(Metric::CartCpu) - 0.5) < 1e-6);
    // A restarted cart counts from zero again; that is no negative share.
    recorder.cartChanged();
    recordAt(2.1, milliseconds{ 0 });
    QVERIFY(std::isnan(session.series().last(Metric::CartCpu)));
    recordAt(2.2, milliseconds{ 10 });
    QVERIFY(std::abs(session.series().last(Metric::CartCpu) - 0.1) < 1e-6);
}

void FrameRecorderTest::theToolsOwnDelaysShow()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    recorder.record(frameAt(0.1));
    QVERIFY(std::isnan(session.series().last(Metric::LatenessP99)));
    for (int i = 2; i <= 30; ++i) {
        collect::FrameInput frame = frameAt(i * 0.1);
        frame.traffic.offered = 40;
        frame.traffic.outcomes[static_cast<std::size_t>(load::Outcome::Dropped)] = 10;
        frame.traffic.lateness.record(milliseconds{ 1 }, 90);
        frame.traffic.lateness.record(milliseconds{ 30 }, 10);
        recorder.record(frame);
    }
    QCOMPARE(std::round(session.series().last(Metric::Dropped)), 100.0);
    QCOMPARE(std::round(session.series().last(Metric::ErrorRate)), 100.0);
    QCOMPARE(std::round(session.series().last(Metric::LatenessP50)), 1.0);
    QCOMPARE(std::round(session.series().last(Metric::LatenessP99)), 30.0);
}

void FrameRecorderTest::totalsAddUp()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    for (int i = 1; i <= 25; ++i) {
        collect::FrameInput frame = frameAt(i * 0.1);
        frame.traffic = traffic(7, 3, milliseconds{ 4 });
        recorder.record(frame);
    }
    QCOMPARE(recorder.trafficTotals().offered, std::uint64_t{ 250 });
    QCOMPARE(recorder.trafficTotals().achieved(), std::uint64_t{ 175 });
    QCOMPARE(recorder.trafficTotals().failed(), std::uint64_t{ 75 });
    QCOMPARE(recorder.trafficTotals().fromIntended.count(), std::uint64_t{ 175 });
}

QTEST_GUILESS_MAIN(FrameRecorderTest)
#include "frame_recorder_test.moc"
