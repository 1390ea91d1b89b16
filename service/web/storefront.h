#pragma once

#include "service/http/server.h"

namespace leaklab::web {

/// The shop's page and what belongs to it.
void addStorefrontRoutes(http::Server& server);

} // namespace leaklab::web
