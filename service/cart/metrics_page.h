#pragma once

#include "service/cart/active_product_requests.h"
#include "service/cart/collection_watch.h"
#include "service/cart/event_loop_lag.h"
#include "service/cart/metrics.h"
#include "service/heap/heap.h"

#include <chrono>
#include <optional>
#include <string>

namespace leaklab::cart {

/// The page that Prometheus reads. Owner: main. Thread: the event loop's.
class MetricsPage {
public:
    struct Sources {
        const heap::Heap& heap;
        const ActiveProductRequests& requests;
        const Metrics& metrics;
        const CollectionWatch& collections;
        const EventLoopLag& lag;
        bool leaking; ///< as LeakSettings has it
        bool nodeNames; ///< whether node_metrics.h's names are on it too
    };
    explicit MetricsPage(const Sources& sources);

    [[nodiscard]] std::string text() const;

private:
    Sources m_sources;
    /// Read once: a reading that wavers would look like a restart.
    std::optional<std::chrono::nanoseconds> m_processStart;
};

} // namespace leaklab::cart
