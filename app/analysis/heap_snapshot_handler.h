#pragma once

#include "app/analysis/heap_snapshot.h"

#include <boost/system/error_code.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leaklab::analysis {

/// Whether edges of this type are named by a number instead of a string.
[[nodiscard]] bool isNumbered(const std::string& edgeType);

/// Takes what Boost.JSON's parser meets in a .heapsnapshot. The format keeps millions of nodes and edges in
/// two flat arrays of numbers, so a document tree would take many times the file.
/// https://chromium.googlesource.com/v8/v8 (src/profiler/heap-snapshot-generator.cc) writes it.
class HeapSnapshotHandler {
public:
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();
    using Code = boost::system::error_code;

    [[nodiscard]] HeapSnapshot& snapshot() { return m_snapshot; }

    bool on_document_begin(Code& /*error*/) { return true; }
    bool on_document_end(Code& /*error*/) { return true; }
    bool on_object_begin(Code& error) { return enter(error); }
    bool on_object_end(std::size_t /*count*/, Code& /*error*/) { return leave(); }
    bool on_array_begin(Code& error) { return enter(error); }
    bool on_array_end(std::size_t /*count*/, Code& /*error*/) { return leave(); }
    bool on_key_part(std::string_view part, std::size_t /*size*/, Code& /*error*/)
    {
        m_text.append(part);
        return true;
    }
    bool on_key(std::string_view part, std::size_t /*size*/, Code& error);
    bool on_string_part(std::string_view part, std::size_t /*size*/, Code& /*error*/)
    {
        m_text.append(part);
        return true;
    }
    bool on_string(std::string_view part, std::size_t /*size*/, Code& error);
    bool on_number_part(std::string_view /*part*/, Code& /*error*/) { return true; }
    bool on_int64(std::int64_t value, std::string_view /*text*/, Code& error)
    {
        return value >= 0 ? number(static_cast<std::uint64_t>(value), error) : refuse(error);
    }
    bool on_uint64(std::uint64_t value, std::string_view /*text*/, Code& error)
    {
        return number(value, error);
    }
    bool on_double(double /*value*/, std::string_view /*text*/, Code& error)
    {
        return m_list == List::Nodes || m_list == List::Edges ? refuse(error) : true;
    }
    bool on_bool(bool /*value*/, Code& /*error*/) { return true; }
    bool on_null(Code& /*error*/) { return true; }
    bool on_comment_part(std::string_view /*text*/, Code& /*error*/) { return true; }
    bool on_comment(std::string_view /*text*/, Code& /*error*/) { return true; }

private:
    enum class List : std::uint8_t {
        None,
        NodeFields,
        NodeTypes,
        EdgeFields,
        EdgeTypes,
        Nodes,
        Edges,
        Strings
    };
    /// Where in a row of numbers the fields are that matter.
    struct NodePlaces {
        std::size_t type, name, id, bytes, edges;
    };
    struct EdgePlaces {
        std::size_t type, nameOrIndex, to;
    };

    bool enter(Code& error);
    bool leave();
    bool number(std::uint64_t value, Code& error);
    bool beginRows(Code& error);
    bool addNode(Code& error);
    bool addEdge(Code& error);
    static bool refuse(Code& error);

    HeapSnapshot m_snapshot;
    std::size_t m_depth = 0;
    std::size_t m_listDepth = 0; ///< at which m_list began
    List m_list = List::None;
    std::string m_text;
    std::string m_key;
    std::vector<std::string> m_nodeFields;
    std::vector<std::string> m_edgeFields;
    NodePlaces m_nodePlaces{};
    EdgePlaces m_edgePlaces{};
    std::vector<std::uint64_t> m_row;
};

} // namespace leaklab::analysis
