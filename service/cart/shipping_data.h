#pragma once

#include "service/cart/json_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// What a shopper has chosen to have sent where, and at what cost.
struct ShippingData {
    double cost = 0;
    std::string location;
};

/// Reads JSON, or a web form when `contentType` says so. Nothing when distance, cost or location is missing,
/// or the cost is no number.
[[nodiscard]] std::optional<ShippingData> readShippingData(
    JsonReader& reader, std::string_view contentType, std::string_view body);

} // namespace leaklab::cart
