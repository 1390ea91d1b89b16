#pragma once

#include "app/core/clock.h"
#include "app/load/stocked_products.h"

#include <array>
#include <cstdint>
#include <optional>

namespace leaklab::load {

/// What one cart holds.
struct CartState {
    std::array<std::uint8_t, stockedProducts.size()> quantities{};
    std::optional<double> shippingCost; ///< once a delivery is confirmed
    bool operator==(const CartState&) const = default;
};

/// What the shop must know of one cart.
struct CartRecord {
    std::uint64_t shopper = 0; ///< unique in the run
    std::uint64_t visit = 0; ///< of that shopper
    /// As the shop confirmed it; nothing: the shop must not know it (not begun, or paid for).
    std::optional<CartState> confirmed;
    /// A click ended without a clear answer: it may as well be like this.
    bool unclear = false;
    std::optional<CartState> perhaps;
    bool paid = false;
    std::uint32_t confirmedClicks = 0; ///< those that changed the cart
    core::TimePoint lastConfirmed{};
};

/// Whether anything is claimed about the cart at all.
[[nodiscard]] inline bool isWorthChecking(const CartRecord& cart)
{
    return cart.confirmedClicks > 0;
}

} // namespace leaklab::load
