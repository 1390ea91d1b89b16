#include "service/cart/object_factory.h"

#include <cstring>

namespace leaklab::cart {

namespace {

template <class Range> void traceElements(Range range, heap::Visitor& visitor)
{
    std::uint64_t index = 0;
    for (auto& reference : range)
        visitor.element(index++, reference);
}

void traceArray(void* object, heap::Visitor& visitor)
{
    traceElements(static_cast<Array*>(object)->elements(), visitor);
}

void traceObject(void* object, heap::Visitor& visitor)
{
    std::uint64_t index = 0;
    for (auto& member : static_cast<Object*>(object)->members()) {
        visitor.element(index++, member.key);
        visitor.element(index++, member.value);
    }
}

void traceCartItem(void* object, heap::Visitor& visitor)
{
    auto* item = static_cast<CartItem*>(object);
    visitor.field("sku", item->sku);
    visitor.field("name", item->name);
}

void traceCart(void* object, heap::Visitor& visitor)
{
    traceElements(static_cast<Cart*>(object)->items(), visitor);
}

void traceRequestContext(void* object, heap::Visitor& visitor)
{
    auto* context = static_cast<RequestContext*>(object);
    visitor.field("cartId", context->cartId);
    visitor.field("other", context->other);
    visitor.field("product", context->product);
    visitor.field("answer", context->answer);
}

void traceRequestRecord(void* object, heap::Visitor& visitor)
{
    visitor.field("sku", static_cast<RequestRecord*>(object)->sku);
}

void traceRequestArray(void* object, heap::Visitor& visitor)
{
    auto* array = static_cast<RequestArray*>(object);
    traceElements(std::span(array->records, array->count), visitor);
}

void traceRequestList(void* object, heap::Visitor& visitor)
{
    traceElements(static_cast<RequestList*>(object)->arrays(), visitor);
}

std::string_view textOf(const void* object)
{
    return static_cast<const String*>(object)->text();
}

} // namespace

ObjectFactory::ObjectFactory(heap::Heap& heap)
    : m_heap(heap)
    , m_literal(heap.registerType({ "Literal", nullptr }))
    , m_number(heap.registerType({ "Number", nullptr, heap::Shape::Number }))
    , m_string(heap.registerType({ "String", nullptr, heap::Shape::Text, textOf }))
    , m_array(heap.registerType({ "Array", traceArray, heap::Shape::Array }))
    , m_object(heap.registerType({ "Object", traceObject }))
    , m_cartItem(heap.registerType({ "CartItem", traceCartItem }))
    , m_cart(heap.registerType({ "Cart", traceCart }))
    , m_requestContext(heap.registerType({ "RequestContext", traceRequestContext }))
    , m_requestRecord(heap.registerType({ "RequestRecord", traceRequestRecord }))
    , m_requestArray(heap.registerType({ "RequestArray", traceRequestArray, heap::Shape::Array }))
    , m_requestList(heap.registerType({ "RequestList", traceRequestList, heap::Shape::Array }))
{
}

String* ObjectFactory::string(std::string_view text)
{
    auto* string = m_heap.make<String>(m_string, text.size());
    string->kind = Kind::String;
    string->length = static_cast<std::uint32_t>(text.size());
    if (!text.empty())
        std::memcpy(string + 1, text.data(), text.size());
    return string;
}

Number* ObjectFactory::number(double value)
{
    auto* number = m_heap.make<Number>(m_number);
    number->kind = Kind::Number;
    number->value = value;
    return number;
}

Value* ObjectFactory::null()
{
    return m_heap.make<Value>(m_literal);
}

Value* ObjectFactory::boolean(bool value)
{
    auto* literal = m_heap.make<Value>(m_literal);
    literal->kind = Kind::Boolean;
    literal->boolean = value;
    return literal;
}

Array* ObjectFactory::array(std::span<Value* const> elements)
{
    auto* array = m_heap.make<Array>(m_array, elements.size() * sizeof(heap::Ref<Value>));
    array->kind = Kind::Array;
    array->count = static_cast<std::uint32_t>(elements.size());
    const auto room = array->elements();
    for (std::size_t i = 0; i < elements.size(); ++i)
        m_heap.set(array, room[i], elements[i]);
    return array;
}

Object* ObjectFactory::object(std::span<Value* const> keysAndValues)
{
    const std::size_t count = keysAndValues.size() / 2;
    auto* object = m_heap.make<Object>(m_object, count * sizeof(Object::Member));
    object->kind = Kind::Object;
    object->count = static_cast<std::uint32_t>(count);
    const auto room = object->members();
    for (std::size_t i = 0; i < count; ++i) {
        m_heap.set(object, room[i].key, static_cast<String*>(keysAndValues[2 * i]));
        m_heap.set(object, room[i].value, keysAndValues[2 * i + 1]);
    }
    return object;
}

CartItem* ObjectFactory::cartItem(String* sku, String* name, double quantity, double price, double subtotal)
{
    auto* item = m_heap.make<CartItem>(m_cartItem);
    item->quantity = quantity;
    item->price = price;
    item->subtotal = subtotal;
    m_heap.set(item, item->sku, sku);
    m_heap.set(item, item->name, name);
    return item;
}

Cart* ObjectFactory::cart(std::size_t items)
{
    auto* cart = m_heap.make<Cart>(m_cart, items * sizeof(heap::Ref<CartItem>));
    cart->count = items;
    return cart;
}

RequestContext* ObjectFactory::requestContext(std::string_view cartId, std::string_view other)
{
    auto* context = m_heap.make<RequestContext>(m_requestContext);
    m_heap.set(context, context->cartId, string(cartId));
    m_heap.set(context, context->other, string(other));
    return context;
}

RequestRecord* ObjectFactory::requestRecord(std::string_view sku, std::int64_t initiatedTime)
{
    auto* record = m_heap.make<RequestRecord>(m_requestRecord);
    record->initiatedTime = initiatedTime;
    m_heap.set(record, record->sku, string(sku));
    return record;
}

RequestArray* ObjectFactory::requestArray()
{
    return m_heap.make<RequestArray>(m_requestArray);
}

RequestList* ObjectFactory::requestList(std::uint32_t capacity)
{
    auto* list = m_heap.make<RequestList>(m_requestList, capacity * sizeof(heap::Ref<RequestArray>));
    list->capacity = capacity;
    return list;
}

} // namespace leaklab::cart
