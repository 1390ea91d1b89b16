#include "app/models/tiles.h"
#include "tests/support/series_row.h"

#include <QTest>

using namespace leaklab;
using metrics::Metric;
using models::TileLevel;

namespace {

constexpr double mebi = 1024.0 * 1024;
const QLocale english(QLocale::English);

using Row = tests::SeriesRow;

} // namespace

class TilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingKnownIsADash();
    void heapAsShareOfItsLimit();
    void timeToOutOfMemory();
    void afterADeathTheForecastIsJudged();
    void fallingBehindIsCritical();
    void restartsNameTheLastDeath();
};

void TilesTest::nothingKnownIsADash()
{
    const metrics::SeriesStore store;
    const auto tiles = models::tiles(store, {}, english);
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
    auto heap = models::tiles(store, {}, english).front();
    QCOMPARE(heap.value, QStringLiteral("61 %"));
    QCOMPARE(heap.note, QStringLiteral("39.2 MiB of 64 MiB"));
    QCOMPARE(heap.level, TileLevel::Normal);
    Row().with(Metric::HeapUsed, 62 * mebi).with(Metric::HeapLimit, 64 * mebi).appendTo(store, 2);
    heap = models::tiles(store, {}, english).front();
    QCOMPARE(heap.level, TileLevel::Critical);
}

void TilesTest::timeToOutOfMemory()
{
    const metrics::SeriesStore store;
    models::TileFacts facts;
    facts.outlook = { models::Outlook::Kind::Reaches, models::MemoryLimitKind::Heap, 100, 290, 278, 304 };
    auto tile = models::tiles(store, facts, english)[1];
    QCOMPARE(tile.value, QStringLiteral("\u2248 3:10"));
    QCOMPARE(tile.note, QStringLiteral("2:58 to 3:24, heap limit"));
    QCOMPARE(tile.level, TileLevel::High);
    facts.outlook.at = 150;
    QCOMPARE(models::tiles(store, facts, english)[1].level, TileLevel::Critical);
    facts.outlook.at = 99;
    facts.outlook.earliest = facts.outlook.latest = 99;
    QCOMPARE(models::tiles(store, facts, english)[1].value, QStringLiteral("any moment"));
    QCOMPARE(models::tiles(store, facts, english)[1].note, QStringLiteral("at the heap limit"));
    facts.outlook.kind = models::Outlook::Kind::NotBefore;
    facts.outlook.earliest = 820;
    tile = models::tiles(store, facts, english)[1];
    QCOMPARE(tile.value, QStringLiteral("no trend"));
    QCOMPARE(tile.note, QStringLiteral("not before 12:00"));
    QCOMPARE(tile.level, TileLevel::Normal);
    facts.outlook.kind = models::Outlook::Kind::NoTrend;
    QCOMPARE(models::tiles(store, facts, english)[1].value, QStringLiteral("no trend"));
}

void TilesTest::afterADeathTheForecastIsJudged()
{
    const metrics::SeriesStore store;
    models::TileFacts facts;
    facts.lastVerdict = models::ForecastVerdict{ 1, 0, 100, 208, 200 };
    const auto tile = models::tiles(store, facts, english)[1];
    QCOMPARE(tile.value, QStringLiteral("\u2013"));
    QCOMPARE(tile.note, QStringLiteral("half-way: 4 % too late"));
    QCOMPARE(
        models::verdictText({ 1, 0, 100, 180, 200 }, english), QStringLiteral("half-way: 10 % too early"));
    QCOMPARE(models::verdictText({ 1, 0, 100, 200.4, 200 }, english), QStringLiteral("half-way: right"));
}

void TilesTest::fallingBehindIsCritical()
{
    metrics::SeriesStore store;
    Row().with(Metric::Offered, 500).with(Metric::Achieved, 120).appendTo(store, 1);
    const auto traffic = models::tiles(store, {}, english)[5];
    QCOMPARE(traffic.value, QStringLiteral("120/s"));
    QCOMPARE(traffic.note, QStringLiteral("of 500/s offered"));
    QCOMPARE(traffic.level, TileLevel::Critical);
}

void TilesTest::restartsNameTheLastDeath()
{
    metrics::SeriesStore store;
    Row().with(Metric::Restarts, 2).appendTo(store, 1);
    const supervise::ExitCause oom{ supervise::ExitKind::OomKilled, 137, {} };
    const auto restarts = models::tiles(store, { oom, {}, {} }, english)[4];
    QCOMPARE(restarts.value, QStringLiteral("2"));
    QCOMPARE(restarts.note, QStringLiteral("last: OOMKilled (137)"));
    const supervise::ExitCause stopped{ supervise::ExitKind::Stopped, 0, {} };
    QCOMPARE(models::tiles(store, { stopped, {}, {} }, english)[4].note, QStringLiteral("last: Stopped"));
    metrics::SeriesStore peaceful;
    Row().with(Metric::Restarts, 0).appendTo(peaceful, 1);
    QCOMPARE(models::tiles(peaceful, { stopped, {}, {} }, english)[4].note, QStringLiteral("no death yet"));
}

QTEST_GUILESS_MAIN(TilesTest)
#include "tiles_test.moc"
