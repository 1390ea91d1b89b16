#include "app/core/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace leaklab::core {

namespace {

struct Number {
    double value = 0;
    std::string_view rest;
};

/// The leading decimal number and what follows it. Locale-free; signs, exponents and infinities do not count.
std::optional<Number> leadingNumber(std::string_view text)
{
    const auto end = std::find_if_not(
        text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    const auto length = static_cast<std::size_t>(end - text.begin());
    double value = 0;
    const auto [last, error] = std::from_chars(text.data(), text.data() + length, value);
    if (length == 0 || error != std::errc{} || last != text.data() + length || !std::isfinite(value))
        return std::nullopt;
    return Number{ value, text.substr(length) };
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

Error badValue(std::string_view text, std::string_view wanted)
{
    std::string detail = "\"";
    detail.append(text).append("\" is not ").append(wanted);
    return { ErrorCode::BadValue, std::move(detail) };
}

} // namespace

Result<Bytes> parseBytes(std::string_view text)
{
    constexpr std::string_view wanted = "an amount of memory; write it like 64M, 1.5G or 67108864";
    const auto number = leadingNumber(text);
    if (!number)
        return badValue(text, wanted);
    const std::string unit = lowered(number->rest);
    double factor = 0;
    if (unit.empty() || unit == "b")
        factor = 1;
    else if (unit == "k" || unit == "kib")
        factor = 1024.0;
    else if (unit == "m" || unit == "mib")
        factor = 1024.0 * 1024;
    else if (unit == "g" || unit == "gib")
        factor = 1024.0 * 1024 * 1024;
    const double bytes = number->value * factor;
    if (factor == 0 || bytes > 1e15)
        return badValue(text, wanted);
    return Bytes(static_cast<std::uint64_t>(std::llround(bytes)));
}

Result<Rate> parseRate(std::string_view text)
{
    const auto number = leadingNumber(text);
    if (!number || (!number->rest.empty() && number->rest != "/s"))
        return badValue(text, "a rate; write requests a second, like 500");
    return Rate(number->value);
}

Result<Duration> parseDuration(std::string_view text)
{
    constexpr std::string_view wanted = "a time span; write it like 90, 90s, 5m or 2h";
    const auto number = leadingNumber(text);
    if (!number)
        return badValue(text, wanted);
    double factor = 0;
    if (number->rest.empty() || number->rest == "s")
        factor = 1;
    else if (number->rest == "m")
        factor = 60;
    else if (number->rest == "h")
        factor = 3600;
    const double span = number->value * factor;
    if (span < 1e-9 || span > 1e9)
        return badValue(text, wanted);
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(span));
}

std::string formatBytes(Bytes bytes)
{
    const std::uint64_t count = bytes.count();
    constexpr std::string_view suffixes = "KMG";
    for (std::size_t i = suffixes.size(); i-- > 0;) {
        const unsigned shift = static_cast<unsigned>(10 * (i + 1));
        if (count >> shift != 0 && (count >> shift) << shift == count)
            return std::to_string(count >> shift) + suffixes[i];
    }
    return std::to_string(count);
}

} // namespace leaklab::core
