#pragma once

#include <optional>
#include <string_view>

namespace leaklab::cart {

/// A quantity as JavaScript's parseInt reads it: blanks and a sign in front, then the longest run of digits,
/// hexadecimal after 0x; what follows is ignored. Nothing when there is no number, or one beyond a double.
[[nodiscard]] std::optional<double> parseQuantity(std::string_view text);

} // namespace leaklab::cart
