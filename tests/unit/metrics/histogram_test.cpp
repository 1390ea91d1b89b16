#include "app/metrics/histogram.h"
#include "app/metrics/sliding_window.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

using namespace leaklab::metrics;
using namespace std::chrono_literals;

namespace {

using Values = std::vector<std::int64_t>;

/// The value of rank ceil(thousandths / 1000 * n) of a sorted list: what a quantile is by definition.
std::int64_t rankOf(const Values& sorted, std::size_t thousandths)
{
    const std::size_t rank = std::max<std::size_t>(1, (thousandths * sorted.size() + 999) / 1000);
    return sorted[rank - 1];
}

/// Values between 1 µs and `top`, every order of magnitude as likely as the others.
Values randomValues(unsigned seed, std::size_t count, double topNs)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> exponent(3.0, std::log10(topNs));
    Values values(count);
    std::generate(values.begin(), values.end(),
        [&] { return static_cast<std::int64_t>(std::pow(10.0, exponent(random))); });
    return values;
}

Histogram histogramOf(const Values& values)
{
    Histogram histogram;
    for (const std::int64_t value : values)
        histogram.record(Histogram::Value{ value });
    return histogram;
}

constexpr std::size_t askedThousandths[] = { 0, 1, 10, 70, 250, 500, 900, 950, 990, 999, 1000 };

} // namespace

class HistogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyIsZero();
    void quantilesMatchASortedList_data();
    void quantilesMatchASortedList();
    void quantileIsNeverAboveTheMaximum();
    void quantilesNeverFall();
    void countsWholeRanksOnly();
    void clampsAtBothEnds();
    void mergingIsRecordingAll();
    void mergingWorksBothWaysRound();
    void countsAbove();
    void recordsManyTimesAtOnce();
    void clearedIsEmpty();
    void windowHoldsTheLastIntervalsOnly();
};

void HistogramTest::emptyIsZero()
{
    const Histogram histogram;
    QCOMPARE(histogram.count(), std::uint64_t{ 0 });
    QCOMPARE(histogram.max().count(), 0);
    QCOMPARE(histogram.mean().count(), 0);
    QCOMPARE(histogram.quantile(0.99).count(), 0);
    QCOMPARE(histogram.countAbove(0ns), std::uint64_t{ 0 });
}

void HistogramTest::quantilesMatchASortedList_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("topNs");
    QTest::newRow("one value") << 1U << 1 << 1e9;
    QTest::newRow("three values") << 2U << 3 << 1e9;
    QTest::newRow("under two milliseconds") << 3U << 10'000 << 2e6;
    QTest::newRow("up to a second") << 4U << 9'999 << 1e9;
    QTest::newRow("up to an hour") << 5U << 20'001 << 3.6e12;
}

void HistogramTest::quantilesMatchASortedList()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    QFETCH(double, topNs);
    Values values = randomValues(seed, static_cast<std::size_t>(count), topNs);
    const Histogram histogram = histogramOf(values);
    std::sort(values.begin(), values.end());

    QCOMPARE(histogram.count(), std::uint64_t(values.size()));
    QCOMPARE(std::int64_t(histogram.max().count()), values.back());
    const std::int64_t sum = std::accumulate(values.begin(), values.end(), std::int64_t{ 0 });
    QCOMPARE(std::int64_t(histogram.mean().count()), sum / count);
    for (const std::size_t thousandths : askedThousandths) {
        const std::int64_t model = rankOf(values, thousandths);
        const std::int64_t got = histogram.quantile(static_cast<double>(thousandths) / 1000).count();
        // The top of the value's bucket: never below the value, above it by a microsecond or a 1024th at
        // most.
        QVERIFY2(got >= model, qPrintable(QString::number(thousandths)));
        QVERIFY2(got - model <= std::max<std::int64_t>(1000, model / 1024 + 1),
            qPrintable(QString::number(thousandths)));
    }
}

void HistogramTest::quantileIsNeverAboveTheMaximum()
{
    for (const std::int64_t value : randomValues(6, 5000, 4e12)) {
        Histogram histogram;
        histogram.record(Histogram::Value{ value });
        for (const double q : { 0.0, 0.5, 0.999, 1.0, 2.0 })
            QCOMPARE(std::int64_t(histogram.quantile(q).count()), value);
    }
}

void HistogramTest::quantilesNeverFall()
{
    constexpr double asked[] = { 0, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 1 };
    WindowedHistogram window(10);
    for (unsigned seed = 100; seed < 160; ++seed) {
        Histogram interval = histogramOf(randomValues(seed, seed % 7 == 0 ? 0 : seed % 50 + 1, 4e12));
        if (seed % 5 == 0)
            interval.record(0ns, 100'000); // far more of them than of all others
        window.push(interval);
        const Histogram merged = window.merged();
        std::int64_t before = 0;
        for (const double q : asked) {
            const std::int64_t value = merged.quantile(q).count();
            QVERIFY(value >= before);
            before = value;
        }
        QCOMPARE(before, std::int64_t(merged.max().count()));
    }
}

void HistogramTest::countsWholeRanksOnly()
{
    Histogram histogram;
    for (int i = 1; i <= 100; ++i)
        histogram.record(std::chrono::microseconds{ i });
    for (int percent = 1; percent < 100; ++percent)
        QCOMPARE(std::int64_t(histogram.quantile(percent / 100.0).count()), percent * 1000 + 999);
}

void HistogramTest::clampsAtBothEnds()
{
    Histogram low;
    low.record(0ns);
    low.record(-5s);
    low.record(999ns);
    QCOMPARE(low.count(), std::uint64_t{ 3 });
    QCOMPARE(std::int64_t(low.max().count()), 1000);
    QCOMPARE(std::int64_t(low.mean().count()), 1000);

    Histogram high;
    high.record(1000h);
    QCOMPARE(high.count(), std::uint64_t{ 1 });
    QVERIFY(high.max() > 1h);
    QVERIFY(high.max() < 2h);
    QCOMPARE(high.quantile(0.5).count(), high.max().count());
}

void HistogramTest::mergingIsRecordingAll()
{
    const Values first = randomValues(7, 4000, 1e7);
    const Values second = randomValues(8, 3000, 1e11);
    Values both = first;
    both.insert(both.end(), second.begin(), second.end());
    Histogram merged = histogramOf(first);
    merged.merge(histogramOf(second));
    const Histogram all = histogramOf(both);

    QCOMPARE(merged.count(), all.count());
    QCOMPARE(merged.max().count(), all.max().count());
    QCOMPARE(merged.mean().count(), all.mean().count());
    for (const std::size_t thousandths : askedThousandths) {
        const double q = static_cast<double>(thousandths) / 1000;
        QCOMPARE(merged.quantile(q).count(), all.quantile(q).count());
    }
    for (const auto limit : { 1us, 1000us, 5000us, 1'000'000us })
        QCOMPARE(merged.countAbove(limit), all.countAbove(limit));
}

void HistogramTest::mergingWorksBothWaysRound()
{
    Histogram wide = histogramOf({ 50'000'000'000 });
    Histogram narrow = histogramOf({ 5'000, 6'000 });
    Histogram narrowThenWide = narrow;
    narrowThenWide.merge(wide);
    wide.merge(narrow);
    wide.merge(Histogram{});
    QCOMPARE(narrowThenWide.count(), std::uint64_t{ 3 });
    QCOMPARE(wide.count(), std::uint64_t{ 3 });
    QCOMPARE(narrowThenWide.quantile(1).count(), wide.quantile(1).count());
    QCOMPARE(narrowThenWide.quantile(0.3).count(), wide.quantile(0.3).count());
}

void HistogramTest::countsAbove()
{
    const Histogram histogram
        = histogramOf({ 1'000'000, 2'000'000, 100'000'000, 100'000'000, 3'000'000'000 });
    QCOMPARE(histogram.countAbove(500us), std::uint64_t{ 5 });
    QCOMPARE(histogram.countAbove(1ms), std::uint64_t{ 4 });
    QCOMPARE(histogram.countAbove(50ms), std::uint64_t{ 3 });
    QCOMPARE(histogram.countAbove(100ms), std::uint64_t{ 1 });
    QCOMPARE(histogram.countAbove(3s), std::uint64_t{ 0 });
    QCOMPARE(histogram.countAbove(1h), std::uint64_t{ 0 });
}

void HistogramTest::recordsManyTimesAtOnce()
{
    Histogram atOnce;
    atOnce.record(7ms, 1000);
    atOnce.record(9ms, 0);
    QCOMPARE(atOnce.count(), std::uint64_t{ 1000 });
    QCOMPARE(std::int64_t(atOnce.max().count()), 7'000'000);
    QCOMPARE(std::int64_t(atOnce.mean().count()), 7'000'000);

    Histogram centuries;
    for (int i = 0; i < 4; ++i)
        centuries.record(1h, 3'000'000'000);
    QVERIFY(centuries.mean() > 0ns); // the sum stays at its top instead of turning negative
}

void HistogramTest::clearedIsEmpty()
{
    Histogram histogram = histogramOf({ 1'000'000, 5'000'000'000 });
    histogram.clear();
    QCOMPARE(histogram.count(), std::uint64_t{ 0 });
    QCOMPARE(histogram.max().count(), 0);
    QCOMPARE(histogram.countAbove(0ns), std::uint64_t{ 0 });
    histogram.record(3ms);
    QCOMPARE(std::int64_t(histogram.quantile(0.01).count()), 3'000'000);
}

void HistogramTest::windowHoldsTheLastIntervalsOnly()
{
    WindowedHistogram window(3);
    QCOMPARE(window.merged().count(), std::uint64_t{ 0 });
    for (int i = 1; i <= 5; ++i) {
        Histogram interval;
        interval.record(std::chrono::milliseconds{ 10 - i }, static_cast<std::uint64_t>(i));
        window.push(interval);
        const std::uint64_t expected = i == 1 ? 1U : i == 2 ? 3U : static_cast<std::uint64_t>(3 * i - 3);
        QCOMPARE(window.merged().count(), expected);
    }
    // The slowest intervals were the first; a window must forget their maximum too.
    QCOMPARE(std::int64_t(window.merged().max().count()), 7'000'000);
    window.push(Histogram{});
    QCOMPARE(window.merged().count(), std::uint64_t{ 9 });
    window.clear();
    QCOMPARE(window.merged().count(), std::uint64_t{ 0 });

    WindowedHistogram atLeastOne(0);
    Histogram single;
    single.record(1ms);
    atLeastOne.push(single);
    QCOMPARE(atLeastOne.merged().count(), std::uint64_t{ 1 });
}

QTEST_GUILESS_MAIN(HistogramTest)
#include "histogram_test.moc"
