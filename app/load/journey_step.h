#pragma once

#include "app/load/load_report.h"
#include "service/http/client.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace leaklab::load {

/// What a shopper can ask the shop for.
enum class Page {
    Storefront,
    UniqueId,
    Categories,
    Products,
    Rate, ///< gives a product some stars
    Product,
    Ratings,
    AddToCart,
    Cart,
    EmptyCart, ///< the cart of a shopper who has none; "cart not found" is the right answer
    UpdateToTwo,
    Countries,
    Cities,
    ShippingQuote,
    ConfirmShipping,
    Pay,
};

/// One click: what is asked for and about what.
struct Step {
    Page page = Page::Storefront;
    std::size_t product = 0; ///< index into stockedProducts, for the pages that are about one
    unsigned stars = 0; ///< of Rate, 1 to 5
};

/// What the pages on the way to the payment need to know.
struct CheckoutFacts {
    std::string_view country; ///< its code, for Cities
    std::string_view city; ///< its number, for ShippingQuote
    std::string_view body; ///< the JSON that ConfirmShipping and Pay send
};

[[nodiscard]] http::Request requestFor(
    const Step& step, std::string_view cartId, const CheckoutFacts& facts = {});

/// How the exchange ended for somebody who asked for `page`.
[[nodiscard]] Outcome outcomeOf(Page page, const http::Exchange& exchange);

/// Whether a byte of the request can have reached the shop.
[[nodiscard]] bool wasSent(const http::Exchange& exchange);

/// What the shopper knows about a change of the cart.
enum class Answer {
    Yes, ///< the shop confirmed it
    No, ///< certainly not in the cart: refused by the shop, or never sent
    Unclear, ///< may be in the cart or not
};
[[nodiscard]] Answer answerOf(Outcome outcome, const http::Exchange& exchange);

} // namespace leaklab::load
