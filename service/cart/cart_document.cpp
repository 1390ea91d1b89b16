#include "service/cart/cart_document.h"

#include "service/cart/number_text.h"

#include <algorithm>
#include <utility>

namespace leaklab::cart {

CartDocument::CartDocument(ObjectFactory& factory, JsonReader& reader)
    : m_factory(factory)
    , m_reader(reader)
{
}

CartDocument::ReadResult CartDocument::read(std::string_view json)
{
    auto parsed = m_reader.read(json);
    if (!parsed.value)
        return { nullptr, std::move(parsed.error) };
    Object* object = parsed.object();
    Value* items = object ? object->find("items") : nullptr;
    if (!items || items->kind != Kind::Array)
        return { nullptr, "it has no list of items" };
    Number* sum = object->findNumber("total");
    Number* tax = object->findNumber("tax");
    if (!sum || !tax)
        return { nullptr, "it has no total or no tax" };
    const auto elements = static_cast<Array*>(items)->elements();
    Cart* cart = m_factory.cart(elements.size());
    cart->total = sum->value;
    cart->tax = tax->value;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        CartItem* item = readItem(elements[i].get());
        if (!item)
            return { nullptr, "item " + std::to_string(i + 1) + " is incomplete" };
        m_factory.heap().set(cart, cart->items()[i], item);
    }
    return { cart, {} };
}

CartItem* CartDocument::readItem(Value* value)
{
    if (!value || value->kind != Kind::Object)
        return nullptr;
    auto* object = static_cast<Object*>(value);
    Number* quantity = object->findNumber("qty");
    String* sku = object->findString("sku");
    String* name = object->findString("name");
    Number* price = object->findNumber("price");
    Number* subtotal = object->findNumber("subtotal");
    if (!quantity || !sku || !name || !price || !subtotal)
        return nullptr;
    return m_factory.cartItem(sku, name, quantity->value, price->value, subtotal->value);
}

void CartDocument::write(Cart& cart, std::string& json)
{
    json += "{\"total\":";
    appendNumber(json, cart.total);
    json += ",\"tax\":";
    appendNumber(json, cart.tax);
    json += ",\"items\":[";
    bool first = true;
    for (const auto& item : cart.items()) {
        json += first ? "{\"qty\":" : ",{\"qty\":";
        first = false;
        appendNumber(json, item->quantity);
        json += ",\"sku\":";
        appendJsonString(json, item->sku->text());
        json += ",\"name\":";
        appendJsonString(json, item->name->text());
        json += ",\"price\":";
        appendNumber(json, item->price);
        json += ",\"subtotal\":";
        appendNumber(json, item->subtotal);
        json += '}';
    }
    json += "]}";
}

Cart* CartDocument::empty()
{
    return m_factory.cart(0);
}

Cart* CartDocument::add(Cart& cart, String* sku, String* name, double price, double quantity)
{
    const std::size_t index = indexOf(cart, sku->text());
    if (index == cart.count)
        return withItem(cart, index, m_factory.cartItem(sku, name, quantity, price, quantity * price));
    CartItem* old = cart.items()[index].get();
    const double more = old->quantity + quantity;
    return withItem(cart, index,
        m_factory.cartItem(old->sku.get(), old->name.get(), more, old->price, old->price * more));
}

Cart* CartDocument::update(Cart& cart, std::string_view sku, double quantity)
{
    const std::size_t index = indexOf(cart, sku);
    if (index == cart.count)
        return nullptr;
    if (quantity == 0)
        return withItem(cart, index, nullptr);
    CartItem* old = cart.items()[index].get();
    return withItem(cart, index,
        m_factory.cartItem(old->sku.get(), old->name.get(), quantity, old->price, old->price * quantity));
}

Cart* CartDocument::ship(Cart& cart, std::string_view location, double cost)
{
    String* name = m_factory.string("shipping to " + std::string(location));
    return withItem(
        cart, indexOf(cart, "SHIP"), m_factory.cartItem(m_factory.string("SHIP"), name, 1, cost, cost));
}

/// `cart` with `item` at `index`, which may be one past the end; without the one there when `item` is null.
Cart* CartDocument::withItem(Cart& cart, std::size_t index, CartItem* item)
{
    const auto old = cart.items();
    const std::size_t before = cart.count;
    Cart* result = m_factory.cart(item ? std::max(before, index + 1) : before - 1);
    const auto items = result->items();
    for (std::size_t i = 0; i < before; ++i)
        if (i != index)
            m_factory.heap().set(result, items[i < index || item ? i : i - 1], old[i].get());
    if (item)
        m_factory.heap().set(result, items[index], item);
    total(*result);
    return result;
}

std::size_t CartDocument::indexOf(Cart& cart, std::string_view sku)
{
    const auto items = cart.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i]->sku->text() == sku)
            return i;
    return items.size();
}

void CartDocument::total(Cart& cart)
{
    cart.total = 0;
    for (const auto& item : cart.items())
        cart.total += item->subtotal;
    cart.tax = cart.total - cart.total / 1.2;
}

void appendJsonString(std::string& json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\b':
            json += "\\b";
            break;
        case '\f':
            json += "\\f";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view digits = "0123456789abcdef";
                json += "\\u00";
                json += digits[static_cast<unsigned char>(c) >> 4];
                json += digits[static_cast<unsigned char>(c) & 15];
            } else
                json += c;
        }
    }
    json += '"';
}

} // namespace leaklab::cart
