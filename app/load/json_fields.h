#pragma once

#include <boost/json.hpp>

#include <optional>
#include <string_view>

namespace leaklab::load {

/// The shop's answers are not to be trusted: everything that is not there, or of another kind, is nothing.

[[nodiscard]] inline boost::json::value parsedJson(std::string_view text)
{
    boost::json::error_code error;
    boost::json::value document
        = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
    return error ? boost::json::value() : document;
}

[[nodiscard]] inline const boost::json::value* field(const boost::json::value& of, const char* name)
{
    const boost::json::object* object = of.if_object();
    return object == nullptr ? nullptr : object->if_contains(name);
}

[[nodiscard]] inline std::optional<double> numberField(const boost::json::value& of, const char* name)
{
    const boost::json::value* value = field(of, name);
    return value != nullptr && value->is_number() ? std::optional(value->to_number<double>()) : std::nullopt;
}

} // namespace leaklab::load
