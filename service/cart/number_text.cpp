#include "service/cart/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace leaklab::cart {

namespace {

/// value = 0.d1d2d3… × 10^point, as the ECMAScript standard has it.
struct Decimal {
    std::array<char, 20> digits;
    int count = 0;
    int point = 0;
    [[nodiscard]] std::string_view text() const { return { digits.data(), static_cast<std::size_t>(count) }; }
};

Decimal shortestDecimal(double value)
{
    std::array<char, 32> buffer;
    const auto written
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    Decimal decimal;
    const char* at = buffer.data();
    for (; at != written.ptr && *at != 'e'; ++at)
        if (*at != '.')
            decimal.digits[static_cast<std::size_t>(decimal.count++)] = *at;
    const char* exponent = at + (at[1] == '+' ? 2 : 1);
    std::from_chars(exponent, written.ptr, decimal.point);
    ++decimal.point;
    return decimal;
}

} // namespace

void appendNumber(std::string& text, double value)
{
    if (!std::isfinite(value)) {
        text += "null";
        return;
    }
    if (value == 0) {
        text += '0';
        return;
    }
    if (std::fabs(value) < 1e15 && std::trunc(value) == value) {
        text += std::to_string(static_cast<long long>(value));
        return;
    }
    if (value < 0)
        text += '-';
    const Decimal decimal = shortestDecimal(std::fabs(value));
    const std::string_view digits = decimal.text();
    const int count = decimal.count;
    const int point = decimal.point;
    if (count <= point && point <= 21) {
        text.append(digits).append(static_cast<std::size_t>(point - count), '0');
    } else if (0 < point && point <= 21) {
        const auto whole = static_cast<std::size_t>(point);
        text.append(digits.substr(0, whole)).append(1, '.').append(digits.substr(whole));
    } else if (-6 < point && point <= 0) {
        text.append("0.").append(static_cast<std::size_t>(-point), '0').append(digits);
    } else {
        text += digits.front();
        if (count > 1)
            text.append(1, '.').append(digits.substr(1));
        text.append(point > 0 ? "e+" : "e").append(std::to_string(point - 1));
    }
}

std::string numberText(double value)
{
    std::string text;
    appendNumber(text, value);
    return text;
}

} // namespace leaklab::cart
