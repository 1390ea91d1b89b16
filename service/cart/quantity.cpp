#include "service/cart/quantity.h"

#include <charconv>
#include <cmath>
#include <initializer_list>

namespace leaklab::cart {

namespace {

std::string_view withoutLeadingBlanks(std::string_view text)
{
    // ECMAScript's white space and line ends, in UTF-8.
    static constexpr std::string_view blanks[] = { " ", "\t", "\n", "\v", "\f", "\r", "\u00A0", "\uFEFF",
        "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
        "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000" };
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view blank : blanks)
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                found = true;
            }
    }
    return text;
}

std::string_view leadingDigits(std::string_view text, bool hexadecimal)
{
    return text.substr(0,
        text.find_first_not_of(
            hexadecimal ? std::string_view("0123456789abcdefABCDEF") : std::string_view("0123456789")));
}

} // namespace

std::optional<double> parseQuantity(std::string_view text)
{
    text = withoutLeadingBlanks(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const bool hexadecimal = text.starts_with("0x") || text.starts_with("0X");
    if (hexadecimal)
        text.remove_prefix(2);
    const std::string_view digits = leadingDigits(text, hexadecimal);
    if (digits.empty())
        return std::nullopt;
    double value = 0;
    // The run holds digits only, so there is no point and no decimal exponent to be read by mistake.
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value,
        hexadecimal ? std::chars_format::hex : std::chars_format::fixed);
    if (result.ec != std::errc{} || !std::isfinite(value))
        return std::nullopt;
    return negative ? -value : value;
}

} // namespace leaklab::cart
