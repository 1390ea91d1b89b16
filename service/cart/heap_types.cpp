#include "service/cart/heap_types.h"

namespace leaklab::cart {

namespace {

template <class Element, class Owner> std::span<Element> roomBehind(Owner* owner, std::size_t count)
{
    static_assert(sizeof(Owner) % alignof(Element) == 0);
    return { reinterpret_cast<Element*>(owner + 1), count };
}

} // namespace

std::span<heap::Ref<Value>> Array::elements()
{
    return roomBehind<heap::Ref<Value>>(this, count);
}

std::span<Object::Member> Object::members()
{
    return roomBehind<Member>(this, count);
}

std::span<heap::Ref<CartItem>> Cart::items()
{
    return roomBehind<heap::Ref<CartItem>>(this, count);
}

std::span<heap::Ref<RequestArray>> RequestList::arrays()
{
    return roomBehind<heap::Ref<RequestArray>>(this, capacity).first(count);
}

Value* Object::find(std::string_view key)
{
    Value* found = nullptr;
    for (auto& member : members())
        if (member.key->text() == key)
            found = member.value.get();
    return found;
}

String* Object::findString(std::string_view key)
{
    Value* value = find(key);
    return value && value->kind == Kind::String ? static_cast<String*>(value) : nullptr;
}

Number* Object::findNumber(std::string_view key)
{
    Value* value = find(key);
    return value && value->kind == Kind::Number ? static_cast<Number*>(value) : nullptr;
}

} // namespace leaklab::cart
