#pragma once

#include "app/load/load_report.h"
#include "app/load/shoppers.h"
#include "service/http/client.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace leaklab::load {

/// What a shopper can ask the shop for.
enum class Page {
    AddToCart,
    Storefront,
    Categories,
    Products,
    Product,
    EmptyCart, ///< the cart of a shopper who has none; "cart not found" is the right answer
};

/// The pages that someone who only looks around visits, in turn.
[[nodiscard]] Page browsedPage(std::size_t turn);

/// The request target. `cartId` and `sku` are used by the pages that are about one.
[[nodiscard]] std::string pageTarget(Page page, std::string_view cartId, std::string_view sku);

/// How the exchange ended for somebody who asked for `page`.
[[nodiscard]] Outcome outcomeOf(Page page, const http::Exchange& exchange);

/// Whether a byte of the request can have reached the shop.
[[nodiscard]] bool wasSent(const http::Exchange& exchange);

/// What the shopper knows about the cart after an AddToCart.
[[nodiscard]] Answer answerOf(Outcome outcome, const http::Exchange& exchange);

} // namespace leaklab::load
