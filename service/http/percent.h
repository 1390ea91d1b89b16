#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace leaklab::http {

/// `%41` becomes `A`. Nothing when an escape is broken or the result is not UTF-8: a path segment like that
/// names nothing, and must not get into JSON.
[[nodiscard]] std::optional<std::string> percentDecode(std::string_view text);

/// Escapes all but letters, digits and `-._~`, so that the result is one path segment whatever `text` holds.
[[nodiscard]] std::string percentEncode(std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace leaklab::http
