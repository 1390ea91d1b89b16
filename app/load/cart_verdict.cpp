#include "app/load/cart_verdict.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leaklab::load {

namespace {

using Quantities = std::array<std::int64_t, stockedSkus.size()>;

/// Adds one item of a cart; false if it is not one, or nobody can have put it there.
bool addItem(const boost::json::value& item, Quantities& quantities)
{
    const boost::json::object* fields = item.if_object();
    const boost::json::value* sku = fields == nullptr ? nullptr : fields->if_contains("sku");
    const boost::json::value* qty = fields == nullptr ? nullptr : fields->if_contains("qty");
    if (sku == nullptr || qty == nullptr || !sku->is_string() || !qty->is_number())
        return false;
    const std::string_view name(sku->get_string().data(), sku->get_string().size());
    const auto found = std::find(stockedSkus.begin(), stockedSkus.end(), name);
    boost::json::error_code error;
    const auto count = qty->to_number<std::int64_t>(error);
    if (found == stockedSkus.end() || error)
        return false;
    quantities[static_cast<std::size_t>(found - stockedSkus.begin())] += count;
    return true;
}

std::optional<Quantities> quantitiesOf(std::string_view body)
{
    boost::json::error_code error;
    const boost::json::value document
        = boost::json::parse(boost::json::string_view(body.data(), body.size()), error);
    if (error || !document.is_object())
        return std::nullopt;
    const boost::json::value* items = document.get_object().if_contains("items");
    if (items == nullptr || !items->is_array())
        return std::nullopt;
    Quantities quantities{};
    for (const boost::json::value& item : items->get_array()) {
        if (!addItem(item, quantities))
            return std::nullopt;
    }
    return quantities;
}

} // namespace

CartVerdict judge(const CartRecord& cart, const http::Response& answer)
{
    if (answer.status == 404)
        return CartVerdict::Lost;
    if (answer.status != 200)
        return CartVerdict::Unanswered;
    const auto quantities = quantitiesOf(answer.body);
    if (!quantities)
        return CartVerdict::Wrong;
    for (std::size_t sku = 0; sku < stockedSkus.size(); ++sku) {
        const std::int64_t least = cart.confirmed[sku];
        const std::int64_t most = least + cart.unclear[sku];
        if ((*quantities)[sku] < least || (*quantities)[sku] > most)
            return CartVerdict::Wrong;
    }
    return CartVerdict::Right;
}

} // namespace leaklab::load
