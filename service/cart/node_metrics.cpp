#include "service/cart/node_metrics.h"

#include <algorithm>
#include <string>

namespace leaklab::cart {

namespace {

std::string ofHeap(std::string_view what)
{
    return "Of Leak Lab's own heap, not V8's: " + std::string(what);
}

std::string ofLoop(std::string_view what)
{
    return "Of Leak Lab's own event loop, not Node's: " + std::string(what);
}

void writeSpaces(PrometheusPage& page, std::span<const HeapSpace> spaces)
{
    const auto family = [&](std::string_view name, std::string_view what, auto bytesOf) {
        page.family(name, PrometheusPage::Type::Gauge, ofHeap(what));
        for (const HeapSpace& space : spaces)
            page.sample(number(bytesOf(space)), { { "space", space.name } });
    };
    family("nodejs_heap_space_size_total_bytes", "what it holds of the system, by space.",
        [](const HeapSpace& space) { return space.committed; });
    family("nodejs_heap_space_size_used_bytes", "live objects and garbage not yet collected, by space.",
        [](const HeapSpace& space) { return space.used; });
    family("nodejs_heap_space_size_available_bytes", "the rest of the total, by space.",
        [](const HeapSpace& space) { return space.committed - std::min(space.used, space.committed); });
}

void writeLag(PrometheusPage& page, const EventLoopLag& lag)
{
    const auto recent = lag.recent();
    if (!recent)
        return;
    const auto gauge = [&](std::string_view name, std::string_view what, std::chrono::nanoseconds value) {
        page.gauge(name, ofLoop(what), inSeconds(value));
    };
    gauge("nodejs_eventloop_lag_seconds", "lateness of the last tick, due every 50 ms.", recent->last);
    gauge("nodejs_eventloop_lag_min_seconds", "least lateness within a minute.", recent->min);
    gauge("nodejs_eventloop_lag_max_seconds", "greatest lateness within a minute.", recent->max);
    gauge("nodejs_eventloop_lag_mean_seconds", "mean lateness within a minute.", recent->mean);
    gauge("nodejs_eventloop_lag_stddev_seconds", "standard deviation of the lateness within a minute.",
        recent->deviation);
    gauge(
        "nodejs_eventloop_lag_p50_seconds", "50th percentile of the lateness within a minute.", recent->p50);
    gauge(
        "nodejs_eventloop_lag_p90_seconds", "90th percentile of the lateness within a minute.", recent->p90);
    gauge(
        "nodejs_eventloop_lag_p99_seconds", "99th percentile of the lateness within a minute.", recent->p99);
}

} // namespace

void writeNodeMetrics(PrometheusPage& page, const heap::HeapStatistics& heap,
    std::span<const HeapSpace> spaces, const CollectionWatch& collections, const EventLoopLag& lag)
{
    page.gauge(
        "nodejs_heap_size_total_bytes", ofHeap("what it holds of the system."), number(heap.committed));
    page.gauge("nodejs_heap_size_used_bytes", ofHeap("live objects and garbage not yet collected."),
        number(heap.used));
    writeSpaces(page, spaces);
    writeCollections(page, "nodejs_gc_duration_seconds",
        ofHeap("how long the pauses of collections were, by kind; marking slices not included."),
        collections);
    writeLag(page, lag);
}

} // namespace leaklab::cart
