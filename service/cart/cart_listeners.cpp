#include "service/cart/cart_listeners.h"

namespace leaklab::cart {

namespace {

void traceCartListener(void* object, heap::Visitor& visitor)
{
    auto* listener = static_cast<CartListener*>(object);
    visitor.field("cartId", listener->cartId);
    visitor.field("pending", listener->pending);
}

} // namespace

CartListeners::CartListeners(ObjectFactory& factory)
    : m_factory(factory)
    , m_type(factory.heap().registerType({ "CartListener", traceCartListener }))
    , m_bufferType(factory.heap().registerType({ "EventBuffer", nullptr, heap::Shape::Array }))
    , m_listeners(factory.heap(), { "cartListeners", "CartListenerList", "CartListenerPage" })
{
}

void CartListeners::add(String* cartId)
{
    heap::Heap& heap = m_factory.heap();
    auto* listener = heap.make<CartListener>(m_type);
    heap.set(listener, listener->cartId, cartId);
    heap.set(listener, listener->pending, heap.make<EventBuffer>(m_bufferType));
    listener->bytes = heap::Heap::footprint(sizeof(CartListener))
        + heap::Heap::footprint(sizeof(String) + cartId->length) + heap::Heap::footprint(sizeof(EventBuffer));
    m_listeners.push(listener);
}

} // namespace leaklab::cart
