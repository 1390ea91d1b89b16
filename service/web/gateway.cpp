#include "service/web/gateway.h"

#include <utility>

namespace leaklab::web {

void addGatewayRoutes(http::Server& server, const std::string& prefix, Backend& backend)
{
    for (const char* method : { "GET", "POST", "PUT", "DELETE", "PATCH" }) {
        server.route(method, prefix + "/*", [&backend](http::Request request, http::Responder responder) {
            request.target = "/" + std::move(request.rest);
            backend.pass(std::move(request), std::move(responder));
        });
    }
}

} // namespace leaklab::web
