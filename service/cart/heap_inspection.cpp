#include "service/cart/heap_inspection.h"

#include "service/cart/process_end.h"
#include "service/cart/snapshot_file.h"

#include <boost/json.hpp>

#include <chrono>
#include <memory>
#include <utility>
#include <variant>

namespace leaklab::cart {

namespace {

/// A path is looked for for so many types; those below hardly ever matter.
constexpr std::size_t typesWithPath = 8;

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

boost::json::array pathJson(const std::vector<heap::PathStep>& path)
{
    boost::json::array steps;
    for (const heap::PathStep& step : path)
        steps.push_back({ { "reference", step.reference }, { "type", step.type } });
    return steps;
}

} // namespace

HeapInspection::HeapInspection(heap::Heap& heap, http::EventLoop& loop, std::string snapshotFolder)
    : m_heap(heap)
    , m_loop(loop)
    , m_snapshotFolder(std::move(snapshotFolder))
{
}

void HeapInspection::addRoutes(http::Server& server)
{
    server.route("GET", "/debug/census",
        [this](const http::Request&, http::Responder responder) { answerCensus(std::move(responder)); });
    server.route("POST", "/debug/census", [this](const http::Request&, http::Responder responder) {
        collectAndAnswerCensus(std::move(responder));
    });
    server.route("POST", "/debug/heap-snapshot", [this](const http::Request&, http::Responder responder) {
        writeSnapshotAndAnswer(std::move(responder));
    });
}

void HeapInspection::answerCensus(http::Responder responder)
{
    responder.send(http::jsonResponse(200, census(false, 0)));
}

void HeapInspection::collectAndAnswerCensus(http::Responder responder)
{
    m_loop.post([this, responder = std::make_shared<http::Responder>(std::move(responder))] {
        const auto start = std::chrono::steady_clock::now();
        m_heap.collect();
        const std::string text = census(true, millisecondsSince(start));
        responder->send(http::jsonResponse(200, text));
    });
}

void HeapInspection::writeSnapshotAndAnswer(http::Responder responder)
{
    m_loop.post([this, responder = std::make_shared<http::Responder>(std::move(responder))] {
        responder->send(snapshotResponse());
    });
}

http::Response HeapInspection::snapshotResponse()
{
    if (m_snapshotFolder.empty())
        return http::textResponse(409, "no folder for snapshots; start the cart with --snapshots FOLDER");
    const std::string name
        = "cart-" + std::to_string(processId()) + "-" + std::to_string(++m_snapshots) + ".heapsnapshot";
    const auto start = std::chrono::steady_clock::now();
    auto written = writeSnapshotFile(m_heap, m_snapshotFolder, name);
    if (const auto* error = std::get_if<std::string>(&written))
        return http::textResponse(500, *error);
    const auto& file = std::get<SnapshotFile>(written);
    const boost::json::value body{ { "file", file.path }, { "objects", file.facts.objects },
        { "references", file.facts.references }, { "bytes", file.facts.bytes },
        { "pauseMs", millisecondsSince(start) } };
    return http::jsonResponse(200, boost::json::serialize(body));
}

std::string HeapInspection::census(bool paths, double pauseMilliseconds)
{
    const heap::HeapStatistics& statistics = m_heap.statistics();
    boost::json::array types;
    for (const heap::TypeCount& count : m_heap.liveTypes()) {
        boost::json::object type{ { "type", count.type }, { "objects", count.objects },
            { "bytes", count.bytes } };
        if (paths && types.size() < typesWithPath)
            type["path"] = pathJson(m_heap.retainingPath(count.type));
        types.push_back(std::move(type));
    }
    const boost::json::value body{ { "pid", processId() }, { "majorCollections", statistics.majorCount },
        { "liveBytes", statistics.liveAfterMajor }, { "usedBytes", statistics.used },
        { "pauseMs", pauseMilliseconds }, { "types", std::move(types) } };
    return boost::json::serialize(body);
}

} // namespace leaklab::cart
