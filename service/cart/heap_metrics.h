#pragma once

#include "service/cart/collection_watch.h"
#include "service/cart/prometheus_page.h"
#include "service/heap/heap_events.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace leaklab::cart {

/// A part of the heap with objects of one kind, in bytes.
struct HeapSpace {
    std::string_view name; ///< as Node calls its like: "new", "old", "large_object"
    std::size_t committed = 0; ///< what it holds of the system
    std::size_t used = 0; ///< live objects and garbage not yet collected
};

[[nodiscard]] std::vector<HeapSpace> heapSpaces(const heap::HeapStatistics& heap);

void writeHeap(PrometheusPage& page, const heap::HeapStatistics& heap, std::span<const HeapSpace> spaces);
/// The live set as the last major collection found it.
void writeLiveTypes(PrometheusPage& page, const std::vector<heap::TypeCount>& types);
/// How long collections took, as a histogram by kind.
void writeCollections(
    PrometheusPage& page, std::string_view name, std::string_view help, const CollectionWatch& collections);

} // namespace leaklab::cart
