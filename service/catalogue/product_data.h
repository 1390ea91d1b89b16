#pragma once

#include <string_view>

namespace leaklab::resources {

/// resources/products.json, made part of the program at build time.
extern const std::string_view productsJson;

} // namespace leaklab::resources
