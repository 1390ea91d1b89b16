#include "tests/unit/load/fake_shop.h"

#include "app/load/stocked_products.h"

#include <QtGlobal>
#include <boost/json.hpp>

#include <algorithm>
#include <future>
#include <utility>

namespace leaklab::load {

namespace {

constexpr double shippingCost = 5;

double priceOf(const std::string& sku)
{
    const auto* const found = std::find_if(stockedProducts.begin(), stockedProducts.end(),
        [&](const StockedProduct& product) { return product.sku == sku; });
    return found == stockedProducts.end() ? shippingCost : found->price;
}

} // namespace

FakeShop::FakeShop()
    : m_server(std::make_unique<http::Server>(m_loop))
{
    for (const char* method : { "GET", "PUT", "POST" }) {
        m_server->route(method, "/*", [this](http::Request request, http::Responder responder) {
            receive(std::move(request), std::move(responder));
        });
    }
    if (const auto problem = m_server->listen("127.0.0.1", 0))
        qFatal("the fake shop can't listen: %s", problem->c_str());
    m_port = m_server->port();
    m_thread = std::thread([this] { m_loop.run(); });
}

FakeShop::~FakeShop()
{
    onLoop([this] {
        m_held.clear();
        m_server.reset();
        m_loop.stop();
    });
    m_thread.join();
}

std::uint16_t FakeShop::port() const
{
    return m_port;
}

void FakeShop::onLoop(const std::function<void()>& task)
{
    std::promise<void> done;
    m_loop.post([&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

void FakeShop::setMood(Mood mood)
{
    onLoop([&] {
        m_mood = mood;
        for (Held& held : std::exchange(m_held, {}))
            held.responder.send(answer(held.request));
    });
}

std::size_t FakeShop::adds()
{
    std::size_t count = 0;
    onLoop([&] { count = m_adds; });
    return count;
}

std::size_t FakeShop::otherRequests()
{
    std::size_t count = 0;
    onLoop([&] { count = m_others; });
    return count;
}

std::size_t FakeShop::held()
{
    std::size_t count = 0;
    onLoop([&] { count = m_held.size(); });
    return count;
}

void FakeShop::withCarts(const std::function<void(Carts&)>& change)
{
    onLoop([&] { change(m_carts); });
}

std::vector<std::string> FakeShop::requests()
{
    std::vector<std::string> all;
    onLoop([&] { all = m_requests; });
    return all;
}

void FakeShop::receive(http::Request request, http::Responder responder)
{
    m_requests.push_back(request.method + " " + request.target);
    if (m_mood == Mood::Holding)
        m_held.push_back({ std::move(request), std::move(responder) });
    else
        responder.send(answer(request));
}

http::Response FakeShop::answer(const http::Request& request)
{
    const std::string addPath = "/api/cart/add/";
    const std::string cartPath = "/api/cart/cart/";
    if (request.target.starts_with(addPath)) {
        const std::size_t skuAt = request.target.find('/', addPath.size()) + 1;
        const std::size_t qtyAt = request.target.find('/', skuAt);
        return add(request.target.substr(addPath.size(), skuAt - 1 - addPath.size()),
            request.target.substr(skuAt, qtyAt - skuAt));
    }
    ++m_others;
    if (m_mood == Mood::Unavailable)
        return http::textResponse(502, "the cart is down");
    if (request.target.starts_with(cartPath))
        return show(request.target.substr(cartPath.size()));
    return change(request);
}

/// The rest of the way to the payment.
http::Response FakeShop::change(const http::Request& request)
{
    const auto isUnder = [&](const char* path) { return request.target.starts_with(path); };
    const std::string last = request.target.substr(request.target.rfind('/') + 1);
    if (isUnder("/api/shipping/codes"))
        return http::jsonResponse(200, R"([{"code":"de","name":"Germany"},{"code":"fr","name":"France"}])");
    if (isUnder("/api/shipping/cities/"))
        return http::jsonResponse(200, R"([{"uuid":7,"name":"Lyon"},{"uuid":9,"name":"Metz"}])");
    if (isUnder("/api/shipping/calc/"))
        return http::jsonResponse(200, R"({"distance":100.5,"cost":5})");
    if (isUnder("/api/cart/update/")) {
        const std::string path = "/api/cart/update/";
        const std::size_t skuAt = request.target.find('/', path.size()) + 1;
        const std::string cart = request.target.substr(path.size(), skuAt - 1 - path.size());
        m_carts[cart][request.target.substr(skuAt, request.target.find('/', skuAt) - skuAt)]
            = std::stoi(last);
        return show(cart);
    }
    if (isUnder("/api/shipping/confirm/")) {
        m_carts[last]["SHIP"] = 1;
        return show(last);
    }
    if (isUnder("/api/payment/pay/"))
        return m_carts.erase(last) == 1 ? http::jsonResponse(200, R"({"orderid":"1"})")
                                        : http::textResponse(400, "cart not valid");
    return http::textResponse(200, "a page");
}

http::Response FakeShop::add(const std::string& cart, const std::string& sku)
{
    ++m_adds;
    switch (m_mood) {
    case Mood::Failing:
        return http::textResponse(500, "the store does not answer");
    case Mood::FailingAfterAdding:
        ++m_carts[cart][sku];
        return http::textResponse(500, "the store does not answer");
    case Mood::SoldOut:
        return http::textResponse(404, "out of stock");
    case Mood::Unavailable:
        return http::textResponse(502, "the cart is down");
    case Mood::Well:
    case Mood::Holding:
    case Mood::Nonsense:
        break;
    }
    ++m_carts[cart][sku];
    return show(cart);
}

http::Response FakeShop::show(const std::string& cart) const
{
    if (m_mood == Mood::Nonsense)
        return http::textResponse(200, "{\"total\":1,\"items\":[{\"qty\":");
    const auto found = m_carts.find(cart);
    if (found == m_carts.end())
        return http::textResponse(404, "cart not found");
    boost::json::array items;
    double total = 0;
    for (const auto& [sku, qty] : found->second) {
        const double subtotal = priceOf(sku) * qty;
        total += subtotal;
        items.push_back(
            { { "qty", qty }, { "sku", sku }, { "price", priceOf(sku) }, { "subtotal", subtotal } });
    }
    return http::jsonResponse(200,
        boost::json::serialize(boost::json::value{
            { "total", total }, { "tax", total - total / 1.2 }, { "items", std::move(items) } }));
}

} // namespace leaklab::load
