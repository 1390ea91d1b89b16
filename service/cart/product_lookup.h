#pragma once

#include "service/cart/active_product_requests.h"
#include "service/cart/json_reader.h"
#include "service/cart/metrics.h"
#include "service/http/client.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// Whether getProduct() leaks, and how many records it keeps of each call.
struct LeakSettings {
    bool leaking = true;
    std::uint64_t amplify = 1;
};

/// What the catalogue said of a sku.
struct Product {
    enum class Outcome { Found, Unknown, Failed };
    Outcome outcome = Outcome::Failed;
    Object* object
        = nullptr; ///< good for this turn; has a "name" that is a String and a "price" that is a Number
    std::string reason; ///< a sentence, when it failed
};

/// Asks the catalogue for products. Owner: main. Thread: the event loop's.
class ProductLookup {
public:
    ProductLookup(http::Client& catalogue, JsonReader& reader, ActiveProductRequests& requests,
        Metrics& metrics, LeakSettings leak);

    /// The scenario's function with its leak: every call is kept in `activeProductRequests`, for unknown skus
    /// and failed look-ups too, and nothing takes it out again.
    void getProduct(std::string_view sku, std::function<void(const Product&)> done);

private:
    [[nodiscard]] Product readAnswer(const http::Exchange& exchange);

    http::Client& m_catalogue;
    JsonReader& m_reader;
    ActiveProductRequests& m_activeProductRequests;
    Metrics& m_metrics;
    LeakSettings m_leak;
};

} // namespace leaklab::cart
