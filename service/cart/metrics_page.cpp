#include "service/cart/metrics_page.h"

#include "service/cart/process_counters.h"
#include "service/cart/prometheus_page.h"

#include <string_view>

namespace leaklab::cart {

namespace {

using Type = PrometheusPage::Type;

double number(std::uint64_t count)
{
    return static_cast<double>(count);
}

void writeHeap(PrometheusPage& page, const heap::HeapStatistics& heap)
{
    page.gauge("leaklab_heap_limit_bytes", "Hard limit of the managed heap.", number(heap.limit));
    page.gauge("leaklab_heap_total_bytes", "What the heap holds of the system.", number(heap.committed));
    page.gauge("leaklab_heap_used_bytes", "Live objects and garbage not yet collected.", number(heap.used));
    page.gauge(
        "leaklab_heap_live_bytes", "Live set after the last major collection.", number(heap.liveAfterMajor));
    page.counter("leaklab_heap_allocated_bytes_total", "Bytes ever allocated on the heap.",
        number(heap.allocatedBytes));
    page.counter("leaklab_heap_reclaimed_bytes_total", "Bytes ever reclaimed by collections.",
        number(heap.reclaimedBytes));
    page.gauge("leaklab_mutator_utilisation",
        "Share of time the service had to itself around the last collection.", heap.mutatorUtilisation);
}

void writeCollections(PrometheusPage& page, const CollectionWatch& collections)
{
    page.family("leaklab_collection_duration_seconds", Type::Histogram,
        "How long collections stopped the service, by kind.");
    page.histogram(collections.durations(heap::CollectionKind::Minor), { { "kind", "minor" } });
    page.histogram(collections.durations(heap::CollectionKind::Major), { { "kind", "major" } });
}

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
    writeHeap(page, m_sources.heap.statistics());
    writeCollections(page, m_sources.collections);
    page.family("leaklab_event_loop_lag_seconds", Type::Histogram,
        "How late the event loop came to ticks that fall due every 20 ms.");
    page.histogram(m_sources.lag.histogram());
    writeRequests(page, metrics);
    writeProcess(page, m_processStart);
    return page.take();
}

} // namespace leaklab::cart
