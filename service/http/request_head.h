#pragma once

#include "service/http/message.h"

#include <string>
#include <string_view>

namespace leaklab::http {

/// Writes request line and header into `head`, replacing what was there. `tail` is what follows the target in
/// every request of a client: version and Host, with their line ends.
void writeRequestHead(std::string& head, const Request& request, std::string_view tail);

/// False when a blank or line break would let a caller's text become another header or request.
[[nodiscard]] bool fitsIntoHead(const Request& request);

} // namespace leaklab::http
