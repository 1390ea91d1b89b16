#include "service/http/settings_routes.h"

#include <utility>

namespace leaklab::http {

void addSettings(Server& server, const std::string& path,
    std::function<std::optional<std::string>(std::string_view)> change, std::function<std::string()> show)
{
    server.route("GET", path,
        [show](const Request&, Responder responder) { responder.send(jsonResponse(200, show())); });
    server.route(
        "POST", path, [change = std::move(change), show](const Request& request, Responder responder) {
            const auto problem = change(request.body);
            responder.send(problem ? textResponse(400, *problem) : jsonResponse(200, show()));
        });
}

} // namespace leaklab::http
