#pragma once

#include "service/catalogue/catalogue.h"
#include "service/http/event_loop.h"
#include "service/http/server.h"

#include <chrono>

namespace leaklab::catalogue {

/// Puts the catalogue's routes on `server`. `loop` and `catalogue` must outlive it. Every answer about one
/// product is held back for `slowness`.
void addRoutes(http::Server& server, http::EventLoop& loop, const Catalogue& catalogue,
    std::chrono::milliseconds slowness);

} // namespace leaklab::catalogue
