#pragma once

#include "app/load/shoppers.h"
#include "service/http/message.h"

namespace leaklab::load {

enum class CartVerdict {
    Right,
    Lost, ///< the shop does not know the cart
    Wrong, ///< fewer than confirmed, more than asked for, or not a cart at all
    Unanswered, ///< the shop could not say
};

/// What the shop's answer to "show me this cart" says about a cart that must hold `cart`.
[[nodiscard]] CartVerdict judge(const CartRecord& cart, const http::Response& answer);

} // namespace leaklab::load
