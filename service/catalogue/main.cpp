#include "service/catalogue/catalogue.h"
#include "service/catalogue/faults.h"
#include "service/catalogue/product_data.h"
#include "service/catalogue/routes.h"
#include "service/http/arguments.h"
#include "service/http/event_loop.h"
#include "service/http/server.h"
#include "service/http/service_process.h"

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

using namespace leaklab;

namespace {

const char* const programName = "leaklab-catalogue";

int usage(const std::string& problem)
{
    std::fprintf(stderr, "%s: %s\n", programName, problem.c_str());
    return http::ExitUsage;
}

std::optional<std::uint64_t> parseNumber(const std::string& text, std::uint64_t most)
{
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (text.empty() || result.ec != std::errc() || result.ptr != end || number > most)
        return std::nullopt;
    return number;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<http::OptionSpec> specs{
        { "host", "ADDRESS", "address to listen on", "127.0.0.1", "" },
        { "port", "PORT", "port to listen on, 0 for any free one", "0", "CATALOGUE_SERVER_PORT" },
        { "go-slow", "MS", "hold back every answer about one product for so many milliseconds", "0",
            "GO_SLOW" },
        { "break-every", "N", "cut off every Nth answer about one product, 0 for none", "0", "" },
    };
    http::Options options;
    if (const auto problem = options.parse(specs, http::programArguments(argc, argv)))
        return usage(*problem);
    if (const auto text = options.information(programName, "The robot shop's product catalogue.", specs)) {
        std::fputs(text->c_str(), stdout);
        return http::ExitOk;
    }
    const auto port = http::parsePort(options.value("port"));
    if (!port)
        return usage("--port must be a number from 0 to 65535, not \"" + options.value("port") + "\"");
    catalogue::Faults faults;
    const auto slowness
        = parseNumber(options.value("go-slow"), static_cast<std::uint64_t>(faults.longest.count()));
    if (!slowness)
        return usage(
            "--go-slow must be milliseconds, 0 to 3600000, not \"" + options.value("go-slow") + "\"");
    faults.slowness = std::chrono::milliseconds(*slowness);
    const auto breakEvery = parseNumber(options.value("break-every"), faults.rarest);
    if (!breakEvery)
        return usage("--break-every must be a whole number, 0 to 1000000, not \""
            + options.value("break-every") + "\"");
    faults.breakEvery = *breakEvery;

    std::string problem;
    const auto catalogue = catalogue::Catalogue::parse(resources::productsJson, problem);
    if (!catalogue) {
        std::fprintf(stderr, "%s: %s\n", programName, problem.c_str());
        return http::ExitFailure;
    }
    http::EventLoop loop;
    http::Server server(loop);
    addRoutes(server, loop, *catalogue, faults);
    return http::runService(programName, loop, server, options.value("host"), *port);
}
