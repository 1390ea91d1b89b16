#include "app/metrics/metric.h"

namespace leaklab::metrics {

const std::array<MetricInfo, metricCount>& allMetrics()
{
    static constexpr std::array<MetricInfo, metricCount> table{ {
        { "cart.resident", Unit::Bytes, "resident memory of the cart process, as the system counts it" },
        { "heap.committed", Unit::Bytes, "heap total: what the cart's heap holds of the system" },
        { "heap.used", Unit::Bytes, "objects on the heap, garbage not yet collected included" },
        { "heap.live", Unit::Bytes, "live set after the last major collection" },
        { "heap.limit", Unit::Bytes, "heap limit: reaching it ends the cart with exit code 134" },
        { "memory.limit", Unit::Bytes, "container memory limit: exceeding it ends the cart with 137" },
        { "leaked.records", Unit::Count, "ground truth: records on activeProductRequests" },
        { "leaked.bytes", Unit::Bytes, "ground truth: heap bytes those records take" },
        { "heap.allocation", Unit::BytesPerSecond, "heap bytes allocated a second" },
        { "heap.reclaimed", Unit::BytesPerSecond, "heap bytes collected a second" },
        { "gc.share", Unit::Share, "share of the last second spent collecting" },
        { "gc.minor", Unit::PerSecond, "minor collections a second" },
        { "gc.major", Unit::PerSecond, "major collections a second" },
        { "gc.pause", Unit::Milliseconds, "longest collection pause that ended in this frame" },
        { "gc.utilisation", Unit::Share, "mutator utilisation of the last collection" },
        { "latency.p50", Unit::Milliseconds, "median latency of the last second, from intended send time" },
        { "latency.p95", Unit::Milliseconds, "95th percentile, from intended send time" },
        { "latency.p99", Unit::Milliseconds, "99th percentile, from intended send time" },
        { "latency.max", Unit::Milliseconds, "longest of the last second, from intended send time" },
        { "latency.sent.p50", Unit::Milliseconds,
            "median latency of the last second, from actual send time" },
        { "latency.sent.p99", Unit::Milliseconds, "99th percentile, from actual send time" },
        { "traffic.offered", Unit::PerSecond, "requests due a second" },
        { "traffic.achieved", Unit::PerSecond, "requests answered well a second" },
        { "traffic.errors", Unit::PerSecond, "requests failed a second, all kinds" },
        { "traffic.error_share", Unit::Share, "failed requests as a share of those ended" },
        { "cart.cpu", Unit::Share, "processor time of the cart, as a share of one core" },
        { "cart.ready", Unit::Flag, "1 while the cart is running and answers its readiness probe" },
        { "cart.restarts", Unit::Count, "restarts of the cart since the lab began" },
        { "cart.lookups", Unit::Count, "product look-ups of the cart since its start" },
        { "load.lateness.p50", Unit::Milliseconds,
            "median of how long after their due time requests were sent: the load tool's own delay" },
        { "load.lateness.p99", Unit::Milliseconds, "99th percentile of the same" },
        { "traffic.dropped", Unit::PerSecond,
            "requests due but never sent, a second: too many were waiting" },
        { "twin.resident", Unit::Bytes,
            "resident memory of the twin's cart; twin: the other build beside it" },
        { "twin.heap.used", Unit::Bytes, "objects on the heap of the twin's cart, garbage included" },
        { "twin.heap.live", Unit::Bytes, "live set of the twin's cart after its last major collection" },
        { "twin.leaked.records", Unit::Count, "ground truth: leaked records of the twin's cart" },
        { "twin.gc.share", Unit::Share, "share of the last second the twin's cart spent collecting" },
        { "twin.gc.pause", Unit::Milliseconds, "longest pause of the twin's cart that ended in this frame" },
        { "twin.latency.p50", Unit::Milliseconds,
            "median latency of the twin in the last second, from intended send time" },
        { "twin.latency.p99", Unit::Milliseconds, "99th percentile of the same" },
        { "twin.traffic.offered", Unit::PerSecond, "requests due a second at the twin" },
        { "twin.traffic.achieved", Unit::PerSecond, "requests the twin answered well a second" },
        { "twin.traffic.errors", Unit::PerSecond, "requests failed a second at the twin, all kinds" },
        { "twin.cpu", Unit::Share, "processor time of the twin's cart and gateway, as a share of one core" },
        { "twin.restarts", Unit::Count, "restarts of the twin's cart since it was switched on" },
        { "console.cpu", Unit::Share,
            "processor time of Leak Lab's console itself, traffic included, as a share of one core" },
        { "console.resident", Unit::Bytes, "resident memory of the console itself" },
    } };
    return table;
}

const MetricInfo& info(Metric metric)
{
    return allMetrics()[static_cast<std::size_t>(metric)];
}

std::optional<Metric> metricNamed(std::string_view name)
{
    for (std::size_t i = 0; i < metricCount; ++i) {
        if (allMetrics()[i].name == name)
            return static_cast<Metric>(i);
    }
    return std::nullopt;
}

std::string_view unitSuffix(Unit unit)
{
    switch (unit) {
    case Unit::Bytes:
        return "bytes";
    case Unit::BytesPerSecond:
        return "bytes_per_s";
    case Unit::PerSecond:
        return "per_s";
    case Unit::Share:
        return "share";
    case Unit::Milliseconds:
        return "ms";
    case Unit::Count:
        return "count";
    case Unit::Flag:
        return "flag";
    }
    return "";
}

std::string columnName(Metric metric)
{
    return std::string(info(metric).name) + '_' + std::string(unitSuffix(info(metric).unit));
}

} // namespace leaklab::metrics
