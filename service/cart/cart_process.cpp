#include "service/cart/cart_process.h"

#include "service/cart/cart_service.h"
#include "service/cart/collection_watch.h"
#include "service/cart/event_loop_lag.h"
#include "service/cart/faults.h"
#include "service/cart/flight_publisher.h"
#include "service/cart/heap_inspection.h"
#include "service/cart/process_end.h"
#include "service/cart/redis_store.h"
#include "service/http/client.h"

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string_view>

namespace leaklab::cart {

namespace {

constexpr std::string_view program = "leaklab-cart";

std::string mebibytes(std::size_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f MiB", static_cast<double>(bytes) / (1024.0 * 1024.0));
    return text;
}

/// Nothing to write to is no error; a file that cannot be written is.
std::variant<std::optional<flight::Writer>, std::string> openFlight(const std::string& file)
{
    if (file.empty())
        return std::nullopt;
    const auto path = std::filesystem::path(std::u8string(file.begin(), file.end()));
    auto opened = flight::Writer::create(path);
    if (auto* error = std::get_if<flight::FlightError>(&opened))
        return error->message;
    return std::optional<flight::Writer>(std::get<flight::Writer>(std::move(opened)));
}

void logStart(const Settings& settings, const heap::Heap& heap, const ActiveProductRequests& requests)
{
    http::logLine("info",
        "heap limit " + mebibytes(settings.heapLimit)
            + (settings.collector == heap::Collector::MarkSweep ? ", mark-sweep" : "") + ", leak "
            + (settings.leak.leaking ? "on" : "off")
            + (settings.leak.leaking ? ", " + std::to_string(settings.leak.amplify) + " record(s) a look-up"
                                     : std::string())
            + (settings.requestGarbage > 0
                    ? ", " + std::to_string(settings.requestGarbage) + " more bytes a request"
                    : std::string()));
    if (settings.age.isSet() && settings.leak.leaking)
        http::logLine("info",
            "aged: " + std::to_string(requests.records()) + " records of "
                + mebibytes(static_cast<std::size_t>(requests.bytes())) + ", live set "
                + mebibytes(heap.statistics().liveAfterMajor));
    else if (settings.age.isSet())
        http::logLine("info", "not aged: without the leak nothing stays of a look-up");
    http::logLine("info",
        "store " + settings.store.text() + ", catalogue " + settings.catalogue.host + ":"
            + std::to_string(settings.catalogue.port));
}

} // namespace

int complain(const std::string& sentence, int code)
{
    std::fprintf(stderr, "%s: %s\n", program.data(), sentence.c_str());
    return code;
}

int runCart(const Settings& settings)
{
    const auto processStart = std::chrono::steady_clock::now();
    auto opened = openFlight(settings.flightFile);
    if (const auto* error = std::get_if<std::string>(&opened))
        return complain(*error, http::ExitFailure);
    auto& flight = std::get<std::optional<flight::Writer>>(opened);

    heap::HeapOptions heapOptions;
    heapOptions.limit = settings.heapLimit;
    heapOptions.collector = settings.collector;
    heapOptions.verifying = settings.verifyHeap;
    heap::Heap heap(heapOptions);
    ObjectFactory factory(heap);
    ActiveProductRequests requests(factory);
    Metrics metrics;

    http::EventLoop loop;
    std::optional<FlightPublisher> publisher;
    if (flight)
        publisher.emplace(*flight,
            FlightPublisher::Sources{ heap, requests, metrics, settings.leak, processId(), processStart });
    const CollectionWatch collections(heap, publisher ? &*publisher : nullptr);
    heap.setFatalHandler([&](const heap::FatalReport& report) {
        const std::string words = heap::lastWords(report, processId(), processStart);
        if (flight) {
            publisher->publish();
            flight->setLastWords(words);
        }
        endProcess(words);
    });
    if (settings.age.isSet() && settings.leak.leaking)
        if (const auto error = makeAged(requests, heap, settings.age, settings.leak.amplify))
            return complain(*error, http::ExitUsage);

    loop.setTurnHook([&heap] { heap.safePoint(); });
    AnswerCache answerCache(factory);
    answerCache.setBound(settings.boundedCache);
    CartListeners listeners(factory);
    listeners.setOn(settings.listenerLeak);
    JsonReader reader(factory);
    std::optional<http::Client> catalogue(
        std::in_place, loop, settings.catalogue.host, settings.catalogue.port);
    ProductLookup products(*catalogue, reader, requests, metrics, settings.leak);
    std::optional<RedisStore> store(std::in_place, loop, settings.store);
    EventLoopLag lag(std::chrono::steady_clock::now());
    const MetricsPage metricsPage(
        { heap, requests, metrics, collections, lag, settings.leak.leaking, settings.nodeMetrics });
    CartService service({ factory, reader, *store, products, answerCache, listeners, metrics, metricsPage,
        settings.requestGarbage });
    http::Server server(loop);
    server.setCommonHeaders({ { "Timing-Allow-Origin", "*" }, { "Access-Control-Allow-Origin", "*" } });
    addRoutes(server, service, metrics);
    HeapInspection inspection(heap, loop, settings.snapshotFolder);
    inspection.addRoutes(server);
    Faults faults(answerCache, listeners, metrics);
    faults.addRoutes(server);
    if (publisher)
        publisher->start(loop);
    lag.start(loop);
    loop.post([&] { logStart(settings, heap, requests); });
    const int exitCode = http::runService(program, loop, server, settings.host, settings.port);
    // What is still under way ends here, while everybody it concerns is still there.
    catalogue.reset();
    store.reset();
    return exitCode;
}

} // namespace leaklab::cart
