#pragma once

#include "service/catalogue/catalogue.h"
#include "service/catalogue/faults.h"
#include "service/http/event_loop.h"
#include "service/http/server.h"

namespace leaklab::catalogue {

/// Puts the catalogue's routes on `server`; all the others must outlive it. Answers about one product are as
/// `faults` says.
void addRoutes(http::Server& server, http::EventLoop& loop, const Catalogue& catalogue, Faults& faults);

} // namespace leaklab::catalogue
