#include "app/load/cart_verdict.h"

#include "app/load/json_fields.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace leaklab::load {

namespace {

namespace json = boost::json;

/// The sums may have been made in another order.
bool same(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

/// Adds one item of a cart and its subtotal; false if it is not one, is priced wrongly, or nobody can have
/// put it there.
bool addItem(const json::value& item, CartState& cart, double& total)
{
    const json::value* sku = field(item, "sku");
    const auto quantity = numberField(item, "qty");
    const auto price = numberField(item, "price");
    if (sku == nullptr || !sku->is_string() || !quantity || !price
        || !same(numberField(item, "subtotal"), *quantity * *price))
        return false;
    total += *quantity * *price;
    const std::string_view name(sku->get_string().data(), sku->get_string().size());
    if (name == "SHIP") {
        const bool first = !cart.shippingCost;
        cart.shippingCost = price;
        return first && *quantity == 1;
    }
    const auto found = std::find_if(stockedProducts.begin(), stockedProducts.end(),
        [name](const StockedProduct& product) { return product.sku == name; });
    if (found == stockedProducts.end() || *price != found->price)
        return false;
    std::uint8_t& known = cart.quantities[static_cast<std::size_t>(found - stockedProducts.begin())];
    const double sum = known + *quantity;
    if (*quantity < 0 || sum > std::numeric_limits<std::uint8_t>::max() || sum != std::floor(sum))
        return false;
    known = static_cast<std::uint8_t>(sum);
    return true;
}

/// The cart in an answer; nothing unless it is one whose sums are right.
std::optional<CartState> cartIn(std::string_view body)
{
    const json::value document = parsedJson(body);
    const json::value* items = field(document, "items");
    if (items == nullptr || !items->is_array())
        return std::nullopt;
    CartState cart;
    double total = 0;
    for (const json::value& item : items->get_array()) {
        if (!addItem(item, cart, total))
            return std::nullopt;
    }
    const bool sumsAreRight = same(numberField(document, "total"), total)
        && same(numberField(document, "tax"), total - total / 1.2);
    return sumsAreRight ? std::optional(cart) : std::nullopt;
}

} // namespace

CartVerdict judge(const CartRecord& cart, const http::Response& answer)
{
    const bool mayBeGone = !cart.confirmed || (cart.unclear && !cart.perhaps);
    if (answer.status == 404)
        return mayBeGone ? CartVerdict::Right : CartVerdict::Lost;
    if (answer.status != 200)
        return CartVerdict::Unanswered;
    const std::optional<CartState> found = cartIn(answer.body);
    const bool right = found && (found == cart.confirmed || (cart.unclear && found == cart.perhaps));
    return right ? CartVerdict::Right : CartVerdict::Wrong;
}

} // namespace leaklab::load
