#include "service/cart/heap_metrics.h"

#include <array>

namespace leaklab::cart {

std::vector<HeapSpace> heapSpaces(const heap::HeapStatistics& heap)
{
    // As Node calls them.
    constexpr std::array<std::string_view, 3> names{ "new", "old", "large_object" };
    std::vector<HeapSpace> spaces;
    for (std::size_t i = 0; i < names.size(); ++i)
        spaces.push_back({ names[i], heap.spaces[i].committed, heap.spaces[i].used });
    return spaces;
}

void writeLiveTypes(PrometheusPage& page, const std::vector<heap::TypeCount>& types)
{
    page.family("leaklab_live_objects", PrometheusPage::Type::Gauge,
        "Objects alive after the last major collection, by type.");
    for (const heap::TypeCount& type : types)
        page.sample(number(type.objects), { { "type", type.type } });
    page.family("leaklab_live_bytes", PrometheusPage::Type::Gauge, "What they take of the heap, by type.");
    for (const heap::TypeCount& type : types)
        page.sample(number(type.bytes), { { "type", type.type } });
}

void writeHeap(PrometheusPage& page, const heap::HeapStatistics& heap, std::span<const HeapSpace> spaces)
{
    page.gauge("leaklab_heap_limit_bytes", "Hard limit of the managed heap.", number(heap.limit));
    page.gauge("leaklab_heap_total_bytes", "What the heap holds of the system.", number(heap.committed));
    page.gauge("leaklab_heap_used_bytes", "Live objects and garbage not yet collected.", number(heap.used));
    if (heap.majorCount > 0)
        page.gauge("leaklab_heap_live_bytes", "Live set after the last major collection.",
            number(heap.liveAfterMajor));
    page.family("leaklab_heap_space_total_bytes", PrometheusPage::Type::Gauge,
        "What the heap holds of the system, by space.");
    for (const HeapSpace& space : spaces)
        page.sample(number(space.committed), { { "space", space.name } });
    page.family("leaklab_heap_space_used_bytes", PrometheusPage::Type::Gauge,
        "Live objects and garbage not yet collected, by space.");
    for (const HeapSpace& space : spaces)
        page.sample(number(space.used), { { "space", space.name } });
    page.counter("leaklab_heap_allocated_bytes_total", "Bytes ever allocated on the heap.",
        number(heap.allocatedBytes));
    page.counter("leaklab_heap_reclaimed_bytes_total", "Bytes ever reclaimed by collections.",
        number(heap.reclaimedBytes));
    page.counter("leaklab_marking_slices_seconds_total",
        "Time spent marking in slices between turns, before the pauses of major collections.",
        inSeconds(heap.sliceTime));
    page.gauge("leaklab_mutator_utilisation",
        "Share of time the service had to itself around the last collection.", heap.mutatorUtilisation);
}

void writeCollections(
    PrometheusPage& page, std::string_view name, std::string_view help, const CollectionWatch& collections)
{
    page.family(name, PrometheusPage::Type::Histogram, help);
    page.histogram(collections.durations(heap::CollectionKind::Minor), { { "kind", "minor" } });
    page.histogram(collections.durations(heap::CollectionKind::Major), { { "kind", "major" } });
}

} // namespace leaklab::cart
