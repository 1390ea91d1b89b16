#pragma once

#include "app/core/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace leaklab::analysis {

/// A .heapsnapshot, Leak Lab's or V8's, as far as comparing and finding holders need it.
struct HeapSnapshot {
    struct Node {
        std::uint32_t type = 0; ///< index into nodeTypes
        std::uint32_t name = 0; ///< index into strings
        std::uint64_t id = 0; ///< the same for the same object in each snapshot of a process
        std::uint64_t bytes = 0;
        std::uint32_t firstEdge = 0;
        std::uint32_t edges = 0;
    };
    struct Edge {
        std::uint32_t type = 0; ///< index into edgeTypes
        std::uint32_t nameOrIndex = 0; ///< of an element its number, else an index into strings
        std::uint32_t to = 0; ///< index into nodes
    };
    std::vector<std::string> nodeTypes;
    std::vector<std::string> edgeTypes;
    std::vector<Node> nodes; ///< the first is where everything hangs from
    std::vector<Edge> edges;
    std::vector<std::string> strings;

    /// What objects are counted under: the name, or "(string)" and the like for what has no type of its own.
    [[nodiscard]] std::string groupOf(const Node& node) const;
    /// "activeProductRequests", "[17]".
    [[nodiscard]] std::string edgeText(const Edge& edge) const;
};

/// Reads a file piece by piece. Errors are sentences with its name: not there, no snapshot, cut off, damaged.
[[nodiscard]] core::Result<HeapSnapshot> readHeapSnapshot(const std::filesystem::path& file);

} // namespace leaklab::analysis
