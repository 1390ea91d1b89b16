#include "app/load/arrival_schedule.h"
#include "app/load/profile_text.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

const core::TimePoint begin{ 1h };

Profile at(double perSecond)
{
    return Profile(core::Rate(perSecond));
}

Profile parsed(const char* text)
{
    const auto profile = parseProfile(text);
    if (!profile)
        qFatal("%s", profile.error().detail.c_str());
    return profile.value();
}

std::vector<double> secondsOf(const std::vector<core::TimePoint>& times)
{
    std::vector<double> seconds;
    for (const core::TimePoint time : times)
        seconds.push_back(core::seconds(time - begin));
    return seconds;
}

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
    void slowerRateCountsOn();
    void manySmallChangesKeepTheRate();
    void sameRateChangesNothing();
    void rateZeroPauses();
    void stopForgetsTheRest();
    void unusableRatesAreTamed();
    void windowsHoldTheIntegral_data();
    void windowsHoldTheIntegral();
    void pausesComeBeforeTheClickThatEndsThem();
    void poissonGapsAreExponential();
    void poissonFollowsTheRate();
    void sharesMakeUpTheWhole_data();
    void sharesMakeUpTheWhole();
    void anotherSpacingRepeatsNothing();
};

void ArrivalScheduleTest::nothingIsDueBeforeTheStart()
{
    ArrivalSchedule schedule{ at(500) };
    QVERIFY(!schedule.next());
    schedule.start(begin);
    QVERIFY(*schedule.next() == begin);
    schedule.start(begin + 1h);
    QVERIFY(*schedule.next() == begin);
}

void ArrivalScheduleTest::clicksAreEvenlySpaced()
{
    ArrivalSchedule schedule{ at(500) };
    schedule.start(begin);
    const auto taken = take(schedule, begin + 10ms);
    QCOMPARE(taken.size(), std::size_t{ 6 });
    for (std::size_t i = 0; i < taken.size(); ++i)
        QVERIFY(taken[i] == begin + static_cast<int>(i) * 2ms);
}

void ArrivalScheduleTest::roundingDoesNotAddUp()
{
    ArrivalSchedule schedule{ at(3) };
    schedule.start(begin);
    // A third of a second has no exact form; after a day the click must still be on the second.
    for (int i = 0; i < 3 * 86'400; ++i)
        schedule.advance();
    QVERIFY(*schedule.next() == begin + 24h);
}

void ArrivalScheduleTest::lateWorkerFindsEveryClickWithItsOwnTime()
{
    ArrivalSchedule schedule{ at(1000) };
    schedule.start(begin);
    take(schedule, begin);
    const auto overdue = take(schedule, begin + 3s);
    QCOMPARE(overdue.size(), std::size_t{ 3000 });
    QVERIFY(overdue.front() == begin + 1ms);
    QVERIFY(overdue.back() == begin + 3s);
}

void ArrivalScheduleTest::fasterRateMakesUpForNothing()
{
    ArrivalSchedule schedule{ at(0.1) };
    schedule.start(begin);
    take(schedule, begin + 5s);
    schedule.setProfile(at(100), begin + 5s);
    // Half a click had added up; the other half takes half an interval of the new rate.
    QVERIFY(*schedule.next() == begin + 5005ms);
    QCOMPARE(take(schedule, begin + 6s).size(), std::size_t{ 100 });
}

void ArrivalScheduleTest::slowerRateCountsOn()
{
    ArrivalSchedule schedule{ at(100) };
    schedule.start(begin);
    take(schedule, begin + 1s);
    schedule.setProfile(at(0.5), begin + 1005ms);
    QVERIFY(*schedule.next() == begin + 2005ms);
}

void ArrivalScheduleTest::manySmallChangesKeepTheRate()
{
    // Somebody drags the slider: the rate swings about 100/s, fifty changes a second, for ten seconds.
    ArrivalSchedule schedule{ at(100) };
    schedule.start(begin);
    std::size_t taken = 0;
    for (int i = 1; i <= 500; ++i) {
        const auto moment = begin + i * 20ms;
        taken += take(schedule, moment).size();
        schedule.setProfile(at(i % 2 == 0 ? 101 : 99), moment);
    }
    QVERIFY(taken >= 999);
    QVERIFY(taken <= 1001);
}

void ArrivalScheduleTest::sameRateChangesNothing()
{
    ArrivalSchedule schedule{ at(0.5) };
    schedule.start(begin);
    take(schedule, begin);
    schedule.setProfile(at(0.5), begin + 1s);
    QVERIFY(*schedule.next() == begin + 2s);
}

void ArrivalScheduleTest::rateZeroPauses()
{
    ArrivalSchedule schedule{ at(100) };
    schedule.start(begin);
    take(schedule, begin + 1s);
    schedule.setProfile(at(0), begin + 1s);
    QVERIFY(!schedule.next());
    schedule.setProfile(at(100), begin + 60s);
    QVERIFY(*schedule.next() == begin + 60'010ms);
}

void ArrivalScheduleTest::stopForgetsTheRest()
{
    ArrivalSchedule schedule{ at(100) };
    schedule.start(begin);
    take(schedule, begin + 1s);
    schedule.stop();
    QVERIFY(!schedule.next());
    schedule.setProfile(at(10), begin + 2s);
    QVERIFY(!schedule.next());
    schedule.start(begin + 10s);
    QVERIFY(*schedule.next() == begin + 10s);
    schedule.advance();
    QVERIFY(*schedule.next() == begin + 10'100ms);
}

void ArrivalScheduleTest::unusableRatesAreTamed()
{
    ArrivalSchedule endless{ at(1e300) };
    endless.start(begin);
    QCOMPARE(take(endless, begin + 1ms).size(), std::size_t{ 1001 });
    for (const double rate : { -5.0, 0.0, 1e-300, std::numeric_limits<double>::quiet_NaN() }) {
        ArrivalSchedule none{ at(rate) };
        none.start(begin);
        QVERIFY(!none.next());
    }
}

void ArrivalScheduleTest::windowsHoldTheIntegral_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "constant 333.3", "ramp 0 900 10s", "ramp 900 0 7s then constant 50",
             "steps 20 400 80 every 3s", "spike 30 to 2000 for 0.1s every 1.7s", "sine 500 +-500 over 5s",
             "repeat ramp 0 100 1s then constant 0 for 2s then sine 90 +-10 over 0.3s 3 times",
             "constant 10 for 5s then spike 1 to 100 for 1s every 3s" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ArrivalScheduleTest::windowsHoldTheIntegral()
{
    QFETCH(QString, text);
    const Profile profile = parsed(qPrintable(text));
    ArrivalSchedule schedule{ profile };
    schedule.start(begin);
    const std::vector<double> times = secondsOf(take(schedule, begin + 40s));
    QVERIFY(times.size() > 100);
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    std::mt19937 random(7);
    std::uniform_real_distribution<double> moment(0, 40);
    for (int i = 0; i < 500; ++i) {
        const auto [from, to] = std::minmax({ moment(random), moment(random) });
        const auto clicks = std::lower_bound(times.begin(), times.end(), to)
            - std::lower_bound(times.begin(), times.end(), from);
        const double integral = profile.clicksUntil(to) - profile.clicksUntil(from);
        QVERIFY2(std::abs(static_cast<double>(clicks) - integral) <= 1 + 1e-3,
            qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
    }
    // The integral itself, against the rate added up in small steps.
    double sum = 0;
    constexpr double step = 1e-4;
    for (int i = 0; i < 400'000; ++i)
        sum += profile.rateAt((i + 0.5) * step) * step;
    QVERIFY(std::abs(sum - profile.clicksUntil(40)) < 1);
}

void ArrivalScheduleTest::pausesComeBeforeTheClickThatEndsThem()
{
    ArrivalSchedule schedule{ parsed("constant 0 for 10s then constant 10 for 1s then constant 0 for 5s then "
                                     "constant 10") };
    schedule.start(begin);
    QVERIFY(*schedule.next() == begin + 10s);
    QCOMPARE(take(schedule, begin + 15s).size(), std::size_t{ 10 });
    QVERIFY(*schedule.next() == begin + 16s);

    ArrivalSchedule ending{ parsed("constant 10 for 1s then constant 0") };
    ending.start(begin);
    QCOMPARE(take(ending, begin + 1h).size(), std::size_t{ 10 });
    QVERIFY(!ending.next());
}

void ArrivalScheduleTest::poissonGapsAreExponential()
{
    ArrivalSchedule schedule{ parsed("poisson constant 1000"), 42 };
    schedule.start(begin);
    const std::vector<double> times = secondsOf(take(schedule, begin + 100s));
    // 100,000 expected, the standard deviation is 316.
    QVERIFY(std::abs(static_cast<double>(times.size()) - 100'000) < 5 * 316);
    std::vector<double> gaps;
    for (std::size_t i = 1; i < times.size(); ++i)
        gaps.push_back((times[i] - times[i - 1]) * 1000);
    std::sort(gaps.begin(), gaps.end());
    // Kolmogorov and Smirnov's distance from 1 - exp(-x); 1.95 / sqrt(n) is exceeded once in a thousand
    // seeds.
    double distance = 0;
    const auto count = static_cast<double>(gaps.size());
    for (std::size_t i = 0; i < gaps.size(); ++i)
        distance = std::max(distance, std::abs(-std::expm1(-gaps[i]) - static_cast<double>(i) / count));
    QVERIFY2(distance < 1.95 / std::sqrt(count), qPrintable(QString::number(distance)));
    // One gap tells nothing of the next.
    double product = 0;
    for (std::size_t i = 2; i < times.size(); ++i)
        product += ((times[i] - times[i - 1]) * 1000 - 1) * ((times[i - 1] - times[i - 2]) * 1000 - 1);
    QVERIFY(std::abs(product / count) < 5 / std::sqrt(count));

    ArrivalSchedule again{ parsed("poisson constant 1000"), 42 };
    again.start(begin);
    QVERIFY(secondsOf(take(again, begin + 1s))
        == std::vector<double>(times.begin(), std::upper_bound(times.begin(), times.end(), 1.0)));
    ArrivalSchedule other{ parsed("poisson constant 1000"), 43 };
    other.start(begin);
    QVERIFY(*other.next() != begin + std::chrono::nanoseconds{ std::llround(times.front() * 1e9) });
}

void ArrivalScheduleTest::poissonFollowsTheRate()
{
    const Profile profile = parsed("poisson ramp 0 2000 20s");
    ArrivalSchedule schedule{ profile, 3 };
    schedule.start(begin);
    const std::vector<double> times = secondsOf(take(schedule, begin + 20s));
    for (int second = 0; second < 20; ++second) {
        const auto clicks = std::lower_bound(times.begin(), times.end(), second + 1)
            - std::lower_bound(times.begin(), times.end(), second);
        const double expected = profile.clicksUntil(second + 1) - profile.clicksUntil(second);
        QVERIFY(std::abs(static_cast<double>(clicks) - expected) < 5 * std::sqrt(expected));
    }
}

void ArrivalScheduleTest::sharesMakeUpTheWhole_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "constant 777", "poisson sine 500 +-400 over 2s" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ArrivalScheduleTest::sharesMakeUpTheWhole()
{
    QFETCH(QString, text);
    const auto run = [&](std::uint64_t index, std::uint64_t count) {
        ArrivalSchedule schedule{ parsed(qPrintable(text)), 5, { index, count } };
        schedule.start(begin);
        std::vector<core::TimePoint> taken = take(schedule, begin + 3s);
        schedule.setProfile(at(100), begin + 3s);
        const std::vector<core::TimePoint> more = take(schedule, begin + 6s);
        taken.insert(taken.end(), more.begin(), more.end());
        return taken;
    };
    std::vector<core::TimePoint> together;
    for (std::uint64_t index = 0; index < 3; ++index) {
        const auto part = run(index, 3);
        QVERIFY(part.size() > 500);
        together.insert(together.end(), part.begin(), part.end());
    }
    std::sort(together.begin(), together.end());
    QVERIFY(together == run(0, 1));
}

void ArrivalScheduleTest::anotherSpacingRepeatsNothing()
{
    ArrivalSchedule schedule{ at(1000) };
    schedule.start(begin);
    take(schedule, begin + 1100ms); // the command came late
    schedule.setProfile(parsed("poisson constant 1000"), begin + 1s);
    QVERIFY(*schedule.next() > begin + 1100ms);
    schedule.setProfile(at(10), begin + 2s);
    QVERIFY(*schedule.next() == begin + 2s);
}

QTEST_GUILESS_MAIN(ArrivalScheduleTest)
#include "arrival_schedule_test.moc"
