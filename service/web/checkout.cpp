#include "service/web/checkout.h"

#include "service/http/percent.h"

#include <boost/json.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace leaklab::web {
namespace {

namespace json = boost::json;

bool hasItems(std::string_view cartJson)
{
    json::error_code error;
    const json::value document = json::parse(cartJson, error);
    const json::object* cart = error ? nullptr : document.if_object();
    const json::value* items = cart != nullptr ? cart->if_contains("items") : nullptr;
    return items != nullptr && items->is_array() && !items->get_array().empty();
}

std::string newOrderId()
{
    std::random_device source;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%08x-%08x", source(), source());
    return text.data();
}

void pay(Backend& cart, const http::Request& request, http::Responder responder)
{
    if (!hasItems(request.body)) {
        responder.send(http::textResponse(400, "cart not valid"));
        return;
    }
    http::Request removal;
    removal.method = "DELETE";
    removal.target = "/cart/" + http::percentEncode(request.parameters[0]);
    auto waiting = std::make_shared<http::Responder>(std::move(responder));
    cart.request(std::move(removal), [waiting](http::Response response) {
        if (response.status == 200)
            response = http::jsonResponse(200, json::serialize(json::value{ { "orderid", newOrderId() } }));
        waiting->send(std::move(response));
    });
}

} // namespace

void addCheckoutRoutes(http::Server& server, Backend& cart)
{
    server.route(
        "POST", "/api/shipping/confirm/:id", [&cart](http::Request request, http::Responder responder) {
            request.target = "/shipping/" + http::percentEncode(request.parameters[0]);
            cart.pass(std::move(request), std::move(responder));
        });
    server.route("POST", "/api/payment/pay/:id", [&cart](http::Request request, http::Responder responder) {
        pay(cart, request, std::move(responder));
    });
}

} // namespace leaklab::web
