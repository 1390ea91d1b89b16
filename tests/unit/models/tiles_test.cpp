#include "app/models/tiles.h"

#include <QTest>

#include <limits>

using namespace leaklab;
using metrics::Metric;
using models::TileLevel;

namespace {

constexpr double mebi = 1024.0 * 1024;
const QLocale english(QLocale::English);

class Row {
public:
    Row() { m_values.fill(std::numeric_limits<double>::quiet_NaN()); }
    Row& with(Metric metric, double value)
    {
        m_values[static_cast<std::size_t>(metric)] = value;
        return *this;
    }
    void appendTo(metrics::SeriesStore& store, double time) const { store.append(time, m_values); }

private:
    std::array<double, metrics::metricCount> m_values{};
};

} // namespace

class TilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingKnownIsADash();
    void heapAsShareOfItsLimit();
    void residentAgainstTheMemoryLimit();
    void fallingBehindIsCritical();
    void restartsNameTheLastDeath();
};

void TilesTest::nothingKnownIsADash()
{
    const metrics::SeriesStore store;
    const auto tiles = models::tiles(store, std::nullopt, english);
    QCOMPARE(tiles.size(), std::size_t(6));
    for (const auto& tile : tiles) {
        QCOMPARE(tile.value, QStringLiteral("\u2013"));
        QCOMPARE(tile.level, TileLevel::Normal);
    }
}

void TilesTest::heapAsShareOfItsLimit()
{
    metrics::SeriesStore store;
    Row().with(Metric::HeapUsed, 39.2 * mebi).with(Metric::HeapLimit, 64 * mebi).appendTo(store, 1);
    auto heap = models::tiles(store, std::nullopt, english).front();
    QCOMPARE(heap.value, QStringLiteral("61 %"));
    QCOMPARE(heap.note, QStringLiteral("39.2 MiB of 64 MiB"));
    QCOMPARE(heap.level, TileLevel::Normal);
    Row().with(Metric::HeapUsed, 62 * mebi).with(Metric::HeapLimit, 64 * mebi).appendTo(store, 2);
    heap = models::tiles(store, std::nullopt, english).front();
    QCOMPARE(heap.level, TileLevel::Critical);
}

void TilesTest::residentAgainstTheMemoryLimit()
{
    metrics::SeriesStore store;
    Row().with(Metric::CartResident, 80 * mebi).appendTo(store, 1);
    QCOMPARE(models::tiles(store, std::nullopt, english)[1].value, QStringLiteral("80 MiB"));
    Row().with(Metric::CartResident, 80 * mebi).with(Metric::MemoryLimit, 100 * mebi).appendTo(store, 2);
    QCOMPARE(models::tiles(store, std::nullopt, english)[1].value, QStringLiteral("80 %"));
}

void TilesTest::fallingBehindIsCritical()
{
    metrics::SeriesStore store;
    Row().with(Metric::Offered, 500).with(Metric::Achieved, 120).appendTo(store, 1);
    const auto traffic = models::tiles(store, std::nullopt, english)[5];
    QCOMPARE(traffic.value, QStringLiteral("120/s"));
    QCOMPARE(traffic.note, QStringLiteral("of 500/s offered"));
    QCOMPARE(traffic.level, TileLevel::Critical);
}

void TilesTest::restartsNameTheLastDeath()
{
    metrics::SeriesStore store;
    Row().with(Metric::Restarts, 2).appendTo(store, 1);
    const supervise::ExitCause oom{ supervise::ExitKind::OomKilled, 137, {} };
    const auto restarts = models::tiles(store, oom, english)[4];
    QCOMPARE(restarts.value, QStringLiteral("2"));
    QCOMPARE(restarts.note, QStringLiteral("last: OOMKilled (137)"));
    const supervise::ExitCause stopped{ supervise::ExitKind::Stopped, 0, {} };
    QCOMPARE(models::tiles(store, stopped, english)[4].note, QStringLiteral("last: Stopped"));
    metrics::SeriesStore peaceful;
    Row().with(Metric::Restarts, 0).appendTo(peaceful, 1);
    QCOMPARE(models::tiles(peaceful, stopped, english)[4].note, QStringLiteral("no death yet"));
}

QTEST_GUILESS_MAIN(TilesTest)
#include "tiles_test.moc"
