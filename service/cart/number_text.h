#pragma once

#include <string>

namespace leaklab::cart {

/// Appends `value` as JavaScript's JSON.stringify writes it: the shortest digits that read back to the same
/// double, exponents only from 1e21 up and below 1e-6, and null for what JSON cannot say.
void appendNumber(std::string& text, double value);
[[nodiscard]] std::string numberText(double value);

} // namespace leaklab::cart
