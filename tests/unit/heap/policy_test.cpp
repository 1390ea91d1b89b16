#include "service/heap/policy.h"

#include <QTest>

#include <random>

using namespace leaklab::heap;
using namespace std::chrono_literals;

namespace {
constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;

Collection major(
    double liveShare, std::size_t limit, std::chrono::nanoseconds at, std::chrono::nanoseconds pause)
{
    Collection collection;
    collection.start = std::chrono::steady_clock::time_point{ at };
    collection.usedAfter = static_cast<std::size_t>(liveShare * static_cast<double>(limit));
    collection.pause = pause;
    return collection;
}

/// With which of these majors, one each `interval`, a heap gives up; 0: with none.
int numberOfTheLast(double liveShare, std::chrono::microseconds interval, double share, int majors)
{
    constexpr std::size_t limit = 64 * mebibyte;
    IneffectiveRule rule;
    for (int number = 1; number <= majors; ++number) {
        const auto pause = std::chrono::duration_cast<std::chrono::nanoseconds>(share * interval);
        if (rule.observe(major(liveShare, limit, (number - 1) * interval, pause), limit))
            return number;
    }
    return 0;
}
} // namespace

class PolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void budgetIsAQuarterOfTheLimitUpTo16MiB()
    {
        QCOMPARE(nurserySize(8 * mebibyte), 2 * mebibyte);
        QCOMPARE(nurserySize(64 * mebibyte), 16 * mebibyte);
        QCOMPARE(nurserySize(4096 * mebibyte), 16 * mebibyte);
    }

    void budgetNeverPassesTheHeadroomAndNeverGrowsWithTheLiveSet()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 20000; ++i) {
            const std::size_t limit = 8 * mebibyte + random() % (4088 * mebibyte);
            const std::size_t live = random() % (limit + mebibyte);
            const std::size_t more = live + random() % mebibyte;
            const std::size_t budget = collectionBudget(limit, live);
            QVERIFY(budget <= nurserySize(limit));
            QVERIFY(live > limit ? budget == 0 : live + budget <= limit);
            QVERIFY(collectionBudget(limit, more) <= budget);
            const bool near = live + nurserySize(limit) > limit;
            QCOMPARE(collectionReason(limit, live),
                near ? CollectionReason::NearLimit : CollectionReason::AllocationBudget);
        }
    }

    void majorsFarFromTheLimitAreFewAndTheirSlicesSmall()
    {
        for (std::size_t limit = 8 * mebibyte; limit <= 4096 * mebibyte; limit *= 2) {
            QVERIFY(growthBeforeMajor(limit) * 64 >= limit);
            QVERIFY(sliceBytes(limit) > 0);
            QVERIFY(sliceBytes(limit) <= mebibyte / 8);
            QVERIFY(sliceInterval(limit) < nurserySize(limit));
        }
    }

    void poolHoldsACycleFarFromTheLimitAndLittleNearIt()
    {
        constexpr std::size_t limit = 64 * mebibyte;
        QVERIFY(pooledPages(limit, nurserySize(limit)) * 256 * 1024 >= nurserySize(limit));
        QVERIFY(pooledPages(limit, 0) * 256 * 1024 <= limit / 16);
    }

    void aFullHeapThatStillGetsItsWorkDoneGoesOn() { QCOMPARE(numberOfTheLast(0.99, 10ms, 0.85, 10'000), 0); }

    void aBusyHeapFarFromItsLimitGoesOn() { QCOMPARE(numberOfTheLast(0.8, 10ms, 0.99, 10'000), 0); }

    void itEndsAfterThePeriodHoweverLongAPauseTakes_data()
    {
        QTest::addColumn<int>("millisecondsBetween");
        QTest::addColumn<int>("endsWithNumber");
        QTest::newRow("quick collections") << 10 << 801;
        QTest::newRow("slower ones") << 100 << 81;
        QTest::newRow("very slow ones wait for the fewest that count") << 3000 << 10;
    }
    void itEndsAfterThePeriodHoweverLongAPauseTakes()
    {
        QFETCH(int, millisecondsBetween);
        QFETCH(int, endsWithNumber);
        QCOMPARE(numberOfTheLast(0.95, std::chrono::milliseconds(millisecondsBetween), 0.95, 10'000),
            endsWithNumber);
    }

    void aWaitInBetweenDoesNotStartTheCountAgain()
    {
        constexpr std::size_t limit = 64 * mebibyte;
        IneffectiveRule rule;
        bool ended = false;
        auto at = 0ms;
        for (int i = 0; i < 1500 && !ended; ++i) {
            // Now and then the service waits for somebody else, three pauses long.
            at += i % 100 == 0 ? 40ms : 10ms;
            ended = rule.observe(major(0.95, limit, at, 9900us), limit);
        }
        QVERIFY(ended);
    }

    void aMajorThatFreesALotStartsTheCountAgain()
    {
        constexpr std::size_t limit = 64 * mebibyte;
        IneffectiveRule rule;
        for (int i = 0; i < 1500; ++i) {
            const double live = i % 700 == 699 ? 0.5 : 0.95;
            QVERIFY(!rule.observe(major(live, limit, i * 10ms, 9900us), limit));
        }
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
