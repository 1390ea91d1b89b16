#include "service/http/arguments.h"
#include "service/http/service_process.h"
#include "service/store/store_server.h"

#include <cstdio>
#include <string>
#include <vector>

using namespace leaklab;

namespace {

constexpr const char* program = "leaklab-store";

std::vector<http::OptionSpec> optionSpecs()
{
    return {
        { "host", "ADDRESS", "address to listen on", "127.0.0.1", "" },
        { "port", "PORT", "port to listen on; 0 picks a free one", "6379", "" },
        { "unix", "PATH", "also listen on this socket file, for this user alone (not on Windows)", "", "" },
        { "max-memory", "SIZE", "refuse writes above this much data, e.g. 256M", "256M", "" },
    };
}

int refuse(const std::string& sentence, int code)
{
    std::fprintf(stderr, "%s: %s\n", program, sentence.c_str());
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    http::Options options;
    if (const auto error = options.parse(optionSpecs(), http::programArguments(argc, argv)))
        return refuse(*error, http::ExitUsage);
    if (const auto text = options.information(program,
            "A small store that speaks the part of the Redis protocol the cart needs.", optionSpecs())) {
        std::fputs(text->c_str(), stdout);
        return http::ExitOk;
    }
    const auto port = http::parsePort(options.value("port"));
    if (!port)
        return refuse("--port must be a number from 0 to 65535.", http::ExitUsage);
    const auto memory = http::parseByteSize(options.value("max-memory"));
    if (!memory || *memory < 1024 * 1024)
        return refuse("--max-memory must be a size of at least 1M, for example 256M.", http::ExitUsage);

    http::EventLoop loop;
    store::StoreServer server(loop, static_cast<std::size_t>(*memory));
    if (const auto error = server.listen(options.value("host"), *port))
        return refuse(*error, http::ExitPortTaken);
    if (const std::string& path = options.value("unix"); !path.empty())
        if (const auto error = server.listenLocal(path))
            return refuse(*error, http::ExitPortTaken);
    std::printf("%s listening on %s:%u\n", program, options.value("host").c_str(), unsigned{ server.port() });
    std::fflush(stdout);

    const http::StopRequest stopRequest(loop, [&] {
        http::logLine("info", "asked to stop");
        server.stop();
        loop.stop();
    });
    loop.run();
    return http::ExitOk;
}
