#include "app/analysis/heap_snapshot.h"

#include "app/analysis/heap_snapshot_handler.h"
#include "service/flight/mapped_file.h"

#include <boost/json/basic_parser_impl.hpp>

#include <array>
#include <fstream>

namespace leaklab::analysis {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr std::size_t pieceBytes = std::size_t{ 1 } << 20;

/// Everything must lead to something that is there, or whoever follows it would leave the lists.
bool isSound(HeapSnapshot& snapshot)
{
    std::uint64_t edges = 0;
    for (HeapSnapshot::Node& node : snapshot.nodes) {
        node.firstEdge = static_cast<std::uint32_t>(edges);
        edges += node.edges;
        if (node.name >= snapshot.strings.size() || node.type >= snapshot.nodeTypes.size())
            return false;
    }
    if (snapshot.nodes.empty() || edges != snapshot.edges.size())
        return false;
    for (const HeapSnapshot::Edge& edge : snapshot.edges) {
        if (edge.to >= snapshot.nodes.size() || edge.type >= snapshot.edgeTypes.size())
            return false;
        if (!isNumbered(snapshot.edgeTypes[edge.type]) && edge.nameOrIndex >= snapshot.strings.size())
            return false;
    }
    return true;
}

} // namespace

bool isNumbered(const std::string& edgeType)
{
    return edgeType == "element" || edgeType == "hidden";
}

std::string HeapSnapshot::groupOf(const Node& node) const
{
    const std::string& type = nodeTypes[node.type];
    if (type == "string" || type == "concatenated string" || type == "sliced string")
        return "(string)";
    if (type == "number")
        return "(number)";
    return strings[node.name];
}

std::string HeapSnapshot::edgeText(const Edge& edge) const
{
    return isNumbered(edgeTypes[edge.type]) ? "[" + std::to_string(edge.nameOrIndex) + "]"
                                            : strings[edge.nameOrIndex];
}

Result<HeapSnapshot> readHeapSnapshot(const std::filesystem::path& file)
{
    std::error_code error;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || !std::filesystem::is_regular_file(file, error))
        return Error{ ErrorCode::FileNotReadable,
            "\"" + flight::displayName(file) + "\" can't be read: is it there?" };
    const Error noSnapshot{ ErrorCode::BadValue,
        "\"" + flight::displayName(file)
            + "\" is not a whole .heapsnapshot: it is cut off, damaged or something else" };

    boost::json::basic_parser<HeapSnapshotHandler> parser(boost::json::parse_options{});
    std::vector<char> piece(pieceBytes);
    while (stream) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        boost::system::error_code fault;
        const auto length = static_cast<std::size_t>(stream.gcount());
        if (parser.write_some(true, piece.data(), length, fault) != length || fault)
            return noSnapshot;
    }
    boost::system::error_code fault;
    parser.write_some(false, nullptr, 0, fault);
    HeapSnapshot& snapshot = parser.handler().snapshot();
    if (fault || !parser.done() || !isSound(snapshot))
        return noSnapshot;
    return std::move(snapshot);
}

} // namespace leaklab::analysis
