#pragma once

#include "service/cart/answer_cache.h"
#include "service/cart/cart_document.h"
#include "service/cart/cart_gate.h"
#include "service/cart/cart_listeners.h"
#include "service/cart/cart_store.h"
#include "service/cart/metrics.h"
#include "service/cart/metrics_page.h"
#include "service/cart/product_lookup.h"
#include "service/http/server.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace leaklab::cart {

struct CartRequest;

/// What the shopper can do with a cart; each function is one request from beginning to answer. What a request
/// needs between turns of the event loop it keeps on the heap, behind a root.
/// Owner: main. Thread: the event loop's. Errors are answers: 500 with the reason.
class CartService {
public:
    struct Parts {
        ObjectFactory& factory;
        JsonReader& reader;
        CartStore& store;
        ProductLookup& products;
        AnswerCache& answerCache;
        CartListeners& listeners;
        Metrics& metrics;
        const MetricsPage& metricsPage;
        std::size_t requestGarbage; ///< bytes each request allocates beside what it needs
    };
    explicit CartService(const Parts& parts);

    void add(const http::Request& request, http::Responder responder);
    void update(const http::Request& request, http::Responder responder);
    void read(const http::Request& request, http::Responder responder);
    void remove(const http::Request& request, http::Responder responder);
    void rename(const http::Request& request, http::Responder responder);
    void ship(const http::Request& request, http::Responder responder);
    void health(const http::Request& request, http::Responder responder);
    void metrics(const http::Request& request, http::Responder responder);

private:
    using RequestPtr = std::shared_ptr<CartRequest>;
    using Loaded = std::function<void(Cart*)>; ///< null: no such cart

    RequestPtr begin(const http::Request& request, http::Responder responder);
    /// `next` runs when nobody else changes the cart `id`, and until the request ends.
    void alone(const RequestPtr& request, std::string_view id, std::function<void()> next);
    void load(const RequestPtr& request, std::string_view id, Loaded next);
    void save(const RequestPtr& request, std::string_view id, Cart& cart);
    void addProduct(const RequestPtr& request, const Product& product);
    void litter();

    Parts m_parts;
    CartDocument m_document;
    CartGate m_gate;
    std::string m_text; ///< room for writing a cart, kept from request to request
};

/// Binds them to the paths of the contract, and has every answer of the server counted. What others answer,
/// on routes that they add later, counts as Route::Other. Service and metrics must outlive the server.
void addRoutes(http::Server& server, CartService& service, Metrics& metrics);

} // namespace leaklab::cart
