#include "service/cart/product_lookup.h"

#include "service/http/percent.h"

#include <utility>

namespace leaklab::cart {

ProductLookup::ProductLookup(http::Client& catalogue, JsonReader& reader, ActiveProductRequests& requests,
    Metrics& metrics, LeakSettings leak)
    : m_catalogue(catalogue)
    , m_reader(reader)
    , m_activeProductRequests(requests)
    , m_metrics(metrics)
    , m_leak(leak)
{
}

void ProductLookup::getProduct(std::string_view sku, std::function<void(const Product&)> done)
{
    m_metrics.countLookup();
    if (m_leak.leaking)
        for (std::uint64_t i = 0; i < m_leak.amplify; ++i)
            m_activeProductRequests.append(sku);

    http::Request request;
    request.target = "/product/" + http::percentEncode(sku);
    m_catalogue.request(std::move(request),
        [this, done = std::move(done)](const http::Exchange& exchange) { done(readAnswer(exchange)); });
}

Product ProductLookup::readAnswer(const http::Exchange& exchange)
{
    using Outcome = Product::Outcome;
    if (exchange.failure != http::Failure::None)
        return { Outcome::Failed, nullptr,
            std::string("the catalogue did not answer: ") + http::failureName(exchange.failure)
                + (exchange.detail.empty() ? "" : " (" + exchange.detail + ")") };
    if (exchange.response.status != 200)
        return { Outcome::Unknown, nullptr, {} };
    auto parsed = m_reader.read(exchange.response.body);
    Object* product = parsed.object();
    if (product && product->findString("name") && product->findNumber("price"))
        return { Outcome::Found, product, {} };
    const std::string fault = parsed.value ? "it is not a product" : parsed.error;
    return { Outcome::Failed, nullptr, "the catalogue's answer cannot be read: " + fault };
}

} // namespace leaklab::cart
