#pragma once

#include "service/http/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace leaklab::http {

enum class AfterAnswer { KeepOpen, KeepOpenHttp10, Close };

/// Writes status line and header into `head`, replacing what was there. `commonHeaders` are ready-made
/// lines. Header fields that would break the header apart are left out.
void writeResponseHead(
    std::string& head, const Response& response, std::string_view commonHeaders, AfterAnswer after);

[[nodiscard]] std::string headerLines(const std::vector<Header>& headers);

/// False for the statuses that never carry a body (204, 304).
[[nodiscard]] bool statusHasBody(unsigned status);

[[nodiscard]] std::string_view reasonPhrase(unsigned status);

} // namespace leaklab::http
