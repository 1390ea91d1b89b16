#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// Lets one change at a time through to each cart. A change reads the cart, and saves it turns later; two at
/// once would overwrite each other, and one shopper's item would be lost. Changes to one cart go in the order
/// they came; different carts never wait for each other.
/// Owner: CartService; a pass may outlive it, and changes that still wait then never run. Thread: the event
/// loop's.
class CartGate {
    struct State;

public:
    CartGate();

    /// The right to change one cart; given back when destroyed.
    class Pass {
    public:
        Pass() = default;
        Pass(Pass&& other) noexcept;
        Pass& operator=(Pass&& other) noexcept;
        ~Pass();

    private:
        friend class CartGate;
        Pass(std::weak_ptr<State> gate, const std::string* cartId);
        void giveBack();
        std::weak_ptr<State> m_gate;
        const std::string* m_cartId = nullptr;
    };
    using Change = std::function<void(Pass)>;

    /// Calls `change` now, or when those before it are done.
    void enter(std::string_view cartId, Change change);
    [[nodiscard]] std::size_t cartsInUse() const;

private:
    std::shared_ptr<State> m_state;
};

} // namespace leaklab::cart
