#include "app/load/journey_step.h"

#include <array>

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

} // namespace

Page browsedPage(std::size_t turn)
{
    static constexpr std::array pages{ Page::Storefront, Page::Categories, Page::Products, Page::Product,
        Page::EmptyCart };
    return pages[turn % pages.size()];
}

std::string pageTarget(Page page, std::string_view cartId, std::string_view sku)
{
    switch (page) {
    case Page::AddToCart:
        return std::string("/api/cart/add/").append(cartId).append("/").append(sku).append("/1");
    case Page::Storefront:
        return "/";
    case Page::Categories:
        return "/api/catalogue/categories";
    case Page::Products:
        return "/api/catalogue/products";
    case Page::Product:
        return std::string("/api/catalogue/product/").append(sku);
    case Page::EmptyCart:
        return std::string("/api/cart/cart/").append(cartId);
    }
    return "/";
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
