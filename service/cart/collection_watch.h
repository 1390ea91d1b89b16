#pragma once

#include "service/cart/duration_histogram.h"
#include "service/cart/flight_publisher.h"
#include "service/heap/heap.h"

#include <array>
#include <cstddef>

namespace leaklab::cart {

/// The one whom the heap tells of its collections: keeps how long they took, and passes them on to the flight
/// recorder when there is one. Destroyed before the heap and the publisher. Thread: the heap's.
class CollectionWatch {
public:
    explicit CollectionWatch(heap::Heap& heap, FlightPublisher* publisher = nullptr);
    ~CollectionWatch();
    CollectionWatch(const CollectionWatch&) = delete;
    CollectionWatch& operator=(const CollectionWatch&) = delete;

    /// The whole stops, from the start of the watch on.
    [[nodiscard]] const DurationHistogram& durations(heap::CollectionKind kind) const
    {
        return m_durations[static_cast<std::size_t>(kind)];
    }

private:
    heap::Heap& m_heap;
    std::array<DurationHistogram, 2> m_durations; ///< by heap::CollectionKind
};

} // namespace leaklab::cart
