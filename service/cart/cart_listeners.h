#pragma once

#include "service/cart/heap_queue.h"
#include "service/cart/object_factory.h"

#include <cstddef>
#include <cstdint>

namespace leaklab::cart {

/// Room for what a listener has been told and not yet passed on.
struct EventBuffer {
    static constexpr std::size_t capacity = 4096;
    char events[capacity];
};

/// One who wants to hear of all that happens to one cart.
struct CartListener : QueueEntry {
    heap::Ref<String> cartId;
    heap::Ref<EventBuffer> pending;
};

/// `cartListeners`: while it is on, a listener is added for each new cart, and nothing ever takes one away: a
/// leak that grows with the users, not with what they do. Off at first; switched off, it only stops growing.
/// Owner: main. Thread: the heap's.
class CartListeners {
public:
    explicit CartListeners(ObjectFactory& factory);

    void setOn(bool on) { m_on = on; }
    [[nodiscard]] bool isOn() const { return m_on; }
    void add(String* cartId);

    [[nodiscard]] std::uint64_t listeners() const { return m_listeners.size(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_listeners.bytes(); }

private:
    ObjectFactory& m_factory;
    heap::TypeId m_type;
    heap::TypeId m_bufferType;
    HeapQueue m_listeners;
    bool m_on = false;
};

} // namespace leaklab::cart
