#include "service/cart/event_loop_lag.h"
#include "service/heap/heap.h"

#include <QtTest>

using namespace leaklab;
using namespace leaklab::cart;
using namespace std::chrono_literals;

namespace {

constexpr EventLoopLag::TimePoint start{ 1h };
constexpr auto period = EventLoopLag::period;

/// How many ticks were more than `lateness` late; it has to be one of the bounds.
std::uint64_t laterThan(const DurationHistogram& histogram, std::chrono::nanoseconds lateness)
{
    for (std::size_t i = 0; i < DurationHistogram::bounds.size(); ++i)
        if (DurationHistogram::bounds[i] == lateness)
            return histogram.count() - histogram.countUpTo(i);
    return UINT64_MAX;
}

} // namespace

class EventLoopLagTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsHowLateATickIs()
    {
        EventLoopLag lag(start);
        QVERIFY(!lag.recent());
        lag.tick(start + period - 1ns);
        QCOMPARE(lag.histogram().count(), std::uint64_t{ 0 });
        lag.tick(start + period);
        lag.tick(start + 2 * period + 3ms);
        lag.tick(start + 2 * period + 4ms); // not due again
        QCOMPARE(lag.histogram().count(), std::uint64_t{ 2 });
        QVERIFY(lag.histogram().sum() == 3ms);
        QVERIFY(lag.recent()->last == 3ms);
    }

    void countsEveryTickThatFellDueWhileTheLoopWasHeld()
    {
        EventLoopLag lag(start);
        lag.tick(start + 10 * period + 5ms);
        QCOMPARE(lag.histogram().count(), std::uint64_t{ 10 });
        // 455 ms, 405 ms … 5 ms
        QVERIFY(lag.histogram().sum() == 2300ms);
        QCOMPARE(laterThan(lag.histogram(), 100ms), std::uint64_t{ 8 });
        lag.tick(start + 11 * period);
        QCOMPARE(lag.histogram().count(), std::uint64_t{ 11 });
        QVERIFY(lag.recent()->last == 0ms);
    }

    void summarisesTheLastMinute()
    {
        EventLoopLag lag(start);
        // Of a minute before that nothing may show.
        lag.tick(start + 60s);
        auto due = start + 60s;
        for (int i = 1; i <= 1200; ++i)
            lag.tick((due += period) + i * 1us);
        const auto recent = lag.recent();
        QVERIFY(recent->last == 1200us);
        QVERIFY(recent->min == 1us);
        QVERIFY(recent->max == 1200us);
        QVERIFY(recent->mean == 600500ns);
        QVERIFY(recent->p50 == 600us);
        QVERIFY(recent->p90 == 1080us);
        QVERIFY(recent->p99 == 1188us);
        // Of 1 … n it is the root of (n² - 1) / 12.
        QVERIFY(recent->deviation > 346us && recent->deviation < 347us);
    }

    void oneTickIsEveryPercentile()
    {
        EventLoopLag lag(start);
        lag.tick(start + period + 7us);
        const auto recent = lag.recent();
        QVERIFY(recent->p50 == 7us && recent->p99 == 7us && recent->min == 7us && recent->max == 7us);
        QVERIFY(recent->deviation == 0ns);
    }

    void showsCollectionsThatHoldTheLoop()
    {
        http::EventLoop loop;
        heap::Heap heap;
        EventLoopLag lag(std::chrono::steady_clock::now());
        bool isHeld = false;
        loop.setTurnHook([&] {
            if (lag.histogram().count() > 0 && !isHeld) {
                isHeld = true;
                const auto end = std::chrono::steady_clock::now() + 5 * period;
                while (std::chrono::steady_clock::now() < end)
                    heap.collect();
            } else if (isHeld && lag.histogram().count() > 5) {
                loop.stop();
            }
        });
        lag.start(loop);
        loop.run();
        QVERIFY(laterThan(lag.histogram(), 100ms) >= 1);
        QVERIFY(lag.recent()->max >= 4 * period);
    }
};

QTEST_GUILESS_MAIN(EventLoopLagTest)
#include "event_loop_lag_test.moc"
