#include "service/heap/snapshot_text.h"

#include <array>
#include <charconv>

namespace leaklab::heap {

namespace {

constexpr std::size_t pieceBytes = std::size_t{ 256 } << 10;
constexpr std::uint64_t fieldsPerNode = 7;
constexpr std::size_t longestString = 1024; ///< as V8 cuts them

constexpr std::string_view meta
    = R"({"node_fields":["type","name","id","self_size","edge_count","trace_node_id","detachedness"],)"
      R"("node_types":[["hidden","array","string","object","code","closure","regexp","number","native",)"
      R"("synthetic","concatenated string","sliced string","symbol","bigint","object shape"],)"
      R"("string","number","number","number","number","number"],)"
      R"("edge_fields":["type","name_or_index","to_node"],)"
      R"("edge_types":[["context","element","property","internal","hidden","shortcut","weak"],)"
      R"("string_or_number","node"],)"
      R"("trace_function_info_fields":["function_id","name","script_name","script_id","line","column"],)"
      R"("trace_node_fields":["id","function_info_index","count","size","children"],)"
      R"("sample_fields":["timestamp_us","last_assigned_id"],)"
      R"("location_fields":["object_index","script_id","line","column"]})";

/// At most so many bytes, and no character cut in two.
std::string_view shortened(std::string_view text)
{
    if (text.size() <= longestString)
        return text;
    std::size_t end = longestString;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

SnapshotText::SnapshotText(const SnapshotSink& sink)
    : m_sink(sink)
{
    m_buffer.reserve(pieceBytes);
}

std::uint32_t SnapshotText::string(std::string_view text)
{
    const auto [entry, isNew]
        = m_indexes.try_emplace(std::string(shortened(text)), static_cast<std::uint32_t>(m_strings.size()));
    if (isNew)
        m_strings.push_back(&entry->first);
    return entry->second;
}

void SnapshotText::begin(std::uint64_t nodes, std::uint64_t edges)
{
    raw(R"({"snapshot":{"meta":)");
    raw(meta);
    raw(R"(,"node_count":)");
    number(nodes);
    raw(R"(,"edge_count":)");
    number(edges);
    raw(",\"trace_function_count\":0},\n\"nodes\":[");
}

void SnapshotText::node(
    NodeType type, std::uint32_t name, std::uint32_t id, std::uint64_t bytes, std::uint64_t edges)
{
    separator("\n,");
    for (const std::uint64_t field :
        { static_cast<std::uint64_t>(type), std::uint64_t{ name }, std::uint64_t{ id }, bytes }) {
        number(field);
        raw(",");
    }
    number(edges);
    raw(",0,0");
}

void SnapshotText::beginEdges()
{
    raw("],\n\"edges\":[");
    m_first = true;
}

void SnapshotText::edge(EdgeType type, std::uint64_t nameOrIndex, std::uint64_t toNode)
{
    separator("\n,");
    number(static_cast<std::uint64_t>(type));
    raw(",");
    number(nameOrIndex);
    raw(",");
    number(toNode * fieldsPerNode);
}

void SnapshotText::end()
{
    raw("],\n\"trace_function_infos\":[],\n\"trace_tree\":[],\n\"samples\":[],\n\"locations\":[],\n"
        "\"strings\":[");
    m_first = true;
    for (const std::string* text : m_strings) {
        separator(",\n");
        quoted(*text);
    }
    raw("]}\n");
    flush();
}

void SnapshotText::separator(std::string_view between)
{
    if (!m_first)
        raw(between);
    m_first = false;
}

void SnapshotText::number(std::uint64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    raw({ digits.data(), static_cast<std::size_t>(end - digits.data()) });
}

void SnapshotText::quoted(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    raw("\"");
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20) {
            raw("\\u00");
            raw(hex.substr(byte / 16, 1));
            raw(hex.substr(byte % 16, 1));
            continue;
        }
        if (character == '"' || character == '\\')
            raw("\\");
        raw({ &character, 1 });
    }
    raw("\"");
}

void SnapshotText::raw(std::string_view text)
{
    if (m_buffer.size() + text.size() > pieceBytes)
        flush();
    m_buffer.append(text);
}

void SnapshotText::flush()
{
    m_bytes += m_buffer.size();
    if (!m_failed && !m_sink(m_buffer))
        m_failed = true;
    m_buffer.clear();
}

} // namespace leaklab::heap
