#include "service/cart/metrics_page.h"

#include "service/cart/heap_metrics.h"
#include "service/cart/node_metrics.h"
#include "service/cart/process_counters.h"
#include "service/cart/prometheus_page.h"

#include <string_view>
#include <vector>

namespace leaklab::cart {

namespace {

using Type = PrometheusPage::Type;

void writeRequests(PrometheusPage& page, const Metrics& metrics)
{
    page.gauge("leaklab_requests_in_flight", "Requests begun and not yet answered, this one included.",
        number(metrics.inFlight()));
    page.family("leaklab_http_request_duration_seconds", Type::Histogram,
        "Time from a request's arrival to its answer, by route and status.");
    metrics.durations().forEach(
        [&](std::string_view route, std::string_view status, const DurationHistogram& histogram) {
            page.histogram(histogram, { { "route", route }, { "status", status } });
        });
}

/// The names, and what they mean, are every Prometheus client's.
void writeProcess(PrometheusPage& page, std::optional<std::chrono::nanoseconds> start)
{
    const ProcessCounters process = readProcessCounters();
    const auto cpu = [&](std::string_view name, std::string_view help, std::chrono::nanoseconds time) {
        page.counter(name, help, inSeconds(time));
    };
    const auto gauge = [&](std::string_view name, std::string_view help, std::optional<std::uint64_t> value) {
        if (value)
            page.gauge(name, help, number(*value));
    };
    if (process.userCpu && process.systemCpu) {
        cpu("process_cpu_user_seconds_total", "User CPU time spent in seconds.", *process.userCpu);
        cpu("process_cpu_system_seconds_total", "System CPU time spent in seconds.", *process.systemCpu);
        cpu("process_cpu_seconds_total", "Total user and system CPU time spent in seconds.",
            *process.userCpu + *process.systemCpu);
    }
    gauge("process_resident_memory_bytes", "Resident memory size in bytes.", process.residentBytes);
    gauge("process_virtual_memory_bytes", "Virtual memory size in bytes.", process.virtualBytes);
    gauge("process_open_fds", "Number of open file descriptors.", process.openFiles);
    gauge("process_max_fds", "Maximum number of open file descriptors.", process.maxFiles);
    if (start)
        page.gauge("process_start_time_seconds", "Start time of the process since unix epoch in seconds.",
            inSeconds(*start));
}

} // namespace

MetricsPage::MetricsPage(const Sources& sources)
    : m_sources(sources)
    , m_processStart(readProcessStart())
{
}

std::string MetricsPage::text() const
{
    PrometheusPage page;
    const Metrics& metrics = m_sources.metrics;
    page.family("leaklab_cart_info", Type::Gauge, "Always 1; the labels say which cart this is.");
    page.sample(1, { { "version", LEAKLAB_VERSION }, { "leak", m_sources.leaking ? "on" : "off" } });
    // The original's name. Its type is left open, since a counter's name has to end in _total; the name of
    // the counter that it is comes beside it.
    page.family("items_added", Type::Untyped, "Items added to carts: items_added_total under its old name.");
    page.sample(metrics.itemsAdded());
    page.counter("items_added_total", "Items added to carts.", metrics.itemsAdded());
    page.counter("leaklab_product_lookups_total", "Calls of getProduct.", number(metrics.lookups()));
    page.gauge(
        "leaklab_leaked_records", "Records on activeProductRequests.", number(m_sources.requests.records()));
    page.gauge(
        "leaklab_leaked_bytes", "What these records take of the heap.", number(m_sources.requests.bytes()));
    const heap::HeapStatistics& heap = m_sources.heap.statistics();
    const std::vector<HeapSpace> spaces = heapSpaces(heap);
    writeHeap(page, heap, spaces);
    writeLiveTypes(page, m_sources.heap.liveTypes());
    writeCollections(page, "leaklab_collection_duration_seconds",
        "How long the pauses of collections were, by kind; marking slices not included.",
        m_sources.collections);
    page.family("leaklab_event_loop_lag_seconds", Type::Histogram,
        "How late the event loop came to ticks that fall due every 50 ms.");
    page.histogram(m_sources.lag.histogram());
    writeRequests(page, metrics);
    writeProcess(page, m_processStart);
    if (m_sources.nodeNames)
        writeNodeMetrics(page, heap, spaces, m_sources.collections, m_sources.lag);
    return page.take();
}

} // namespace leaklab::cart
