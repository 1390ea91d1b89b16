#pragma once

#include "service/cart/object_factory.h"

#include <memory>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// Reads JSON texts straight into heap objects. Owner: main. Thread: the heap's.
class JsonReader {
public:
    explicit JsonReader(ObjectFactory& factory);
    ~JsonReader();

    struct Result {
        Value* value = nullptr; ///< good until the end of the turn; null when the text is broken
        std::string error; ///< what is wrong with it, and where
        [[nodiscard]] Object* object() const
        {
            return value && value->kind == Kind::Object ? static_cast<Object*>(value) : nullptr;
        }
    };
    [[nodiscard]] Result read(std::string_view json);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::cart
