#include "service/cart/cart_gate.h"

#include <deque>
#include <unordered_map>
#include <utility>

namespace leaklab::cart {

struct CartGate::State : std::enable_shared_from_this<State> {
    void leave(const std::string& cartId)
    {
        const auto entry = waiting.find(cartId);
        if (entry->second.empty()) {
            waiting.erase(entry);
            return;
        }
        const Change next = std::move(entry->second.front());
        entry->second.pop_front();
        next(Pass(weak_from_this(), &entry->first));
    }

    /// The changes that wait, by cart; a cart without any but with an entry is being changed.
    std::unordered_map<std::string, std::deque<Change>> waiting;
};

CartGate::CartGate()
    : m_state(std::make_shared<State>())
{
}

CartGate::Pass::Pass(std::weak_ptr<State> gate, const std::string* cartId)
    : m_gate(std::move(gate))
    , m_cartId(cartId)
{
}

CartGate::Pass::Pass(Pass&& other) noexcept
    : m_gate(std::exchange(other.m_gate, {}))
    , m_cartId(other.m_cartId)
{
}

CartGate::Pass& CartGate::Pass::operator=(Pass&& other) noexcept
{
    if (this != &other) {
        giveBack();
        m_gate = std::exchange(other.m_gate, {});
        m_cartId = other.m_cartId;
    }
    return *this;
}

CartGate::Pass::~Pass()
{
    giveBack();
}

void CartGate::Pass::giveBack()
{
    if (const auto gate = std::exchange(m_gate, {}).lock())
        gate->leave(*m_cartId);
}

void CartGate::enter(std::string_view cartId, Change change)
{
    const auto [entry, isFirst] = m_state->waiting.try_emplace(std::string(cartId));
    if (isFirst)
        change(Pass(m_state, &entry->first));
    else
        entry->second.push_back(std::move(change));
}

std::size_t CartGate::cartsInUse() const
{
    return m_state->waiting.size();
}

} // namespace leaklab::cart
