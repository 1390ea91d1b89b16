#pragma once

#include "app/load/visit.h"

#include <queue>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace leaklab::load {

enum class Loop { Open, Closed };

/// Everybody who shops, and what their carts must hold.
///
/// Each shopper thinks for a while after each click; a click that falls due is made by whoever has been ready
/// the longest, and when nobody is ready, somebody new comes in. Who clicks, and on what, so follows from the
/// seed and from when clicks fall due alone, not from how fast the shop answers. A shopper has at most one
/// click under way: whose turn it is and who still waits for the answer is replaced by somebody with a fresh
/// cart, because the click must not wait. In a closed loop it is simpler: whoever was answered clicks next.
///
/// The carts of visits that ended are kept for the audit, the newest 20,000 of them. Thread: one.
class Shoppers {
public:
    static constexpr std::chrono::milliseconds shortestThought{ 500 };
    static constexpr std::chrono::milliseconds longestThought{ 3'500 };
    static constexpr std::size_t mostShoppers = 20'000; ///< then one clicks again before having thought
    static constexpr std::size_t cartsKept = 20'000;
    /// The shop forgets a cart 3600 s after its last save; from here on nothing is claimed about it.
    static constexpr std::chrono::seconds cartAge{ 3500 };

    /// `runName` goes into every cart id.
    Shoppers(std::uint64_t seed, std::string runName, JourneyMix journeys = {});

    /// From their next click on; whoever came for what nobody comes for any more leaves.
    void setJourneys(JourneyMix journeys) { m_journeys = journeys; }

    /// A shopper makes the click that falls due then. Returns the shopper, to be handed back to end().
    [[nodiscard]] std::size_t begin(core::TimePoint due, Loop loop = Loop::Open);
    /// What the present click of the shopper asks for.
    [[nodiscard]] http::Request request(std::size_t shopper) const;
    /// The click ended. Returns as what it counts.
    Outcome end(std::size_t shopper, const http::Exchange& exchange);
    /// The click ended without having been sent.
    void endUnsent(std::size_t shopper, core::TimePoint at);

    [[nodiscard]] std::string cartId(const CartRecord& cart) const;

    /// The carts that something is known about, for an audit. Their shoppers leave, so that the carts change
    /// no more but for a click under way, which counts as unclear.
    [[nodiscard]] std::vector<CartRecord> setAside();

private:
    struct Shopper {
        Visit visit;
        bool underWay = false;
        bool replaced = false; ///< somebody else has the turn since
        bool hasTurn = false; ///< in m_turns
    };
    struct Turn {
        core::TimePoint ready;
        std::uint64_t click = 0; ///< tells turns of one moment apart
        std::size_t shopper = 0;
        bool operator>(const Turn& other) const
        {
            return ready != other.ready ? ready > other.ready : click > other.click;
        }
    };
    [[nodiscard]] std::size_t whoseTurn(core::TimePoint due, Loop loop, Dice dice);
    void giveTurn(std::size_t shopper, core::TimePoint ready);
    [[nodiscard]] std::size_t place(Visit visit);
    [[nodiscard]] Visit nextVisit(const Visit& last, Dice dice) const;
    [[nodiscard]] bool mustStartAnew(const Visit& visit, core::TimePoint now) const;
    void leave(const CartRecord& cart);
    void clicked(std::size_t shopper, core::TimePoint at);

    std::mt19937_64 m_random;
    std::string m_runName;
    JourneyMix m_journeys;
    std::uint64_t m_nextNumber = 1;
    std::vector<Shopper> m_shoppers;
    std::vector<std::size_t> m_free; ///< places in m_shoppers
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns; ///< the first one ready on top
    std::uint64_t m_clicks = 0;
    std::deque<CartRecord> m_left; ///< oldest first
};

/// Whether the shop must still know the cart.
[[nodiscard]] bool stillKept(const CartRecord& cart, core::TimePoint now);

} // namespace leaklab::load
