#pragma once

#include "service/heap/heap.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace leaklab::cart {

enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// The heap objects of the cart. All of them are plain data without destructors; references between them are
/// heap::Ref and written only through ObjectFactory and heap::Heap::set.
/// Pointers to them are good for one turn of the event loop; longer only through a heap::Root.

/// What a JSON text consists of: the part that all kinds share, and all there is to null, true and false.
struct Value {
    Kind kind = Kind::Null;
    bool boolean = false;
};

struct Number : Value {
    double value = 0;
};

struct String : Value {
    std::uint32_t length = 0;
    [[nodiscard]] std::string_view text() const
    {
        return { reinterpret_cast<const char*>(this + 1), length };
    }
};

struct Array : Value {
    std::uint32_t count = 0;
    [[nodiscard]] std::span<heap::Ref<Value>> elements();
};

struct Object : Value {
    struct Member {
        heap::Ref<String> key;
        heap::Ref<Value> value;
    };
    std::uint32_t count = 0;
    [[nodiscard]] std::span<Member> members();
    /// Null when there is no such member; the last one when there are several, as in JavaScript.
    [[nodiscard]] Value* find(std::string_view key);
    /// Null when there is none or it is of another kind.
    [[nodiscard]] String* findString(std::string_view key);
    [[nodiscard]] Number* findNumber(std::string_view key);
};

struct CartItem {
    double quantity = 0;
    double price = 0;
    double subtotal = 0;
    heap::Ref<String> sku;
    heap::Ref<String> name;
};

struct Cart {
    double total = 0;
    double tax = 0;
    std::uint64_t count = 0;
    [[nodiscard]] std::span<heap::Ref<CartItem>> items();
};

/// What one request carries from turn to turn.
struct RequestContext {
    heap::Ref<String> cartId;
    heap::Ref<String> other; ///< the sku, or the new id of a rename
    heap::Ref<Object> product;
    heap::Ref<String> answer;
    double quantity = 0;
};

/// What the leak keeps of every product look-up.
struct RequestRecord {
    heap::Ref<String> sku;
    std::int64_t initiatedTime = 0; ///< milliseconds since 1970
};

/// A stretch of the leaked list. Fixed in size, so that the list grows without ever copying its records.
struct RequestArray {
    /// As many as fill one size class of the heap (8,496 bytes) to the last byte.
    static constexpr std::size_t capacity = 1060;
    std::uint64_t count = 0;
    heap::Ref<RequestRecord> records[capacity];
};

struct RequestList {
    std::uint32_t count = 0;
    std::uint32_t capacity = 0;
    [[nodiscard]] std::span<heap::Ref<RequestArray>> arrays();
};

} // namespace leaklab::cart
