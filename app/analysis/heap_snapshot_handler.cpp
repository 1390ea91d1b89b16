#include "app/analysis/heap_snapshot_handler.h"

#include <algorithm>
#include <array>
#include <optional>

namespace leaklab::analysis {

namespace {

constexpr std::uint64_t largest = std::numeric_limits<std::uint32_t>::max();

std::optional<std::size_t> placeOf(const std::vector<std::string>& fields, std::string_view name)
{
    const auto found = std::find(fields.begin(), fields.end(), name);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

} // namespace

bool HeapSnapshotHandler::on_key(std::string_view part, std::size_t /*size*/, Code& /*error*/)
{
    m_text.append(part);
    m_key = std::exchange(m_text, {});
    return true;
}

bool HeapSnapshotHandler::enter(Code& error)
{
    ++m_depth;
    if (m_list != List::None)
        return true;
    static constexpr std::array<std::pair<std::string_view, List>, 7> lists{ {
        { "node_fields", List::NodeFields },
        { "node_types", List::NodeTypes },
        { "edge_fields", List::EdgeFields },
        { "edge_types", List::EdgeTypes },
        { "nodes", List::Nodes },
        { "edges", List::Edges },
        { "strings", List::Strings },
    } };
    for (const auto& [name, list] : lists) {
        if (m_key == name)
            m_list = list;
    }
    m_listDepth = m_depth;
    return m_list == List::Nodes || m_list == List::Edges ? beginRows(error) : true;
}

bool HeapSnapshotHandler::leave()
{
    if (m_list != List::None && m_depth == m_listDepth) {
        m_list = List::None;
        m_key.clear();
    }
    --m_depth;
    return true;
}

bool HeapSnapshotHandler::on_string(std::string_view part, std::size_t /*size*/, Code& /*error*/)
{
    m_text.append(part);
    std::string text = std::exchange(m_text, {});
    // The names of types are a list within the list: the first of it, that of the first field.
    const bool inFirst = m_depth == m_listDepth + 1;
    if (m_list == List::NodeFields)
        m_nodeFields.push_back(std::move(text));
    else if (m_list == List::EdgeFields)
        m_edgeFields.push_back(std::move(text));
    else if (m_list == List::NodeTypes && inFirst)
        m_snapshot.nodeTypes.push_back(std::move(text));
    else if (m_list == List::EdgeTypes && inFirst)
        m_snapshot.edgeTypes.push_back(std::move(text));
    else if (m_list == List::Strings)
        m_snapshot.strings.push_back(std::move(text));
    return true;
}

bool HeapSnapshotHandler::beginRows(Code& error)
{
    m_row.clear();
    if (m_list == List::Nodes) {
        const auto type = placeOf(m_nodeFields, "type");
        const auto name = placeOf(m_nodeFields, "name");
        const auto id = placeOf(m_nodeFields, "id");
        const auto bytes = placeOf(m_nodeFields, "self_size");
        const auto edges = placeOf(m_nodeFields, "edge_count");
        if (!type || !name || !id || !bytes || !edges)
            return refuse(error);
        m_nodePlaces = { *type, *name, *id, *bytes, *edges };
        return true;
    }
    const auto type = placeOf(m_edgeFields, "type");
    const auto name = placeOf(m_edgeFields, "name_or_index");
    const auto to = placeOf(m_edgeFields, "to_node");
    if (!type || !name || !to)
        return refuse(error);
    m_edgePlaces = { *type, *name, *to };
    return true;
}

bool HeapSnapshotHandler::number(std::uint64_t value, Code& error)
{
    if (m_list != List::Nodes && m_list != List::Edges)
        return true;
    m_row.push_back(value);
    if (m_list == List::Nodes)
        return m_row.size() < m_nodeFields.size() ? true : addNode(error);
    return m_row.size() < m_edgeFields.size() ? true : addEdge(error);
}

bool HeapSnapshotHandler::addNode(Code& error)
{
    const std::uint64_t type = m_row[m_nodePlaces.type];
    const std::uint64_t name = m_row[m_nodePlaces.name];
    const std::uint64_t edges = m_row[m_nodePlaces.edges];
    if (type > largest || name > largest || edges > largest)
        return refuse(error);
    m_snapshot.nodes.push_back({ static_cast<std::uint32_t>(type), static_cast<std::uint32_t>(name),
        m_row[m_nodePlaces.id], m_row[m_nodePlaces.bytes], 0, static_cast<std::uint32_t>(edges) });
    m_row.clear();
    return true;
}

bool HeapSnapshotHandler::addEdge(Code& error)
{
    const std::uint64_t type = m_row[m_edgePlaces.type];
    const std::uint64_t name = m_row[m_edgePlaces.nameOrIndex];
    // A reference to a node is the place of its first number in the array of all.
    const std::uint64_t to = m_row[m_edgePlaces.to] / m_nodeFields.size();
    if (type > largest || name > largest || to > largest)
        return refuse(error);
    m_snapshot.edges.push_back({ static_cast<std::uint32_t>(type), static_cast<std::uint32_t>(name),
        static_cast<std::uint32_t>(to) });
    m_row.clear();
    return true;
}

bool HeapSnapshotHandler::refuse(Code& error)
{
    error = boost::system::errc::make_error_code(boost::system::errc::invalid_argument);
    return false;
}

} // namespace leaklab::analysis
