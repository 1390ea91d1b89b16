#include "service/cart/metrics.h"

#include "service/cart/number_text.h"

#include <chrono>
#include <string_view>

namespace leaklab::cart {

namespace {

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

class Page {
public:
    void family(std::string_view name, std::string_view type, std::string_view help)
    {
        m_text.append("# HELP ").append(name).append(" ").append(help).append("\n");
        m_text.append("# TYPE ").append(name).append(" ").append(type).append("\n");
    }
    void sample(std::string_view name, std::string_view labels, double value)
    {
        m_text.append(name).append(labels).append(" ").append(numberText(value)).append("\n");
    }
    void single(std::string_view name, std::string_view type, std::string_view help, double value)
    {
        family(name, type, help);
        sample(name, "", value);
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void writeHeap(Page& page, const heap::HeapStatistics& heap)
{
    const auto gauge = [&](std::string_view name, std::string_view help, std::size_t bytes) {
        page.single(name, "gauge", help, static_cast<double>(bytes));
    };
    gauge("leaklab_heap_limit_bytes", "Hard limit of the managed heap.", heap.limit);
    gauge("leaklab_heap_total_bytes", "What the heap holds of the system.", heap.committed);
    gauge("leaklab_heap_used_bytes", "Live objects and garbage not yet collected.", heap.used);
    gauge("leaklab_heap_live_bytes", "Live set after the last major collection.", heap.liveAfterMajor);
    page.single("leaklab_heap_allocated_bytes_total", "counter", "Bytes ever allocated on the heap.",
        static_cast<double>(heap.allocatedBytes));
    page.single("leaklab_heap_reclaimed_bytes_total", "counter", "Bytes ever reclaimed by collections.",
        static_cast<double>(heap.reclaimedBytes));
    page.family("leaklab_collections_total", "counter", "Collections by kind.");
    page.sample("leaklab_collections_total", "{kind=\"minor\"}", static_cast<double>(heap.minorCount));
    page.sample("leaklab_collections_total", "{kind=\"major\"}", static_cast<double>(heap.majorCount));
    page.family(
        "leaklab_collection_seconds_total", "counter", "Time collections stopped the service, by kind.");
    page.sample("leaklab_collection_seconds_total", "{kind=\"minor\"}", seconds(heap.minorTime));
    page.sample("leaklab_collection_seconds_total", "{kind=\"major\"}", seconds(heap.majorTime));
    page.single("leaklab_mutator_utilisation", "gauge",
        "Share of time the service had to itself around the last collection.", heap.mutatorUtilisation);
}

} // namespace

const char* routeName(Route route)
{
    switch (route) {
    case Route::Add:
        return "add";
    case Route::Update:
        return "update";
    case Route::Cart:
        return "cart";
    case Route::Delete:
        return "delete";
    case Route::Rename:
        return "rename";
    case Route::Shipping:
        return "shipping";
    case Route::Health:
        return "health";
    case Route::Metrics:
        return "metrics";
    }
    return "other";
}

void Metrics::end(Route route, unsigned status)
{
    --m_inFlight;
    ++m_requests;
    std::size_t column = 0;
    while (column < statuses.size() && statuses[column] != status)
        ++column;
    ++m_byRoute[static_cast<std::size_t>(route)][column];
}

std::string Metrics::prometheusText(const heap::HeapStatistics& heap, const ActiveProductRequests& leak) const
{
    Page page;
    page.single("items_added", "counter", "Items added to carts.", m_itemsAdded);
    writeHeap(page, heap);
    page.single("leaklab_leaked_records", "gauge", "Records on activeProductRequests.",
        static_cast<double>(leak.records()));
    page.single("leaklab_leaked_bytes", "gauge", "What these records take of the heap.",
        static_cast<double>(leak.bytes()));
    page.single(
        "leaklab_product_lookups_total", "counter", "Calls of getProduct.", static_cast<double>(m_lookups));
    page.single("leaklab_requests_in_flight", "gauge", "Requests begun and not yet answered.",
        static_cast<double>(m_inFlight));
    page.family("leaklab_requests_total", "counter", "Requests answered, by route and status.");
    for (std::size_t route = 0; route < routeCount; ++route)
        for (std::size_t column = 0; column <= statuses.size(); ++column) {
            if (m_byRoute[route][column] == 0)
                continue;
            const std::string status
                = column < statuses.size() ? std::to_string(statuses[column]) : std::string("other");
            const std::string labels = std::string("{route=\"") + routeName(static_cast<Route>(route))
                + "\",status=\"" + status + "\"}";
            page.sample("leaklab_requests_total", labels, static_cast<double>(m_byRoute[route][column]));
        }
    return page.take();
}

} // namespace leaklab::cart
