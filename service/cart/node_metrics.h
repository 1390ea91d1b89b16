#pragma once

#include "service/cart/collection_watch.h"
#include "service/cart/event_loop_lag.h"
#include "service/cart/heap_metrics.h"
#include "service/cart/prometheus_page.h"

#include <span>

namespace leaklab::cart {

/// Writes our heap's and event loop's figures under the names that prom-client, the usual Prometheus client
/// of Node, gives to V8's and Node's, so that dashboards made for Node show them. What has no equal here is
/// left out: memory outside the heap, Node's handles and requests, its version.
void writeNodeMetrics(PrometheusPage& page, const heap::HeapStatistics& heap,
    std::span<const HeapSpace> spaces, const CollectionWatch& collections, const EventLoopLag& lag);

} // namespace leaklab::cart
