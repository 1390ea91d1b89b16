#pragma once

#include "service/cart/json_reader.h"
#include "service/cart/object_factory.h"

#include <string>
#include <string_view>

namespace leaklab::cart {

/// The cart's arithmetic and its JSON form. Carts are never changed, only replaced by new ones, so what
/// another request holds on to stays what it was. Owner: main. Thread: the heap's.
class CartDocument {
public:
    explicit CartDocument(ObjectFactory& factory, JsonReader& reader);

    struct ReadResult {
        Cart* cart = nullptr; ///< null when the text is no cart
        std::string error;
    };
    [[nodiscard]] ReadResult read(std::string_view json);
    /// Key order and number format are part of the contract.
    static void write(Cart& cart, std::string& json);

    [[nodiscard]] Cart* empty();
    /// A sku that is there already gets more, at the price it has in the cart.
    [[nodiscard]] Cart* add(Cart& cart, String* sku, String* name, double price, double quantity);
    /// Quantity 0 takes the item out. Null: no such item.
    [[nodiscard]] Cart* update(Cart& cart, std::string_view sku, double quantity);
    [[nodiscard]] Cart* ship(Cart& cart, std::string_view location, double cost);

private:
    [[nodiscard]] CartItem* readItem(Value* value);
    [[nodiscard]] Cart* withItem(Cart& cart, std::size_t index, CartItem* item);
    [[nodiscard]] static std::size_t indexOf(Cart& cart, std::string_view sku);
    static void total(Cart& cart);

    ObjectFactory& m_factory;
    JsonReader& m_reader;
};

/// Appends `text` quoted and escaped as JSON.stringify does it. `text` is UTF-8.
void appendJsonString(std::string& json, std::string_view text);

} // namespace leaklab::cart
