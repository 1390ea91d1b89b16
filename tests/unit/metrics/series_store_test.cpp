#include "app/metrics/series_store.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <random>
#include <vector>

using namespace leaklab::metrics;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

struct Row {
    double time = 0;
    std::array<double, metricCount> values{};
};

/// Rows at uneven times; each column has gaps, some of them long, and wanders.
std::vector<Row> randomRows(unsigned seed, std::size_t count)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> step(0.001, 0.4);
    std::uniform_real_distribution<double> change(-100, 100);
    std::array<double, metricCount> level{};
    std::array<int, metricCount> gap{};
    double time = 0;
    std::vector<Row> rows(count);
    for (Row& row : rows) {
        time += step(random);
        row.time = time;
        for (std::size_t column = 0; column < metricCount; ++column) {
            if (gap[column] == 0 && random() % 200 == 0)
                gap[column] = static_cast<int>(random() % (random() % 10 == 0 ? 3000 : 40));
            level[column] += change(random);
            const bool missing = gap[column] > 0 || random() % 20 == 0;
            gap[column] -= gap[column] > 0 ? 1 : 0;
            row.values[column] = missing ? nothing : level[column];
        }
    }
    return rows;
}

/// What query() must return, found by looking at every row for every slot.
std::vector<Extremes> bruteForce(
    const std::vector<Row>& rows, Metric metric, double from, double to, std::size_t slots)
{
    std::vector<Extremes> result(slots);
    const double width = (to - from) / static_cast<double>(slots);
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const double begin = slot == 0 ? from : from + width * static_cast<double>(slot);
        const double end = slot + 1 == slots ? to : from + width * static_cast<double>(slot + 1);
        Extremes& extremes = result[slot];
        for (const Row& row : rows) {
            const double value = row.values[static_cast<std::size_t>(metric)];
            if (row.time < begin || row.time >= end || std::isnan(value))
                continue;
            extremes.minimum = extremes.empty ? value : std::min(extremes.minimum, value);
            extremes.maximum = extremes.empty ? value : std::max(extremes.maximum, value);
            extremes.last = value;
            extremes.empty = false;
        }
    }
    return result;
}

bool same(const std::vector<Extremes>& left, const std::vector<Extremes>& right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](const Extremes& a, const Extremes& b) {
            return a.empty == b.empty
                && (a.empty || (a.minimum == b.minimum && a.maximum == b.maximum && a.last == b.last));
        });
}

void fill(SeriesStore& store, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        QVERIFY(store.append(row.time, row.values));
}

std::array<double, metricCount> allOf(double value)
{
    std::array<double, metricCount> values{};
    values.fill(value);
    return values;
}

} // namespace

class SeriesStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyStoreAnswers();
    void givesBackWhatWasAppended();
    void refusesRowsThatDoNotFit();
    void findsTheRowAtATime();
    void queryMatchesBruteForce_data();
    void queryMatchesBruteForce();
    void queryMatchesAtEveryAlignment();
    void queryMatchesAfterEveryAppend();
    void slotsAreHalfOpen();
    void gapsStayGaps();
    void senselessQueriesAreEmpty();
    void oldestRowsGoInBlocks();
    void aStretchHoldsRowsThatTheStoreDrops();
    void eightHoursOfSixtySeriesFit();
};

void SeriesStoreTest::emptyStoreAnswers()
{
    const SeriesStore store;
    QCOMPARE(store.rows(), std::size_t{ 0 });
    QCOMPARE(store.firstTime(), 0.0);
    QCOMPARE(store.lastTime(), 0.0);
    QVERIFY(std::isnan(store.last(Metric::HeapLive)));
    QVERIFY(!store.rowAt(5));
    const auto slots = store.query(Metric::HeapLive, 0, 10, 4);
    QCOMPARE(slots.size(), std::size_t{ 4 });
    QVERIFY(slots[0].empty && slots[3].empty);
}

void SeriesStoreTest::givesBackWhatWasAppended()
{
    const std::vector<Row> rows = randomRows(1, 10'000);
    SeriesStore store;
    fill(store, rows);
    QCOMPARE(store.rows(), rows.size());
    QCOMPARE(store.firstTime(), rows.front().time);
    QCOMPARE(store.lastTime(), rows.back().time);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QVERIFY(store.time(row) == rows[row].time);
        for (std::size_t column = 0; column < metricCount; ++column) {
            const double expected = rows[row].values[column];
            const double got = store.value(static_cast<Metric>(column), row);
            QVERIFY(std::isnan(expected) ? std::isnan(got) : got == expected);
        }
    }
}

void SeriesStoreTest::refusesRowsThatDoNotFit()
{
    SeriesStore store;
    const auto ones = allOf(1);
    QVERIFY(!store.append(nothing, ones));
    QVERIFY(store.append(1, ones));
    QVERIFY(!store.append(1, allOf(2)));
    QVERIFY(!store.append(0.5, allOf(2)));
    QVERIFY(!store.append(nothing, allOf(2)));
    QVERIFY(!store.append(2, std::span(ones).first(metricCount - 1)));
    QCOMPARE(store.rows(), std::size_t{ 1 });
    QCOMPARE(store.query(Metric::Offered, 0, 5, 1)[0].maximum, 1.0);
}

void SeriesStoreTest::findsTheRowAtATime()
{
    SeriesStore store;
    for (int i = 1; i <= 5000; ++i)
        QVERIFY(store.append(i, allOf(i)));
    QVERIFY(!store.rowAt(0.99));
    QCOMPARE(*store.rowAt(1), std::size_t{ 0 });
    QCOMPARE(*store.rowAt(1.5), std::size_t{ 0 });
    QCOMPARE(*store.rowAt(4096), std::size_t{ 4095 });
    QCOMPARE(*store.rowAt(4097), std::size_t{ 4096 });
    QCOMPARE(*store.rowAt(4999.999), std::size_t{ 4998 });
    QCOMPARE(*store.rowAt(1e9), std::size_t{ 4999 });
}

void SeriesStoreTest::queryMatchesBruteForce_data()
{
    QTest::addColumn<int>("rowCount");
    QTest::newRow("one row") << 1;
    QTest::newRow("less than a node") << 13;
    QTest::newRow("nodes not full") << 300;
    QTest::newRow("a block to the row") << 4096;
    QTest::newRow("several blocks") << 13'111;
}

void SeriesStoreTest::queryMatchesBruteForce()
{
    QFETCH(int, rowCount);
    const std::vector<Row> rows = randomRows(2, static_cast<std::size_t>(rowCount));
    SeriesStore store;
    fill(store, rows);
    std::mt19937_64 random(3);
    const double length = rows.back().time;
    std::uniform_real_distribution<double> position(-0.2 * length, 1.2 * length);
    for (int round = 0; round < 60; ++round) {
        const double a = position(random);
        const double b = position(random);
        const auto metric = static_cast<Metric>(random() % metricCount);
        const std::size_t slots = 1 + random() % 40;
        QVERIFY(same(store.query(metric, std::min(a, b), std::max(a, b), slots),
            bruteForce(rows, metric, std::min(a, b), std::max(a, b), slots)));
    }
    QVERIFY(same(store.query(Metric::HeapUsed, 0, length + 1, 1),
        bruteForce(rows, Metric::HeapUsed, 0, length + 1, 1)));
}

void SeriesStoreTest::queryMatchesAtEveryAlignment()
{
    std::vector<Row> rows = randomRows(4, 4096 + 600);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].time = static_cast<double>(i);
    SeriesStore store;
    fill(store, rows);
    // Every beginning around every kind of border (node, node of nodes, block) with lengths of all sizes.
    for (const double border : { 0.0, 256.0, 3840.0, 4096.0 }) {
        for (double begin = border - 18; begin <= border + 18; ++begin) {
            for (const double length : { 1.0, 15.0, 16.0, 17.0, 255.0, 256.0, 257.0, 513.0 })
                QVERIFY(same(store.query(Metric::LatencyP99, begin, begin + length, 1),
                    bruteForce(rows, Metric::LatencyP99, begin, begin + length, 1)));
        }
    }
}

void SeriesStoreTest::queryMatchesAfterEveryAppend()
{
    const std::vector<Row> rows = randomRows(5, 700);
    SeriesStore store;
    std::vector<Row> soFar;
    for (const Row& row : rows) {
        QVERIFY(store.append(row.time, row.values));
        soFar.push_back(row);
        QVERIFY(same(store.query(Metric::CartResident, 0, row.time + 0.1, 3),
            bruteForce(soFar, Metric::CartResident, 0, row.time + 0.1, 3)));
    }
}

void SeriesStoreTest::slotsAreHalfOpen()
{
    SeriesStore store;
    for (int i = 0; i < 10; ++i)
        QVERIFY(store.append(i, allOf(i)));
    const auto slots = store.query(Metric::HeapUsed, 0, 9, 3);
    QCOMPARE(slots[0].minimum, 0.0);
    QCOMPARE(slots[0].maximum, 2.0);
    QCOMPARE(slots[1].minimum, 3.0);
    QCOMPARE(slots[2].maximum, 8.0);
    QCOMPARE(slots[2].last, 8.0);
}

void SeriesStoreTest::gapsStayGaps()
{
    SeriesStore store;
    for (int i = 0; i < 5000; ++i) {
        auto values = allOf(i);
        if (i >= 1000 && i < 4000)
            values[static_cast<std::size_t>(Metric::CartResident)] = nothing;
        QVERIFY(store.append(i, values));
    }
    const auto slots = store.query(Metric::CartResident, 0, 5000, 5);
    QVERIFY(!slots[0].empty);
    QVERIFY(slots[1].empty && slots[2].empty && slots[3].empty);
    QVERIFY(!slots[4].empty);
    QVERIFY(!store.query(Metric::HeapUsed, 0, 5000, 5)[2].empty);
    // The last value before a gap counts as the last of a slot that ends inside the gap.
    QCOMPARE(store.query(Metric::CartResident, 500, 3500, 1)[0].last, 999.0);
}

void SeriesStoreTest::senselessQueriesAreEmpty()
{
    SeriesStore store;
    QVERIFY(store.append(1, allOf(1)));
    QVERIFY(store.query(Metric::HeapUsed, 0, 10, 0).empty());
    QVERIFY(store.query(Metric::HeapUsed, 10, 0, 2)[0].empty);
    QVERIFY(store.query(Metric::HeapUsed, 1, 1, 1)[0].empty);
    QVERIFY(store.query(Metric::HeapUsed, nothing, 10, 1)[0].empty);
}

void SeriesStoreTest::oldestRowsGoInBlocks()
{
    constexpr std::size_t capacity = 5000;
    SeriesStore store(capacity);
    for (int i = 1; i <= 40'000; ++i) {
        QVERIFY(store.append(i, allOf(i)));
        const auto appended = static_cast<std::size_t>(i);
        QVERIFY(store.rows() >= std::min(appended, capacity));
        QVERIFY(store.rows() < capacity + 4096);
        QCOMPARE(store.lastTime(), static_cast<double>(i));
        QCOMPARE(store.firstTime(), static_cast<double>(appended - store.rows() + 1));
    }
    QCOMPARE(store.time(0), store.value(Metric::HeapUsed, 0));
    QVERIFY(!store.rowAt(store.firstTime() - 1));
    QCOMPARE(*store.rowAt(store.lastTime()), store.rows() - 1);
    const auto whole = store.query(Metric::HeapUsed, 0, 50'000, 1)[0];
    QCOMPARE(whole.minimum, store.firstTime());
    QCOMPARE(whole.maximum, 40'000.0);
}

void SeriesStoreTest::aStretchHoldsRowsThatTheStoreDrops()
{
    auto store = std::make_unique<SeriesStore>(5000);
    QCOMPARE(store->stretch(0, 1e9).rows(), std::size_t{ 0 });
    for (int i = 1; i <= 9'000; ++i)
        QVERIFY(store->append(i, allOf(i)));
    QCOMPARE(store->stretch(-5, 0.5).rows(), std::size_t{ 0 });
    QCOMPARE(store->stretch(9'000.5, 1e9).rows(), std::size_t{ 0 });
    QCOMPARE(store->stretch(8'000, 7'000).rows(), std::size_t{ 0 });
    QCOMPARE(store->stretch(5'000, 5'000).rows(), std::size_t{ 1 });
    QCOMPARE(store->stretch(-1e9, 1e9).rows(), store->rows());
    // Over the border of two blocks, its last row in one that is still filled.
    const SeriesStretch stretch = store->stretch(8'000, 9'000);
    for (int i = 9'001; i <= 40'000; ++i)
        QVERIFY(store->append(i, allOf(i)));
    QVERIFY(store->firstTime() > 9'000);
    store.reset();
    QCOMPARE(stretch.rows(), std::size_t{ 1001 });
    for (std::size_t row = 0; row < stretch.rows(); ++row) {
        QCOMPARE(stretch.time(row), 8'000.0 + static_cast<double>(row));
        QCOMPARE(stretch.value(Metric::HeapUsed, row), stretch.time(row));
    }
}

void SeriesStoreTest::eightHoursOfSixtySeriesFit()
{
    constexpr std::size_t rows = 8 * 3600 * 10;
    SeriesStore store;
    const auto values = allOf(1);
    for (std::size_t row = 0; row < rows; ++row)
        QVERIFY(store.append(static_cast<double>(row) * 0.1, values));
    QCOMPARE(store.rows(), rows);
    const double aValue = static_cast<double>(store.bytes()) / static_cast<double>(rows * metricCount);
    QVERIFY2(aValue > 8 && aValue * rows * 60 < 200e6, qPrintable(QString::number(aValue)));
    // The rows that are held are all that is held.
    SeriesStore small(10'000);
    for (std::size_t row = 0; row < rows / 4; ++row)
        QVERIFY(small.append(static_cast<double>(row) * 0.1, values));
    QVERIFY(small.bytes() < store.bytes() / 10);
}

QTEST_GUILESS_MAIN(SeriesStoreTest)
#include "series_store_test.moc"
