#include "service/cart/metrics_page.h"

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

} // namespace

MetricsPage::MetricsPage(const Sources& sources)
    : m_sources(sources)
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
    return page.take();
}

} // namespace leaklab::cart
