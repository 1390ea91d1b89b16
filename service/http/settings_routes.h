#pragma once

#include "service/http/server.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace leaklab::http {

/// Settings that a running service can be asked for and told: GET answers what `show` says, JSON. POST gives
/// its body to `change`, which returns a sentence against it (400) or nothing, and then answers the same.
void addSettings(Server& server, const std::string& path,
    std::function<std::optional<std::string>(std::string_view)> change, std::function<std::string()> show);

} // namespace leaklab::http
