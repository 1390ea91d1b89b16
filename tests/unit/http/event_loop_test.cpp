#include "service/http/event_loop.h"
#include "tests/support/loop_thread.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <vector>

using leaklab::http::EventLoop;
using namespace std::chrono_literals;

class EventLoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsUntilNoWorkIsLeft();
    void callsTheHookAfterEachTurnWithNoHandlerOnTheStack();
    void firesTimersInOrder();
    void doesNotFireADestroyedTimer();
    void doesNotFireATimerDestroyedWhenDue();
    void takesWorkFromOtherThreads();
    void canBeRunAgain();
};

void EventLoopTest::runsUntilNoWorkIsLeft()
{
    EventLoop loop;
    int calls = 0;
    loop.post([&] { loop.post([&] { ++calls; }); });
    loop.run();
    QCOMPARE(calls, 1);
}

void EventLoopTest::callsTheHookAfterEachTurnWithNoHandlerOnTheStack()
{
    EventLoop loop;
    std::vector<int> order;
    bool inHandler = false;
    loop.setTurnHook([&] {
        QVERIFY(!inHandler);
        order.push_back(0);
    });
    for (const int number : { 1, 2 }) {
        loop.post([&, number] {
            inHandler = true;
            order.push_back(number);
            inHandler = false;
        });
    }
    loop.run();
    QCOMPARE(order, (std::vector<int>{ 1, 0, 2, 0 }));
}

void EventLoopTest::firesTimersInOrder()
{
    EventLoop loop;
    std::vector<int> order;
    const auto now = std::chrono::steady_clock::now();
    auto late = loop.at(now + 20ms, [&] { order.push_back(2); });
    auto early = loop.at(now + 10ms, [&] { order.push_back(1); });
    loop.run();
    QCOMPARE(order, (std::vector<int>{ 1, 2 }));
    QVERIFY(std::chrono::steady_clock::now() >= now + 20ms);
}

void EventLoopTest::doesNotFireADestroyedTimer()
{
    EventLoop loop;
    bool fired = false;
    {
        auto timer = loop.after(1ms, [&] { fired = true; });
        timer = loop.after(1h, [&] { fired = true; });
    }
    loop.run();
    QVERIFY(!fired);
}

void EventLoopTest::doesNotFireATimerDestroyedWhenDue()
{
    EventLoop loop;
    bool fired = false;
    const auto due = std::chrono::steady_clock::now();
    std::optional<EventLoop::Timer> second;
    // Both are due in the same turn of the timer queue; the first takes the second away.
    auto first = loop.at(due, [&] { second.reset(); });
    second = loop.at(due, [&] { fired = true; });
    loop.run();
    QVERIFY(!fired);
}

void EventLoopTest::takesWorkFromOtherThreads()
{
    leaklab::tests::LoopThread thread;
    QCOMPARE(thread.call([] { return 42; }), 42);
}

void EventLoopTest::canBeRunAgain()
{
    EventLoop loop;
    int calls = 0;
    loop.post([&] {
        ++calls;
        loop.stop();
    });
    loop.run();
    loop.post([&] { ++calls; });
    loop.run();
    QCOMPARE(calls, 2);
}

QTEST_GUILESS_MAIN(EventLoopTest)
#include "event_loop_test.moc"
