#pragma once

#include "service/cart/heap_types.h"
#include "service/heap/heap.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace leaklab::cart {

/// Makes all objects of the cart, and tells the heap how to walk them. Owner: main. Thread: the heap's.
class ObjectFactory {
public:
    explicit ObjectFactory(heap::Heap& heap);

    [[nodiscard]] heap::Heap& heap() { return m_heap; }
    String* string(std::string_view text);
    Number* number(double value);
    Value* null();
    Value* boolean(bool value);
    Array* array(std::span<Value* const> elements);
    /// Key, value, key, value …; the keys are Strings.
    Object* object(std::span<Value* const> keysAndValues);
    CartItem* cartItem(String* sku, String* name, double quantity, double price, double subtotal);
    Cart* cart(std::size_t items);
    RequestContext* requestContext(std::string_view cartId, std::string_view other);
    RequestRecord* requestRecord(std::string_view sku, std::int64_t initiatedTime);
    RequestArray* requestArray();
    RequestList* requestList(std::uint32_t capacity);

private:
    heap::Heap& m_heap;
    heap::TypeId m_literal;
    heap::TypeId m_number;
    heap::TypeId m_string;
    heap::TypeId m_array;
    heap::TypeId m_object;
    heap::TypeId m_cartItem;
    heap::TypeId m_cart;
    heap::TypeId m_requestContext;
    heap::TypeId m_requestRecord;
    heap::TypeId m_requestArray;
    heap::TypeId m_requestList;
};

} // namespace leaklab::cart
