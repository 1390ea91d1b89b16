#include "service/http/deadline_timer.h"
#include "service/http/event_loop.h"

#include <QTest>
#include <boost/asio/io_context.hpp>

#include <vector>

using namespace leaklab::http;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class DeadlineTimerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scansWhenADeadlineIsOver();
    void anEarlierDeadlineCountsAtOnce();
    void closeDeadlinesShareAScan();
    void stoppedForGood();
};

void DeadlineTimerTest::scansWhenADeadlineIsOver()
{
    EventLoop loop;
    std::vector<Clock::time_point> deadlines{ Clock::now() + 20ms, Clock::now() + 40ms };
    std::size_t over = 0;
    DeadlineTimer timer(loop.context(), [&](Clock::time_point now) {
        while (over < deadlines.size() && deadlines[over] <= now)
            ++over;
        return over < deadlines.size() ? deadlines[over] : Clock::time_point::max();
    });
    timer.need(deadlines[0]);
    loop.run(); // until no deadline is left
    QCOMPARE(over, std::size_t{ 2 });
    QVERIFY(Clock::now() >= deadlines[1]);
}

void DeadlineTimerTest::anEarlierDeadlineCountsAtOnce()
{
    EventLoop loop;
    const auto start = Clock::now();
    DeadlineTimer timer(loop.context(), [&](Clock::time_point) { return Clock::time_point::max(); });
    timer.need(start + 1h);
    timer.need(start + 10ms);
    loop.run();
    QVERIFY(Clock::now() < start + 1h);
}

void DeadlineTimerTest::closeDeadlinesShareAScan()
{
    constexpr auto gap = 20ms;
    EventLoop loop;
    std::vector<Clock::time_point> scans;
    DeadlineTimer timer(
        loop.context(),
        [&](Clock::time_point now) {
            scans.push_back(now);
            timer.need(now); // as somebody does who is in a hurry
            return scans.size() < 4 ? now + 1ms : Clock::time_point::max();
        },
        gap);
    timer.need(Clock::now());
    while (scans.size() < 4)
        loop.context().run_one();
    for (std::size_t i = 1; i < scans.size(); ++i)
        QVERIFY(scans[i] - scans[i - 1] >= gap);
}

void DeadlineTimerTest::stoppedForGood()
{
    EventLoop loop;
    bool scanned = false;
    DeadlineTimer timer(loop.context(), [&](Clock::time_point) {
        scanned = true;
        return Clock::time_point::max();
    });
    timer.need(Clock::now());
    timer.stop();
    timer.need(Clock::now());
    loop.run();
    QVERIFY(!scanned);
}

QTEST_GUILESS_MAIN(DeadlineTimerTest)
#include "deadline_timer_test.moc"
