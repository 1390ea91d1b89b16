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
    void theConsolesOwnLoadShows();
    void totalsAddUp();
    void aTwinHasColumnsOfItsOwn();
    void aTwinThatWasNotThereIsAGap();
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

void FrameRecorderTest::theConsolesOwnLoadShows()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    for (int i = 1; i <= 20; ++i) {
        collect::FrameInput frame = frameAt(i * 0.1);
        frame.console = supervise::ProcessCounters{ milliseconds{ i * 8 }, core::Bytes::mebi(90), {} };
        recorder.record(frame);
        recorder.cartChanged(); // is none of the console's business
    }
    QVERIFY(std::abs(session.series().last(Metric::ConsoleCpu) - 0.08) < 1e-6);
    QCOMPARE(session.series().last(Metric::ConsoleResident), 90.0 * 1024 * 1024);
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

void FrameRecorderTest::aTwinHasColumnsOfItsOwn()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    const auto counters = [](milliseconds cpu, std::uint64_t mebi) {
        return supervise::ProcessCounters{ cpu, core::Bytes::mebi(mebi), core::Bytes::mebi(mebi) };
    };
    for (int i = 1; i <= 40; ++i) {
        collect::FrameInput frame = frameAt(i * 0.1);
        frame.traffic = traffic(40, 10, milliseconds{ 80 });
        frame.cart = collect::CartSample{};
        frame.cart->gauges.leakedRecords = 1000;
        if (i > 20) { // it joins two seconds later
            collect::TwinFrame twin;
            twin.cart = collect::CartSample{};
            twin.cart->gauges.heapUsed = 20 << 20;
            twin.cart->collectingShare = 0.25;
            twin.cart->longestPauseMs = 7;
            twin.cartCounters = counters(milliseconds{ 20 * i }, 30);
            twin.webCounters = counters(milliseconds{ 10 * i }, 10);
            twin.traffic = traffic(50, 0, milliseconds{ 4 });
            twin.restarts = 2;
            frame.twin = twin;
        }
        recorder.record(frame);
        if (i == 22) // its first frames count from when it came, not from when the session began
            QCOMPARE(std::round(session.series().last(Metric::TwinOffered)), 500.0);
    }
    const metrics::SeriesStore& series = session.series();
    QCOMPARE(std::round(series.last(Metric::Achieved)), 400.0);
    QCOMPARE(std::round(series.last(Metric::TwinAchieved)), 500.0);
    QCOMPARE(series.last(Metric::TwinErrorRate), 0.0);
    QCOMPARE(std::round(series.last(Metric::ErrorRate)), 100.0);
    QVERIFY(series.last(Metric::LatencyP99) > 70);
    QVERIFY(series.last(Metric::TwinLatencyP99) < 5);
    QCOMPARE(series.last(Metric::LeakedRecords), 1000.0);
    QCOMPARE(series.last(Metric::TwinLeakedRecords), 0.0);
    QCOMPARE(series.last(Metric::TwinHeapUsed), 20.0 * 1024 * 1024);
    QVERIFY(std::isnan(series.last(Metric::TwinHeapLive)));
    QCOMPARE(series.last(Metric::TwinResident), 30.0 * 1024 * 1024);
    QCOMPARE(series.last(Metric::TwinCollectionShare), 0.25);
    QCOMPARE(series.last(Metric::TwinCollectionPause), 7.0);
    QCOMPARE(series.last(Metric::TwinRestarts), 2.0);
    QCOMPARE(std::round(series.last(Metric::TwinCpu) * 1000), 300.0); // cart and gateway together
    QCOMPARE(recorder.twinTrafficTotals().offered, std::uint64_t{ 20 * 50 });
}

void FrameRecorderTest::aTwinThatWasNotThereIsAGap()
{
    collect::SessionRecord session;
    collect::FrameRecorder recorder(session);
    collect::FrameInput with = frameAt(0.1);
    with.twin = collect::TwinFrame{};
    with.twin->traffic = traffic(50, 0, milliseconds{ 4 });
    recorder.record(with);
    QVERIFY(!std::isnan(session.series().last(Metric::TwinAchieved)));
    recorder.record(frameAt(0.2));
    for (std::size_t i = 0; i < metrics::metricCount; ++i) {
        const auto metric = static_cast<Metric>(i);
        if (metrics::info(metric).name.starts_with("twin."))
            QVERIFY2(std::isnan(session.series().last(metric)), metrics::info(metric).name.data());
    }
    QCOMPARE(recorder.twinTrafficTotals().offered, std::uint64_t{ 50 }); // what it came to stays known
    with.time = 0.3;
    recorder.record(with);
    QCOMPARE(recorder.twinTrafficTotals().offered, std::uint64_t{ 50 }); // another twin begins anew
}

QTEST_GUILESS_MAIN(FrameRecorderTest)
#include "frame_recorder_test.moc"
