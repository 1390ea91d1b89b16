#pragma once

#include "service/http/server.h"
#include "service/web/backend.h"

#include <string>

namespace leaklab::web {

/// Passes every request under `prefix` ("/api/cart") on to `backend`, with the prefix cut off; only what lies
/// under /debug is not found. `backend` must outlive the server's requests.
void addGatewayRoutes(http::Server& server, const std::string& prefix, Backend& backend);

} // namespace leaklab::web
