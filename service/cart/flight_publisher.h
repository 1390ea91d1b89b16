#pragma once

#include "service/cart/active_product_requests.h"
#include "service/cart/metrics.h"
#include "service/cart/product_lookup.h"
#include "service/flight/flight_recorder.h"
#include "service/heap/heap.h"
#include "service/http/event_loop.h"

#include <chrono>
#include <cstdint>

namespace leaklab::cart {

/// Keeps the flight recorder up to date: every 50 ms, and at the start and end of each collection, so that a
/// reader sees a collection while it still stops everything else.
/// Owner: main. Thread: the event loop's.
class FlightPublisher {
public:
    struct Sources {
        const heap::Heap& heap;
        const ActiveProductRequests& requests;
        const Metrics& metrics;
        LeakSettings leak;
        std::int64_t pid;
        std::chrono::steady_clock::time_point processStart;
    };
    FlightPublisher(flight::Writer& writer, const Sources& sources);
    FlightPublisher(const FlightPublisher&) = delete;
    FlightPublisher& operator=(const FlightPublisher&) = delete;

    void start(http::EventLoop& loop);
    void publish();
    /// To be told of each collection, as the heap tells its observers.
    void collectionStarted(const heap::Collection& collection);
    void collectionFinished(const heap::Collection& collection);

private:
    void schedule(http::EventLoop& loop);

    flight::Writer& m_writer;
    Sources m_sources;
    std::chrono::steady_clock::time_point m_collectingSince;
    http::EventLoop::Timer m_timer;
};

} // namespace leaklab::cart
