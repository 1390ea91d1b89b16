#pragma once

#include "service/cart/cart_gate.h"
#include "service/cart/heap_types.h"
#include "service/cart/metrics.h"
#include "service/http/server.h"

#include <string>
#include <utility>

namespace leaklab::cart {

/// A request under way: the way back to the shopper, and the root of what it has on the heap.
/// Owned by the callbacks that will carry it on. One that ends without an answer counts as a 500, which is
/// what the responder then sends.
struct CartRequest {
    CartRequest(heap::Heap& heap, RequestContext* itsContext, Metrics& itsMetrics, Route itsRoute,
        http::Responder itsResponder)
        : context(heap, "requestContext", itsContext)
        , metrics(itsMetrics)
        , route(itsRoute)
        , responder(std::move(itsResponder))
    {
        metrics.begin();
    }
    ~CartRequest()
    {
        if (!answered)
            metrics.end(route, 500);
    }
    CartRequest(const CartRequest&) = delete;
    CartRequest& operator=(const CartRequest&) = delete;

    void answer(http::Response response)
    {
        answered = true;
        metrics.end(route, response.status);
        responder.send(std::move(response));
    }
    void refuse(unsigned status, std::string reason)
    {
        answer(http::textResponse(status, std::move(reason)));
    }

    heap::Root<RequestContext> context;
    Metrics& metrics;
    Route route;
    http::Responder responder;
    CartGate::Pass pass;
    bool answered = false;
};

} // namespace leaklab::cart
