#pragma once

#include "service/heap/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace leaklab::heap {

/// The .heapsnapshot format of Chrome's DevTools as of Node 20, written from its beginning to its end: JSON
/// in which the order of keys matters to DevTools' loader. Nodes are numbers in rows of seven, edges in rows
/// of three, names are indexes into the list of strings at the end.
class SnapshotText {
public:
    enum class NodeType : std::uint8_t { Array = 1, String = 2, Object = 3, Number = 7, Synthetic = 9 };
    enum class EdgeType : std::uint8_t { Element = 1, Property = 2, Shortcut = 5 };

    explicit SnapshotText(const SnapshotSink& sink);

    [[nodiscard]] std::uint32_t string(std::string_view text);
    void begin(std::uint64_t nodes, std::uint64_t edges);
    void node(NodeType type, std::uint32_t name, std::uint32_t id, std::uint64_t bytes, std::uint64_t edges);
    void beginEdges();
    /// `nameOrIndex`: an element's number, else a string. `toNode`: 0, 1, 2 … in the order of the nodes.
    void edge(EdgeType type, std::uint64_t nameOrIndex, std::uint64_t toNode);
    void end();

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    void raw(std::string_view text);
    void separator(std::string_view between);
    void number(std::uint64_t value);
    void quoted(std::string_view text);
    void flush();

    const SnapshotSink& m_sink;
    std::unordered_map<std::string, std::uint32_t> m_indexes;
    std::vector<const std::string*> m_strings;
    std::string m_buffer;
    std::uint64_t m_bytes = 0;
    bool m_first = true;
    bool m_failed = false;
};

} // namespace leaklab::heap
