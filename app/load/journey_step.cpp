#include "app/load/journey_step.h"

#include "app/load/stocked_products.h"
#include "service/http/percent.h"

#include <initializer_list>

namespace leaklab::load {

namespace {

Outcome outcomeOfFailure(http::Failure failure)
{
    switch (failure) {
    case http::Failure::Refused:
        return Outcome::Refused;
    case http::Failure::Reset:
        return Outcome::Reset;
    case http::Failure::CutOff:
        return Outcome::CutOff;
    case http::Failure::TimedOut:
        return Outcome::TimedOut;
    case http::Failure::Malformed:
        return Outcome::Malformed;
    case http::Failure::QueueFull:
        return Outcome::Dropped;
    case http::Failure::Stopped:
        return Outcome::Cancelled;
    case http::Failure::None:
    case http::Failure::Resolve:
    case http::Failure::Other:
        break;
    }
    return Outcome::Other;
}

bool expected(Page page, const http::Response& response)
{
    if (page == Page::EmptyCart)
        return response.status == 404 && response.body.starts_with("cart not found");
    return response.status == 200;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string whole;
    for (const std::string_view part : parts)
        whole += part;
    return whole;
}

std::string target(
    const Step& step, std::string_view sku, std::string_view cartId, const CheckoutFacts& facts)
{
    switch (step.page) {
    case Page::Storefront:
        return "/";
    case Page::UniqueId:
        return "/api/user/uniqueid";
    case Page::Categories:
        return "/api/catalogue/categories";
    case Page::Products:
        return "/api/catalogue/products";
    case Page::Rate:
        return joined({ "/api/ratings/api/rate/", sku, "/", std::to_string(step.stars) });
    case Page::Product:
        return joined({ "/api/catalogue/product/", sku });
    case Page::Ratings:
        return joined({ "/api/ratings/api/fetch/", sku });
    case Page::AddToCart:
        return joined({ "/api/cart/add/", cartId, "/", sku, "/1" });
    case Page::Cart:
    case Page::EmptyCart:
        return joined({ "/api/cart/cart/", cartId });
    case Page::UpdateToTwo:
        return joined({ "/api/cart/update/", cartId, "/", sku, "/2" });
    case Page::Countries:
        return "/api/shipping/codes";
    case Page::Cities:
        return joined({ "/api/shipping/cities/", http::percentEncode(facts.country) });
    case Page::ShippingQuote:
        return joined({ "/api/shipping/calc/", http::percentEncode(facts.city) });
    case Page::ConfirmShipping:
        return joined({ "/api/shipping/confirm/", cartId });
    case Page::Pay:
        return joined({ "/api/payment/pay/", cartId });
    }
    return "/";
}

} // namespace

http::Request requestFor(const Step& step, std::string_view cartId, const CheckoutFacts& facts)
{
    const std::string_view sku = stockedProducts[step.product].sku;
    http::Request request;
    request.target = target(step, sku, cartId, facts);
    if (step.page == Page::Rate)
        request.method = "PUT";
    if (step.page == Page::ConfirmShipping || step.page == Page::Pay) {
        request.method = "POST";
        request.contentType = "application/json";
        request.body = facts.body;
    }
    return request;
}

Outcome outcomeOf(Page page, const http::Exchange& exchange)
{
    if (exchange.failure != http::Failure::None)
        return outcomeOfFailure(exchange.failure);
    if (expected(page, exchange.response))
        return Outcome::Ok;
    switch (exchange.response.status / 100) {
    case 4:
        return Outcome::Status4xx;
    case 5:
        return Outcome::Status5xx;
    default:
        return Outcome::Malformed;
    }
}

bool wasSent(const http::Exchange& exchange)
{
    return exchange.failure == http::Failure::None || exchange.sent < exchange.done;
}

Answer answerOf(Outcome outcome, const http::Exchange& exchange)
{
    if (outcome == Outcome::Ok)
        return Answer::Yes;
    return outcome == Outcome::Status4xx || !wasSent(exchange) ? Answer::No : Answer::Unclear;
}

} // namespace leaklab::load
