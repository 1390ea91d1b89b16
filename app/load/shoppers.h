#pragma once

#include "app/core/clock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::load {

/// The products that are in stock, so that every click on one must succeed.
inline constexpr std::array<std::string_view, 9> stockedSkus{ "Watson", "HPTD", "UHJ", "EPE", "EMM", "SHCE",
    "RED", "RMC", "STAN-1" };

/// How a click ended for the shopper.
enum class Answer {
    Yes, ///< the shop confirmed it
    No, ///< certainly not in the cart: refused by the shop, or never sent
    Unclear, ///< may be in the cart or not
};

/// What one cart must hold: at least what was confirmed, at most the unclear clicks more.
struct CartRecord {
    using Counts = std::array<std::uint8_t, stockedSkus.size()>;
    std::uint64_t number = 0; ///< of the shopper, unique in the run
    Counts confirmed{};
    Counts unclear{};
    unsigned confirmedClicks = 0;
    core::TimePoint lastConfirmed{};
};

/// Everybody who shops, and what their carts must hold.
///
/// A shopper has at most one click under way. One whose click ended unclearly, who has 50 confirmed clicks,
/// or whose cart the shop may be about to forget, leaves and a fresh shopper takes the place. The carts of
/// those who left with something in them are kept for the audit, the newest 20,000 of them. Thread: one.
class Shoppers {
public:
    static constexpr unsigned clicksACart = 50;
    static constexpr std::size_t cartsKept = 20'000;
    /// The shop forgets a cart 3600 s after its last save; from here on nothing is claimed about it.
    static constexpr std::chrono::seconds cartAge{ 3500 };

    /// `runName` goes into every cart id; the same seed draws the same products in the same order.
    Shoppers(std::uint64_t seed, std::string runName, std::size_t population = 64);

    struct Click {
        std::size_t shopper = 0; ///< to be handed back to end()
        std::size_t sku = 0; ///< index into stockedSkus
    };
    /// A shopper without a click under way clicks on a product.
    [[nodiscard]] Click begin(core::TimePoint now);
    void end(Click click, Answer answer, core::TimePoint now);

    [[nodiscard]] std::string cartId(std::size_t shopper) const;
    [[nodiscard]] std::string cartId(const CartRecord& cart) const;
    /// The id of a cart that nobody fills.
    [[nodiscard]] std::string emptyCartId();

    /// The carts with confirmed clicks, for an audit. Their shoppers leave, so that the carts change no more
    /// but for a click under way, which counts as unclear.
    [[nodiscard]] std::vector<CartRecord> setAside();

private:
    struct Shopper {
        CartRecord cart;
        std::size_t pendingSku = 0;
        bool underWay = false;
        bool leaving = false;
    };
    [[nodiscard]] CartRecord freshCart();
    void leave(Shopper& shopper);

    std::mt19937_64 m_random;
    std::string m_runName;
    std::uint64_t m_nextNumber = 1;
    std::uint64_t m_nextEmptyCart = 1;
    std::vector<Shopper> m_shoppers;
    std::vector<std::size_t> m_idle;
    std::deque<CartRecord> m_left; ///< oldest first
};

/// Whether the shop must still know the cart.
[[nodiscard]] bool stillKept(const CartRecord& cart, core::TimePoint now);

} // namespace leaklab::load
