#pragma once

#include "service/cart/cart_gate.h"
#include "service/cart/heap_types.h"
#include "service/cart/metrics.h"
#include "service/http/server.h"

#include <string>
#include <utility>

namespace leaklab::cart {

/// A request under way: the way back to the shopper, and the root of what it has on the heap.
/// Owned by the callbacks that will carry it on. When it ends without an answer the responder sends a 500.
struct CartRequest {
    CartRequest(
        heap::Heap& heap, RequestContext* itsContext, Metrics& itsMetrics, http::Responder itsResponder)
        : context(heap, "requestContext", itsContext)
        , metrics(itsMetrics)
        , responder(std::move(itsResponder))
    {
        metrics.beginRequest();
    }
    ~CartRequest() { metrics.endRequest(); }
    CartRequest(const CartRequest&) = delete;
    CartRequest& operator=(const CartRequest&) = delete;

    void answer(http::Response response) { responder.send(std::move(response)); }
    void refuse(unsigned status, std::string reason)
    {
        answer(http::textResponse(status, std::move(reason)));
    }

    heap::Root<RequestContext> context;
    Metrics& metrics;
    http::Responder responder;
    CartGate::Pass pass;
};

} // namespace leaklab::cart
