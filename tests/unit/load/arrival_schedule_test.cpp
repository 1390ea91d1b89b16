#include "app/load/arrival_schedule.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

const core::TimePoint begin{ 1h };

/// Takes everything due up to `until`, as the worker does.
std::vector<core::TimePoint> take(ArrivalSchedule& schedule, core::TimePoint until)
{
    std::vector<core::TimePoint> taken;
    while (schedule.next() && *schedule.next() <= until) {
        taken.push_back(*schedule.next());
        schedule.advance();
    }
    return taken;
}

} // namespace

class ArrivalScheduleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDueBeforeTheStart();
    void clicksAreEvenlySpaced();
    void roundingDoesNotAddUp();
    void lateWorkerFindsEveryClickWithItsOwnTime();
    void fasterRateMakesUpForNothing();
    void slowerRateKeepsTheDistanceToTheLastClick();
    void manySmallChangesKeepTheRate();
    void sameRateChangesNothing();
    void rateZeroPauses();
    void stopForgetsTheRest();
    void unusableRatesAreTamed();
};

void ArrivalScheduleTest::nothingIsDueBeforeTheStart()
{
    ArrivalSchedule schedule{ core::Rate(500) };
    QVERIFY(!schedule.next());
    schedule.start(begin);
    QVERIFY(*schedule.next() == begin);
    schedule.start(begin + 1h);
    QVERIFY(*schedule.next() == begin);
}

void ArrivalScheduleTest::clicksAreEvenlySpaced()
{
    ArrivalSchedule schedule{ core::Rate(500) };
    schedule.start(begin);
    const auto taken = take(schedule, begin + 10ms);
    QCOMPARE(taken.size(), std::size_t{ 6 });
    for (std::size_t i = 0; i < taken.size(); ++i)
        QVERIFY(taken[i] == begin + static_cast<int>(i) * 2ms);
}

void ArrivalScheduleTest::roundingDoesNotAddUp()
{
    ArrivalSchedule schedule{ core::Rate(3) };
    schedule.start(begin);
    // A third of a second has no exact form; after a day the click must still be on the second.
    for (int i = 0; i < 3 * 86'400; ++i)
        schedule.advance();
    QVERIFY(*schedule.next() == begin + 24h);
}

void ArrivalScheduleTest::lateWorkerFindsEveryClickWithItsOwnTime()
{
    ArrivalSchedule schedule{ core::Rate(1000) };
    schedule.start(begin);
    take(schedule, begin);
    const auto overdue = take(schedule, begin + 3s);
    QCOMPARE(overdue.size(), std::size_t{ 3000 });
    QVERIFY(overdue.front() == begin + 1ms);
    QVERIFY(overdue.back() == begin + 3s);
}

void ArrivalScheduleTest::fasterRateMakesUpForNothing()
{
    ArrivalSchedule schedule{ core::Rate(0.1) };
    schedule.start(begin);
    take(schedule, begin + 5s);
    schedule.setRate(core::Rate(100), begin + 5s);
    QVERIFY(*schedule.next() == begin + 5s);
    QCOMPARE(take(schedule, begin + 6s).size(), std::size_t{ 101 });
}

void ArrivalScheduleTest::slowerRateKeepsTheDistanceToTheLastClick()
{
    ArrivalSchedule schedule{ core::Rate(100) };
    schedule.start(begin);
    take(schedule, begin + 1s);
    schedule.setRate(core::Rate(0.5), begin + 1005ms);
    QVERIFY(*schedule.next() == begin + 3s);
}

void ArrivalScheduleTest::manySmallChangesKeepTheRate()
{
    // Somebody drags the slider: the rate swings about 100/s, fifty changes a second, for ten seconds.
    ArrivalSchedule schedule{ core::Rate(100) };
    schedule.start(begin);
    std::size_t taken = 0;
    for (int i = 1; i <= 500; ++i) {
        const auto at = begin + i * 20ms;
        taken += take(schedule, at).size();
        schedule.setRate(core::Rate(i % 2 == 0 ? 101 : 99), at);
    }
    QVERIFY(taken >= 980);
    QVERIFY(taken <= 1020);
}

void ArrivalScheduleTest::sameRateChangesNothing()
{
    ArrivalSchedule schedule{ core::Rate(0.5) };
    schedule.start(begin);
    take(schedule, begin);
    schedule.setRate(core::Rate(0.5), begin + 1s);
    QVERIFY(*schedule.next() == begin + 2s);
}

void ArrivalScheduleTest::rateZeroPauses()
{
    ArrivalSchedule schedule{ core::Rate(100) };
    schedule.start(begin);
    take(schedule, begin + 1s);
    schedule.setRate(core::Rate(0), begin + 1s);
    QVERIFY(!schedule.next());
    schedule.setRate(core::Rate(100), begin + 60s);
    QVERIFY(*schedule.next() == begin + 60s);
}

void ArrivalScheduleTest::stopForgetsTheRest()
{
    ArrivalSchedule schedule{ core::Rate(100) };
    schedule.start(begin);
    take(schedule, begin + 1s);
    schedule.stop();
    QVERIFY(!schedule.next());
    schedule.setRate(core::Rate(10), begin + 2s);
    QVERIFY(!schedule.next());
    schedule.start(begin + 10s);
    QVERIFY(*schedule.next() == begin + 10s);
    schedule.advance();
    QVERIFY(*schedule.next() == begin + 10'100ms);
}

void ArrivalScheduleTest::unusableRatesAreTamed()
{
    ArrivalSchedule endless{ core::Rate(1e300) };
    endless.start(begin);
    QCOMPARE(take(endless, begin + 1ms).size(), std::size_t{ 1001 });
    for (const double rate : { -5.0, 0.0, 1e-300, std::numeric_limits<double>::quiet_NaN() }) {
        ArrivalSchedule none{ core::Rate(rate) };
        none.start(begin);
        QVERIFY(!none.next());
    }
}

QTEST_GUILESS_MAIN(ArrivalScheduleTest)
#include "arrival_schedule_test.moc"
