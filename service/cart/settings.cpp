#include "service/cart/settings.h"

#include "service/cart/redis_store.h"
#include "service/heap/heap.h"

#include <charconv>

namespace leaklab::cart {

namespace {

/// In one turn the heap may overshoot its limit only so far, and all records of a look-up are made in one.
constexpr std::uint64_t largestAmplify = 10'000;
constexpr std::uint64_t largestGarbage = 1024 * 1024;

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// HOST and PORT from the environment. Kubernetes puts "tcp://ADDRESS:PORT" into a variable named like ours
/// when there is a service of that name.
std::string fromEnvironment(const std::string& host, std::string port, const char* defaultAddress)
{
    if (host.empty() && port.empty())
        return defaultAddress;
    const std::string_view fallback(defaultAddress);
    const std::size_t colon = fallback.rfind(':');
    if (port.starts_with("tcp://"))
        port.erase(0, port.rfind(':') + 1);
    return (host.empty() ? std::string(fallback.substr(0, colon)) : host) + ":"
        + (port.empty() ? std::string(fallback.substr(colon + 1)) : port);
}

std::optional<bool> onOrOff(std::string_view text)
{
    if (text == "on")
        return true;
    return text == "off" ? std::optional(false) : std::nullopt;
}

std::optional<std::string> readAddresses(Settings& settings, const http::Options& options,
    const std::function<std::string(const char*)>& environment)
{
    std::string redis = options.value("redis");
    if (redis.empty())
        redis = fromEnvironment(environment("REDIS_HOST"), environment("REDIS_PORT"), "127.0.0.1:6379");
    const auto store = parseStoreAddress(redis);
    if (!store)
        return "the store's address \"" + redis
            + "\" must be HOST:PORT or unix:PATH, for example --redis 127.0.0.1:6379.";
    settings.store = *store;

    std::string catalogue = options.value("catalogue");
    if (catalogue.empty())
        catalogue
            = fromEnvironment(environment("CATALOGUE_HOST"), environment("CATALOGUE_PORT"), "127.0.0.1:8081");
    const auto address = http::parseHostPort(catalogue);
    if (!address || address->port == 0)
        return "the catalogue's address \"" + catalogue
            + "\" must be HOST:PORT, for example --catalogue 127.0.0.1:8081.";
    settings.catalogue = *address;
    return std::nullopt;
}

std::optional<std::string> readLeak(Settings& settings, const http::Options& options)
{
    const auto leak = onOrOff(options.value("leak"));
    if (!leak)
        return "--leak must be on or off, not \"" + options.value("leak") + "\".";
    settings.leak.leaking = *leak;

    const auto amplify = wholeNumber(options.value("amplify"));
    if (!amplify || *amplify < 1 || *amplify > largestAmplify)
        return "--amplify must be a whole number from 1 to " + std::to_string(largestAmplify) + ", not \""
            + options.value("amplify") + "\".";
    settings.leak.amplify = *amplify;

    const auto age = parseAge(options.value("age"));
    if (!age)
        return "--age must be a number of look-ups or a share of the heap limit such as 50%, not \""
            + options.value("age") + "\".";
    if (age->shareOfLimit >= 1)
        return "--age must be less than 100%, or the service would be dead before it starts.";
    settings.age = *age;
    return std::nullopt;
}

std::optional<std::string> readHeap(Settings& settings, const http::Options& options)
{
    const std::string& text = options.value("heap-limit");
    const auto limit = http::parseByteSize(text);
    if (!limit)
        return "--heap-limit must be a size such as 64M, not \"" + text + "\".";
    if (*limit < heap::Heap::minimumLimit)
        return "--heap-limit " + text + " is too small to start; the smallest that works is "
            + std::to_string(heap::Heap::minimumLimit >> 20) + "M.";
    if (*limit > heap::Heap::maximumLimit)
        return "--heap-limit " + text + " is too large; the largest is "
            + std::to_string(heap::Heap::maximumLimit >> 30) + "G.";
    settings.heapLimit = static_cast<std::size_t>(*limit);

    const auto garbage = http::parseByteSize(options.value("request-garbage"));
    if (!garbage || *garbage > largestGarbage)
        return "--request-garbage must be a size up to 1M, such as 64K, not \""
            + options.value("request-garbage") + "\".";
    settings.requestGarbage = static_cast<std::size_t>(*garbage);

    const std::string& collector = options.value("collector");
    if (collector != "generational" && collector != "mark-sweep")
        return "--collector must be generational or mark-sweep, not \"" + collector + "\".";
    settings.collector
        = collector == "generational" ? heap::Collector::Generational : heap::Collector::MarkSweep;
    const auto verify = onOrOff(options.value("verify-heap"));
    if (!verify)
        return "--verify-heap must be on or off, not \"" + options.value("verify-heap") + "\".";
    settings.verifyHeap = *verify;
    return std::nullopt;
}

} // namespace

std::vector<http::OptionSpec> optionSpecs()
{
    return {
        { "host", "ADDRESS", "address to listen on", "127.0.0.1", "" },
        { "port", "PORT", "port to listen on; 0 picks a free one", "8080", "CART_SERVER_PORT" },
        { "redis", "HOST:PORT", "the store, or unix:PATH (else REDIS_HOST and REDIS_PORT, or 127.0.0.1:6379)",
            "", "" },
        { "catalogue", "HOST:PORT",
            "the catalogue (else CATALOGUE_HOST and CATALOGUE_PORT, or 127.0.0.1:8081)", "", "" },
        { "heap-limit", "SIZE", "hard limit of the managed heap, 8M to 4G", "64M", "" },
        { "collector", "generational|mark-sweep",
            "minor and major collections, or only major ones of a heap without a nursery", "generational",
            "" },
        { "verify-heap", "on|off", "walk and check the whole heap after each collection (slow)", "off", "" },
        { "leak", "on|off", "whether getProduct keeps a record of every look-up", "on", "" },
        { "amplify", "N", "records kept of each look-up, 1 to 10000", "1", "" },
        { "age", "N|P%", "start as if N look-ups had leaked, or as many as fill P % of the limit", "0", "" },
        { "request-garbage", "SIZE", "allocate this much more for each request (the original needs 64K)", "0",
            "" },
        { "flight", "FILE", "write the flight recorder to this file", "", "" },
        { "snapshots", "FOLDER", "where POST /debug/heap-snapshot writes .heapsnapshot files", "", "" },
        { "node-metrics", "on|off", "show heap and event loop on /metrics under Node's names too", "off",
            "" },
        { "bounded-cache", "SIZE", "keep the answers to the newest adds, up to so many bytes; 0 keeps none",
            "0", "" },
        { "listener-leak", "on|off", "keep a listener for each new cart, and never let go of one", "off",
            "" },
    };
}

std::variant<Settings, std::string> readSettings(
    const http::Options& options, const std::function<std::string(const char*)>& environment)
{
    Settings settings;
    settings.host = options.value("host");
    const auto port = http::parsePort(options.value("port"));
    if (!port)
        return "--port must be a number from 0 to 65535, not \"" + options.value("port") + "\".";
    settings.port = *port;
    if (auto error = readAddresses(settings, options, environment))
        return *error;
    if (auto error = readHeap(settings, options))
        return *error;
    if (auto error = readLeak(settings, options))
        return *error;
    settings.flightFile = options.value("flight");
    settings.snapshotFolder = options.value("snapshots");
    const auto nodeMetrics = onOrOff(options.value("node-metrics"));
    if (!nodeMetrics)
        return "--node-metrics must be on or off, not \"" + options.value("node-metrics") + "\".";
    settings.nodeMetrics = *nodeMetrics;
    const auto cache = http::parseByteSize(options.value("bounded-cache"));
    if (!cache || *cache > heap::Heap::maximumLimit)
        return "--bounded-cache must be a size up to 4G, such as 16M, not \"" + options.value("bounded-cache")
            + "\".";
    settings.boundedCache = *cache;
    const auto listeners = onOrOff(options.value("listener-leak"));
    if (!listeners)
        return "--listener-leak must be on or off, not \"" + options.value("listener-leak") + "\".";
    settings.listenerLeak = *listeners;
    return settings;
}

} // namespace leaklab::cart
