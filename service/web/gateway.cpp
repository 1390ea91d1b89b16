#include "service/web/gateway.h"

#include "service/http/percent.h"

#include <string_view>
#include <utility>

namespace leaklab::web {

namespace {

/// What a service answers to those who look after it is not for shoppers.
bool isForOperators(std::string_view path)
{
    return http::percentDecode(path.substr(0, path.find_first_of("/?"))) == "debug";
}

} // namespace

void addGatewayRoutes(http::Server& server, const std::string& prefix, Backend& backend)
{
    for (const char* method : { "GET", "POST", "PUT", "DELETE", "PATCH" }) {
        server.route(method, prefix + "/*", [&backend](http::Request request, http::Responder responder) {
            if (isForOperators(request.rest))
                return responder.send(http::textResponse(404, "not found"));
            request.target = "/" + std::move(request.rest);
            backend.pass(std::move(request), std::move(responder));
        });
    }
}

} // namespace leaklab::web
