#pragma once

#include "service/http/server.h"
#include "service/web/backend.h"

namespace leaklab::web {

/// What robot-shop's shipping and payment services do with the cart: confirm a delivery, pay and empty it.
void addCheckoutRoutes(http::Server& server, Backend& cart);

} // namespace leaklab::web
