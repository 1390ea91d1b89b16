#include "app/models/tiles.h"

#include "app/models/process_text.h"
#include "app/models/value_text.h"

#include <QCoreApplication>

#include <cmath>

namespace leaklab::models {

using metrics::Metric;
using metrics::SeriesStore;

namespace {

struct TileText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::TileText)
};

TileLevel levelOf(double value, double high, double critical)
{
    if (value >= critical)
        return TileLevel::Critical;
    return value >= high ? TileLevel::High : TileLevel::Normal;
}

Tile shareOfLimit(double value, double limit, const QLocale& locale)
{
    Tile tile;
    tile.value = shareText(std::round(value / limit * 100) / 100, locale);
    tile.note = TileText::tr("%1 of %2", "an amount of memory of its limit")
                    .arg(bytesText(value, locale), bytesText(limit, locale));
    tile.level = levelOf(value / limit, 0.85, 0.95);
    return tile;
}

Tile heapTile(const SeriesStore& store, const QLocale& locale)
{
    Tile tile = shareOfLimit(store.last(Metric::HeapUsed), store.last(Metric::HeapLimit), locale);
    tile.title = TileText::tr("Heap used");
    tile.meaning = TileText::tr("Objects on the cart's heap, garbage included, as a share of the heap limit. "
                                "At the limit the cart aborts itself: exit code 134.");
    return tile;
}

Tile residentTile(const SeriesStore& store, const QLocale& locale)
{
    const double resident = store.last(Metric::CartResident);
    const double limit = store.last(Metric::MemoryLimit);
    Tile tile;
    if (std::isfinite(limit) && limit > 0) {
        tile = shareOfLimit(resident, limit, locale);
    } else {
        tile.value = bytesText(resident, locale);
        tile.note = TileText::tr("no memory limit");
    }
    tile.title = TileText::tr("Resident memory");
    tile.meaning = TileText::tr("What the system gives the cart process (RSS). Over the memory limit of its "
                                "container it is killed without a word: OOMKilled, 137.");
    return tile;
}

Tile latencyTile(const SeriesStore& store, const QLocale& locale)
{
    const double p99 = store.last(Metric::LatencyP99);
    return { TileText::tr("Latency p99"), millisecondsText(p99, locale),
        TileText::tr("p50 %1").arg(millisecondsText(store.last(Metric::LatencyP50), locale)),
        TileText::tr("One request in a hundred took longer than this, counted from the moment the shopper "
                     "clicked."),
        levelOf(p99, 200, 1000) };
}

Tile errorTile(const SeriesStore& store, const QLocale& locale)
{
    const double share = store.last(Metric::ErrorShare);
    return { TileText::tr("Errors"), shareText(share, locale),
        TileText::tr("%1 failed").arg(rateText(store.last(Metric::ErrorRate), locale)),
        TileText::tr("Requests that failed, as a share of those that ended in the last second."),
        levelOf(share, 0.01, 0.1) };
}

Tile restartTile(
    const SeriesStore& store, const std::optional<supervise::ExitCause>& lastExit, const QLocale& locale)
{
    // A clean end says nothing of a death before it, but it would be untrue that there was none.
    const bool hasDied = lastExit && (lastExit->isDeath() || store.last(Metric::Restarts) > 0);
    return { TileText::tr("Restarts"), countText(store.last(Metric::Restarts), locale),
        hasDied ? TileText::tr("last: %1").arg(causeText(*lastExit)) : TileText::tr("no death yet"),
        TileText::tr("How often the cart died and was started again since the lab began."),
        TileLevel::Normal };
}

Tile trafficTile(const SeriesStore& store, const QLocale& locale)
{
    const double offered = store.last(Metric::Offered);
    const double achieved = store.last(Metric::Achieved);
    return { TileText::tr("Traffic answered"), rateText(std::round(achieved), locale),
        TileText::tr("of %1 offered").arg(rateText(std::round(offered), locale)),
        TileText::tr("Requests answered well a second, of those that shoppers made."),
        offered > 1 && achieved < 0.5 * offered       ? TileLevel::Critical
            : offered > 1 && achieved < 0.9 * offered ? TileLevel::High
                                                      : TileLevel::Normal };
}

} // namespace

std::vector<Tile> tiles(
    const SeriesStore& store, const std::optional<supervise::ExitCause>& lastExit, const QLocale& locale)
{
    return { heapTile(store, locale), residentTile(store, locale), latencyTile(store, locale),
        errorTile(store, locale), restartTile(store, lastExit, locale), trafficTile(store, locale) };
}

} // namespace leaklab::models
