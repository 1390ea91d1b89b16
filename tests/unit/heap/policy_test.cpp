#include "service/heap/policy.h"

#include <QTest>

#include <random>

using namespace leaklab::heap;
using namespace std::chrono_literals;

namespace {
constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;

Collection major(double liveShare, std::size_t limit, double utilisation, std::chrono::nanoseconds at)
{
    Collection collection;
    collection.start = std::chrono::steady_clock::time_point{ at };
    collection.usedAfter = static_cast<std::size_t>(liveShare * static_cast<double>(limit));
    collection.mutatorUtilisation = utilisation;
    return collection;
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

    void aFullHeapThatStillGetsItsWorkDoneGoesOn()
    {
        IneffectiveRule rule;
        for (int i = 0; i < 10000; ++i)
            QVERIFY(!rule.observe(major(0.99, 64 * mebibyte, 0.3, i * 10ms), 64 * mebibyte));
    }

    void aBusyHeapFarFromItsLimitGoesOn()
    {
        IneffectiveRule rule;
        for (int i = 0; i < 10000; ++i)
            QVERIFY(!rule.observe(major(0.8, 64 * mebibyte, 0.01, i * 10ms), 64 * mebibyte));
    }

    void itEndsOnlyAfterEnoughCollectionsAndEnoughTime_data()
    {
        QTest::addColumn<int>("millisecondsBetween");
        QTest::addColumn<int>("endsWithNumber");
        QTest::newRow("quick collections wait for the minimum time") << 10 << 801;
        QTest::newRow("slower ones wait for their number") << 50 << 250;
        QTest::newRow("slow ones until the maximum time") << 500 << 31;
        QTest::newRow("very slow ones for the fewest that count") << 3000 << 10;
    }
    void itEndsOnlyAfterEnoughCollectionsAndEnoughTime()
    {
        QFETCH(int, millisecondsBetween);
        QFETCH(int, endsWithNumber);
        constexpr std::size_t limit = 64 * mebibyte;
        IneffectiveRule rule;
        for (int number = 1; number <= endsWithNumber; ++number) {
            const auto at = std::chrono::milliseconds((number - 1) * millisecondsBetween);
            QCOMPARE(rule.observe(major(0.95, limit, 0.05, at), limit), number == endsWithNumber);
        }
    }

    void whatCountsIsTheWholeRow()
    {
        constexpr std::size_t limit = 64 * mebibyte;
        IneffectiveRule busy;
        IneffectiveRule hopeless;
        bool ended = false;
        for (int i = 0; i < 2000; ++i) {
            // Every tenth gets through a little more, which does not make the others helpful.
            const double utilisation = i % 10 == 0 ? 0.2 : 0.05;
            ended = ended || hopeless.observe(major(0.95, limit, utilisation, i * 10ms), limit);
            QVERIFY(!busy.observe(major(0.95, limit, 0.12, i * 10ms), limit));
        }
        QVERIFY(ended);
    }

    void oneHelpfulCollectionStartsTheCountAgain()
    {
        constexpr std::size_t limit = 64 * mebibyte;
        IneffectiveRule rule;
        for (int i = 0; i < 390; ++i)
            QVERIFY(!rule.observe(major(0.95, limit, 0.05, i * 10ms), limit));
        QVERIFY(!rule.observe(major(0.95, limit, 0.9, 3900ms), limit));
        for (int i = 391; i < 780; ++i)
            QVERIFY(!rule.observe(major(0.95, limit, 0.05, i * 10ms), limit));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
