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

QString span(double seconds)
{
    return spanText(std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds)));
}

QString limitName(MemoryLimitKind limit)
{
    return limit == MemoryLimitKind::Heap ? TileText::tr("heap limit") : TileText::tr("memory limit");
}

/// The verdict on the last forecast, as long as there is no new one to show.
QString verdictOr(const TileFacts& facts, const QString& otherwise, const QLocale& locale)
{
    return facts.lastVerdict ? verdictText(*facts.lastVerdict, locale) : otherwise;
}

Tile outlookTile(const TileFacts& facts, const QLocale& locale)
{
    const Outlook& outlook = facts.outlook;
    Tile tile;
    tile.title = TileText::tr("Out of memory in");
    tile.meaning
        = TileText::tr("When memory meets its limit if it goes on as it did since the traffic last changed, "
                       "and how sure that is. Near the limit the cart no longer keeps the pace, so it ends "
                       "some seconds later. Once it has happened: how far off the forecast was that was "
                       "made half-way.");
    switch (outlook.kind) {
    case Outlook::Kind::Down:
        tile.value = QStringLiteral("\u2013");
        tile.note = verdictOr(facts, TileText::tr("the cart is down"), locale);
        break;
    case Outlook::Kind::TooEarly:
        tile.value = QStringLiteral("\u2013");
        tile.note = verdictOr(facts, TileText::tr("too early to tell"), locale);
        break;
    case Outlook::Kind::NoTrend:
        tile.value = TileText::tr("no trend");
        tile.note = TileText::tr("nothing rises for sure");
        break;
    case Outlook::Kind::NotBefore:
        tile.value = TileText::tr("no trend");
        tile.note = TileText::tr("not before %1").arg(span(outlook.earliest - outlook.now));
        break;
    case Outlook::Kind::Reaches: {
        const double left = outlook.at - outlook.now;
        const QString earliest = span(outlook.earliest - outlook.now);
        const QString latest = span(outlook.latest - outlook.now);
        tile.value = left < 1 ? TileText::tr("any moment")
                              : TileText::tr("\u2248 %1", "about so much time").arg(span(left));
        tile.note = earliest == latest
            ? TileText::tr("at the %1").arg(limitName(outlook.limit))
            : TileText::tr("%1 to %2, %3", "a span of time, and which limit is meant")
                  .arg(earliest, latest, limitName(outlook.limit));
        tile.level = levelOf(-left, -300, -60);
        break;
    }
    }
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

QString verdictText(const ForecastVerdict& verdict, const QLocale& locale)
{
    const double off = std::round(verdict.off() * 100) / 100;
    if (off == 0)
        return TileText::tr("half-way: right");
    const QString amount = shareText(std::abs(off), locale);
    return off < 0 ? TileText::tr("half-way: %1 too early").arg(amount)
                   : TileText::tr("half-way: %1 too late").arg(amount);
}

std::vector<Tile> tiles(const SeriesStore& store, const TileFacts& facts, const QLocale& locale)
{
    return { heapTile(store, locale), outlookTile(facts, locale), latencyTile(store, locale),
        errorTile(store, locale), restartTile(store, facts.lastExit, locale), trafficTile(store, locale) };
}

} // namespace leaklab::models
