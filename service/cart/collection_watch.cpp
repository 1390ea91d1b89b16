#include "service/cart/collection_watch.h"

namespace leaklab::cart {

CollectionWatch::CollectionWatch(heap::Heap& heap, FlightPublisher* publisher)
    : m_heap(heap)
{
    m_heap.setObservers(
        [publisher](const heap::Collection& collection) {
            if (publisher)
                publisher->collectionStarted(collection);
        },
        [this, publisher](const heap::Collection& collection) {
            m_durations[static_cast<std::size_t>(collection.kind)].record(collection.pause);
            if (publisher)
                publisher->collectionFinished(collection);
        });
}

CollectionWatch::~CollectionWatch()
{
    m_heap.setObservers({}, {});
}

} // namespace leaklab::cart
