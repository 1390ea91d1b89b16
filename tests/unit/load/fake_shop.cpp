#include "tests/unit/load/fake_shop.h"

#include <QtGlobal>

#include <future>
#include <utility>

namespace leaklab::load {

FakeShop::FakeShop()
    : m_server(std::make_unique<http::Server>(m_loop))
{
    m_server->route("GET", "/*", [this](http::Request request, http::Responder responder) {
        receive(std::move(request), std::move(responder));
    });
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

void FakeShop::receive(http::Request request, http::Responder responder)
{
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
    std::string items;
    for (const auto& [sku, qty] : found->second) {
        items += items.empty() ? "" : ",";
        items += "{\"qty\":" + std::to_string(qty) + ",\"sku\":\"" + sku + "\"}";
    }
    return http::jsonResponse(200, "{\"total\":1,\"tax\":1,\"items\":[" + items + "]}");
}

} // namespace leaklab::load
