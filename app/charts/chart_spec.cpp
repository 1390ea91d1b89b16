#include "app/charts/chart_spec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace leaklab::charts {

using metrics::Metric;
using metrics::Unit;

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::ChartText)
};

} // namespace

ChartSpec memoryChart(bool withGroundTruth)
{
    ChartSpec spec;
    spec.title = ChartText::tr("Memory of the cart");
    spec.topic = models::ChartTopic::Memory;
    spec.meaning
        = ChartText::tr("A healthy heap goes up and down on a level floor. The live set is what is "
                        "left after a collection: if it only climbs, something holds on to objects.");
    spec.scale = ScaleKind::Binary;
    spec.unit = Unit::Bytes;
    spec.series = {
        { Metric::HeapLive, ChartText::tr("live set"), Ink::Vermillion, LineStyle::Bold, false },
        { Metric::HeapUsed, ChartText::tr("heap used"), Ink::Blue, LineStyle::Thin, false },
        { Metric::HeapCommitted, ChartText::tr("heap total"), Ink::Green, LineStyle::Thin, false },
        { Metric::CartResident, ChartText::tr("resident (RSS)"), Ink::Neutral, LineStyle::Thin, false },
    };
    if (withGroundTruth)
        spec.series.insert(spec.series.begin(),
            { Metric::LeakedBytes, ChartText::tr("really leaked"), Ink::Purple, LineStyle::Dotted, false });
    spec.series.push_back(
        { Metric::HeapLimit, ChartText::tr("heap limit"), Ink::Vermillion, LineStyle::Limit, false });
    spec.series.push_back(
        { Metric::MemoryLimit, ChartText::tr("memory limit"), Ink::Neutral, LineStyle::Limit, false });
    return spec;
}

ChartSpec collectionsChart()
{
    ChartSpec spec;
    spec.title = ChartText::tr("Garbage collection");
    spec.topic = models::ChartTopic::Collections;
    spec.meaning = ChartText::tr("While the cart collects garbage it answers nobody. Near the heap limit it "
                                 "collects more and more for less and less.");
    spec.scale = ScaleKind::Share;
    spec.unit = Unit::Share;
    spec.rightUnit = Unit::Milliseconds;
    spec.series = {
        { Metric::CollectionShare, ChartText::tr("share of time"), Ink::Purple, LineStyle::Bold, false },
        { Metric::CollectionPause, ChartText::tr("longest pause"), Ink::Sky, LineStyle::Bars, true },
    };
    return spec;
}

ChartSpec latencyChart(bool logarithmic)
{
    ChartSpec spec;
    spec.title = ChartText::tr("Latency");
    spec.topic = models::ChartTopic::Latency;
    spec.meaning
        = ChartText::tr("From the shopper's click to the answer. p99: one request in a hundred took "
                        "longer. \u201cp99 from sending\u201d leaves out the wait before sending, as "
                        "many tools do, and looks better than it was.");
    spec.scale = logarithmic ? ScaleKind::Log : ScaleKind::Linear;
    spec.unit = Unit::Milliseconds;
    spec.series = {
        { Metric::LatencyP99, ChartText::tr("p99"), Ink::Vermillion, LineStyle::Bold, false },
        { Metric::LatencyP95, ChartText::tr("p95"), Ink::Orange, LineStyle::Thin, false },
        { Metric::LatencyP50, ChartText::tr("p50"), Ink::Blue, LineStyle::Bold, false },
        { Metric::SentLatencyP99, ChartText::tr("p99 from sending"), Ink::Neutral, LineStyle::Dotted, false },
    };
    return spec;
}

ChartSpec trafficChart()
{
    ChartSpec spec;
    spec.title = ChartText::tr("Traffic");
    spec.topic = models::ChartTopic::Traffic;
    spec.meaning
        = ChartText::tr("Shoppers click at the offered rate whatever the shop does. Where answered "
                        "falls under offered, shoppers wait or give up. Dropped clicks were never sent: "
                        "too many were waiting. \u201csent late\u201d is this program's own delay, for "
                        "one click in a hundred.");
    spec.scale = ScaleKind::Linear;
    spec.unit = Unit::PerSecond;
    spec.rightUnit = Unit::Milliseconds;
    spec.series = {
        { Metric::ErrorRate, ChartText::tr("errors"), Ink::Vermillion, LineStyle::Bold, false },
        { Metric::Achieved, ChartText::tr("answered"), Ink::Green, LineStyle::Bold, false },
        { Metric::Offered, ChartText::tr("offered"), Ink::Neutral, LineStyle::Dotted, false },
        { Metric::Dropped, ChartText::tr("dropped"), Ink::Purple, LineStyle::Thin, false },
        { Metric::LatenessP99, ChartText::tr("sent late, p99"), Ink::Sky, LineStyle::Thin, true },
    };
    return spec;
}

void addTwin(ChartSpec& spec, const QString& twin)
{
    static constexpr std::array<std::pair<Metric, Metric>, 9> twins{ {
        { Metric::HeapLive, Metric::TwinHeapLive },
        { Metric::HeapUsed, Metric::TwinHeapUsed },
        { Metric::CartResident, Metric::TwinResident },
        { Metric::CollectionShare, Metric::TwinCollectionShare },
        { Metric::CollectionPause, Metric::TwinCollectionPause },
        { Metric::LatencyP99, Metric::TwinLatencyP99 },
        { Metric::LatencyP50, Metric::TwinLatencyP50 },
        { Metric::ErrorRate, Metric::TwinErrorRate },
        { Metric::Achieved, Metric::TwinAchieved },
    } };
    const std::vector<SeriesSpec> carts = spec.series;
    // Behind the cart's own: where the two agree, the cart's line is the one to be seen.
    for (const SeriesSpec& series : carts) {
        const auto found = std::find_if(
            twins.begin(), twins.end(), [&](const auto& pair) { return pair.first == series.metric; });
        if (found == twins.end())
            continue;
        SeriesSpec other = series;
        other.metric = found->second;
        other.name = ChartText::tr("%1: %2", "fixed twin: live set").arg(twin, series.name);
        other.style = isOfSingleValues(series.style) ? LineStyle::Caps : LineStyle::Dashed;
        spec.series.push_back(other);
    }
}

} // namespace leaklab::charts
