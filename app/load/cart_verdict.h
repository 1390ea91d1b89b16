#pragma once

#include "app/load/cart_record.h"
#include "service/http/message.h"

namespace leaklab::load {

enum class CartVerdict {
    Right,
    Lost, ///< the shop does not know the cart
    Wrong, ///< other items than confirmed, wrong sums, paid for and still there, or not a cart at all
    Unanswered, ///< the shop could not say
};

/// What the shop's answer to "show me this cart" says about a cart that must be as `cart` says.
[[nodiscard]] CartVerdict judge(const CartRecord& cart, const http::Response& answer);

} // namespace leaklab::load
