#include "service/cart/shipping_data.h"

#include "service/cart/number_text.h"
#include "service/http/percent.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace leaklab::cart {

namespace {

std::optional<double> plainNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// A field as text, whether it came as a string or as a number.
std::optional<std::string> jsonField(Object& object, std::string_view key)
{
    if (String* string = object.findString(key))
        return std::string(string->text());
    if (Number* number = object.findNumber(key))
        return numberText(number->value);
    return std::nullopt;
}

std::optional<std::string> formField(std::string_view form, std::string_view key)
{
    while (!form.empty()) {
        const std::string_view pair = form.substr(0, form.find('&'));
        form.remove_prefix(std::min(pair.size() + 1, form.size()));
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != key)
            continue;
        std::string value(pair.substr(equals + 1));
        std::replace(value.begin(), value.end(), '+', ' ');
        return http::percentDecode(value);
    }
    return std::nullopt;
}

} // namespace

std::optional<ShippingData> readShippingData(
    JsonReader& reader, std::string_view contentType, std::string_view body)
{
    std::optional<std::string> distance;
    std::optional<std::string> cost;
    std::optional<std::string> location;
    if (contentType.starts_with("application/x-www-form-urlencoded")) {
        distance = formField(body, "distance");
        cost = formField(body, "cost");
        location = formField(body, "location");
    } else if (Object* object = reader.read(body).object()) {
        distance = jsonField(*object, "distance");
        cost = jsonField(*object, "cost");
        location = jsonField(*object, "location");
    }
    const auto amount = cost ? plainNumber(*cost) : std::nullopt;
    if (!distance || !amount || !location)
        return std::nullopt;
    return ShippingData{ *amount, std::move(*location) };
}

} // namespace leaklab::cart
