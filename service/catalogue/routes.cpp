#include "service/catalogue/routes.h"

#include <memory>
#include <utility>

namespace leaklab::catalogue {
namespace {

using http::jsonResponse;
using http::Request;
using http::Responder;
using http::Response;

void sendLater(http::EventLoop& loop, std::chrono::milliseconds delay, Responder responder, Response response)
{
    struct Waiting {
        http::EventLoop::Timer timer;
        Responder responder;
        Response response;
    };
    const auto waiting = std::make_shared<Waiting>(Waiting{ {}, std::move(responder), std::move(response) });
    waiting->timer = loop.after(delay, [waiting] { waiting->responder.send(std::move(waiting->response)); });
}

/// As a faulty program would send it: it says all is well, and half of it is missing.
Response cutOff(Response response)
{
    response.body.resize(response.body.size() / 2);
    return jsonResponse(200, std::move(response.body));
}

} // namespace

void addRoutes(http::Server& server, http::EventLoop& loop, const Catalogue& catalogue, Faults& faults)
{
    server.route("GET", "/health", [](Request, Responder responder) {
        responder.send(jsonResponse(200, R"({"app":"OK","mongo":true})"));
    });
    server.route("GET", "/products",
        [&catalogue](Request, Responder responder) { responder.send(jsonResponse(200, catalogue.all())); });
    server.route("GET", "/products/:category", [&catalogue](Request request, Responder responder) {
        responder.send(jsonResponse(200, catalogue.inCategory(request.parameters[0])));
    });
    server.route("GET", "/categories", [&catalogue](Request, Responder responder) {
        responder.send(jsonResponse(200, catalogue.categories()));
    });
    server.route("GET", "/search/:text", [&catalogue](Request request, Responder responder) {
        responder.send(jsonResponse(200, catalogue.search(request.parameters[0])));
    });
    server.route("GET", "/product/:sku", [&loop, &catalogue, &faults](Request request, Responder responder) {
        const std::string* product = catalogue.product(request.parameters[0]);
        Response response
            = product != nullptr ? jsonResponse(200, *product) : http::textResponse(404, "SKU not found");
        const Faults::Verdict fault = faults.next();
        if (fault.broken)
            response = cutOff(std::move(response));
        if (fault.heldBack)
            sendLater(loop, faults.slowness, std::move(responder), std::move(response));
        else
            responder.send(std::move(response));
    });
    faults.addRoutes(server);
}

} // namespace leaklab::catalogue
