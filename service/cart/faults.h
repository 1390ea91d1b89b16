#pragma once

#include "service/cart/answer_cache.h"
#include "service/cart/cart_listeners.h"
#include "service/cart/metrics.h"
#include "service/http/server.h"

#include <optional>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// What is wrong with the cart on purpose beside its leak, and what it has had to bear of others:
///   GET  /debug/faults  {"boundedCache":16777216,"listenerLeak":false}, what there is of them, and the
///                       requests that failed by others since the process began
///   POST /debug/faults  the same after a change: {"boundedCache":0}, {"listenerLeak":true}, or both
/// Owner: main. Thread: the event loop's. Errors are answers: 400 with a sentence, and nothing is changed.
class Faults {
public:
    Faults(AnswerCache& cache, CartListeners& listeners, const Metrics& metrics);

    void addRoutes(http::Server& server);
    /// Takes a request's body; a sentence when it will not do.
    [[nodiscard]] std::optional<std::string> change(std::string_view json);
    [[nodiscard]] std::string toJson() const;

private:
    AnswerCache& m_cache;
    CartListeners& m_listeners;
    const Metrics& m_metrics;
};

} // namespace leaklab::cart
