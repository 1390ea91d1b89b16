#include "service/http/arguments.h"
#include "service/http/event_loop.h"
#include "service/http/server.h"
#include "service/http/service_process.h"
#include "service/web/backend.h"
#include "service/web/checkout.h"
#include "service/web/gateway.h"
#include "service/web/shipping.h"
#include "service/web/stand_ins.h"
#include "service/web/storefront.h"
#include "service/web/web_data.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

using namespace leaklab;

namespace {

const char* const programName = "leaklab-web";

int usage(const std::string& problem)
{
    std::fprintf(stderr, "%s: %s\n", programName, problem.c_str());
    return http::ExitUsage;
}

/// robot-shop's way to say where a service is; empty when it says nothing.
std::string addressFromEnvironment(const char* hostVariable, const char* portVariable)
{
    const char* host = std::getenv(hostVariable);
    const char* port = std::getenv(portVariable);
    if (host == nullptr && port == nullptr)
        return {};
    return std::string(host != nullptr ? host : "127.0.0.1") + ":" + (port != nullptr ? port : "8080");
}

std::vector<http::OptionSpec> optionSpecs()
{
    return {
        { "host", "ADDRESS", "address to listen on", "127.0.0.1", "" },
        { "port", "PORT", "port to listen on, 0 for any free one", "0", "WEB_SERVER_PORT" },
        { "cart", "HOST:PORT", "where the cart is; else CART_HOST and CART_SERVER_PORT say it",
            addressFromEnvironment("CART_HOST", "CART_SERVER_PORT"), "" },
        { "catalogue", "HOST:PORT", "where the catalogue is; else CATALOGUE_HOST and CATALOGUE_PORT say it",
            addressFromEnvironment("CATALOGUE_HOST", "CATALOGUE_PORT"), "" },
    };
}

/// Larger than any number that an earlier run of this process has given out.
std::uint64_t firstShopper()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count());
}

int serve(const std::string& host, std::uint16_t port, const http::HostPort& cartAddress,
    const http::HostPort& catalogueAddress)
{
    std::string problem;
    const auto shipping = web::Shipping::parse(resources::citiesJson, problem);
    if (!shipping) {
        std::fprintf(stderr, "%s: %s\n", programName, problem.c_str());
        return http::ExitFailure;
    }
    http::EventLoop loop;
    http::Server server(loop);
    web::StandIns standIns(firstShopper());
    web::Backend cart(loop, "cart", cartAddress);
    web::Backend catalogue(loop, "catalogue", catalogueAddress);

    server.mergeSlashes(true);
    server.route("GET", "/health", [](http::Request, http::Responder responder) {
        responder.send(http::jsonResponse(200, R"({"app":"OK"})"));
    });
    web::addGatewayRoutes(server, "/api/cart", cart);
    web::addGatewayRoutes(server, "/api/catalogue", catalogue);
    web::addCheckoutRoutes(server, cart);
    web::addStorefrontRoutes(server);
    standIns.addRoutes(server);
    shipping->addRoutes(server);
    return http::runService(programName, loop, server, host, port);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<http::OptionSpec> specs = optionSpecs();
    http::Options options;
    if (const auto problem = options.parse(specs, http::programArguments(argc, argv)))
        return usage(*problem);
    const char* summary = "The robot shop's front: its page, the way to its services, and small stand-ins.";
    if (const auto text = options.information(programName, summary, specs)) {
        std::fputs(text->c_str(), stdout);
        return http::ExitOk;
    }
    const auto port = http::parsePort(options.value("port"));
    if (!port)
        return usage("--port must be a number from 0 to 65535, not \"" + options.value("port") + "\"");
    std::vector<http::HostPort> addresses;
    for (const char* name : { "cart", "catalogue" }) {
        const auto address = http::parseHostPort(options.value(name));
        if (!address) {
            return usage("--" + std::string(name) + " must say where the " + name
                + " is, like 127.0.0.1:8080, not \"" + options.value(name) + "\"");
        }
        addresses.push_back(*address);
    }
    return serve(options.value("host"), *port, addresses[0], addresses[1]);
}
