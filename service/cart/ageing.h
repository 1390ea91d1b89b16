#pragma once

#include "service/cart/active_product_requests.h"
#include "service/heap/heap.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// How long the service is to have been leaking before it starts: so many look-ups, or as many as make the
/// live set fill a share of the limit.
struct Age {
    std::uint64_t lookups = 0;
    double shareOfLimit = 0; ///< 0 … 1; used when `lookups` is 0
    [[nodiscard]] bool isSet() const { return lookups > 0 || shareOfLimit > 0; }
};

/// "N" or "P%". Nothing when it is neither.
[[nodiscard]] std::optional<Age> parseAge(std::string_view text);

/// Really makes the records, as look-ups of the shop's products would have, then collects once.
/// Returns a sentence when they would not fit, and makes none then.
[[nodiscard]] std::optional<std::string> makeAged(
    ActiveProductRequests& requests, heap::Heap& heap, const Age& age, std::uint64_t amplify);

} // namespace leaklab::cart
