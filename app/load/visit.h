#pragma once

#include "app/load/cart_record.h"
#include "app/load/checkout_answers.h"
#include "app/load/dice.h"
#include "app/load/journey.h"
#include "app/load/journey_step.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace leaklab::load {

/// One shopper's way through the shop with one cart, click by click: what is asked for next, and what each
/// answer means for the cart. Sends nothing itself; answers are for the step before. Thread: one.
class Visit {
public:
    /// A cart with this many products is left for another.
    static constexpr std::size_t addsACart = 50;

    Visit(Journey journey, std::uint64_t shopper, std::uint64_t number);

    /// Goes on to the next click. Not when over.
    void step(Dice dice);
    [[nodiscard]] Page page() const { return m_step.page; }
    /// The request of the present click. `cartId` is the cart's name in the shop.
    [[nodiscard]] http::Request request(std::string_view cartId) const;
    /// The present click ended. Returns as what it counts.
    Outcome take(const http::Exchange& exchange);
    /// The present click was never sent.
    void skip();
    void giveUp() { m_over = true; }

    [[nodiscard]] Journey journey() const { return m_journey; }
    /// The way is at its end, or the shopper gives up: what became of the cart is not clear enough to go on
    /// with it, or what is needed for the rest of the way was not to be had.
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] const CartRecord& cart() const { return m_cart; }
    /// The cart, when it is not known how the present click ends.
    [[nodiscard]] CartRecord cartWhileUnderWay() const;

private:
    /// What the answers on the way to the payment said, as far as later pages need it.
    struct Checkout {
        Country country;
        City city;
        Quote quote;
        std::string body;
    };
    [[nodiscard]] Step stepOnTheShopWay();
    [[nodiscard]] bool changesCart() const;
    [[nodiscard]] std::optional<CartState> cartAfterTheClick() const;
    [[nodiscard]] bool keep(const http::Response& answer);
    void settle(Answer answer, core::TimePoint at);
    void goOn(bool answeredAsExpected);

    Journey m_journey;
    bool m_over = false;
    std::size_t m_position = 0; ///< of the next click on the journey's way
    Step m_step; ///< the present click
    Dice m_dice; ///< its chance
    std::array<std::size_t, 2> m_bought{}; ///< the products that a Shop visit puts into the cart
    std::size_t m_boughtCount = 0;
    CartRecord m_cart;
    std::unique_ptr<Checkout> m_checkout; ///< of a Shop visit that has come that far
};

} // namespace leaklab::load
