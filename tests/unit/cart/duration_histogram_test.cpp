#include "service/cart/duration_histogram.h"

#include <QtTest>

using namespace leaklab::cart;
using namespace std::chrono_literals;

class DurationHistogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasBoundsFromATenthOfAMillisecondToTenSeconds()
    {
        const auto& bounds = DurationHistogram::bounds;
        QVERIFY(bounds.front() == 100us);
        QVERIFY(bounds.back() == 10s);
        for (std::size_t i = 1; i < bounds.size(); ++i) {
            QVERIFY(bounds[i] >= 2 * bounds[i - 1]);
            QVERIFY(bounds[i] * 2 <= bounds[i - 1] * 5);
        }
    }

    void countsABoundInItsBucket()
    {
        for (std::size_t i = 0; i < DurationHistogram::bounds.size(); ++i) {
            DurationHistogram histogram;
            histogram.record(DurationHistogram::bounds[i]);
            histogram.record(DurationHistogram::bounds[i] + 1ns);
            QCOMPARE(histogram.countUpTo(i), std::uint64_t{ 1 });
            QCOMPARE(histogram.countUpTo(i + 1), std::uint64_t{ 2 });
            if (i > 0)
                QCOMPARE(histogram.countUpTo(i - 1), std::uint64_t{ 0 });
        }
    }

    void isCumulativeAndCountsWhatIsBeyondEveryBound()
    {
        DurationHistogram histogram;
        for (const auto duration : { 0ns, 50'000ns, 150'000ns, 7'000'000ns, 3'600'000'000'000ns })
            histogram.record(duration);
        QCOMPARE(histogram.countUpTo(0), std::uint64_t{ 2 });
        for (std::size_t i = 1; i <= DurationHistogram::bounds.size(); ++i)
            QVERIFY(histogram.countUpTo(i) >= histogram.countUpTo(i - 1));
        QCOMPARE(histogram.countUpTo(DurationHistogram::bounds.size() - 1), std::uint64_t{ 4 });
        QCOMPARE(histogram.count(), std::uint64_t{ 5 });
        QVERIFY(histogram.sum() == 3'600'007'200'000ns);
    }
};

QTEST_GUILESS_MAIN(DurationHistogramTest)
#include "duration_histogram_test.moc"
