#pragma once

#include "app/analysis/heap_snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leaklab::analysis {

/// What became of the objects of one type between two snapshots of one process.
struct TypeDifference {
    std::string type;
    std::uint64_t objectsBefore = 0;
    std::uint64_t objectsAfter = 0;
    std::uint64_t added = 0; ///< in the second snapshot only
    std::uint64_t removed = 0; ///< in the first only
    std::uint64_t bytesBefore = 0;
    std::uint64_t bytesAfter = 0;
    [[nodiscard]] std::int64_t growth() const
    {
        return static_cast<std::int64_t>(bytesAfter) - static_cast<std::int64_t>(bytesBefore);
    }
};

struct SnapshotComparison {
    std::vector<TypeDifference> types; ///< those that differ, most grown first
    std::uint64_t bytesBefore = 0;
    std::uint64_t bytesAfter = 0;
    /// How a new object of the type that grew most is held: "leaklab-cart", then each step as
    /// "REFERENCE: TYPE". One of the shortest paths. Empty when nothing is new.
    std::vector<std::string> path;
};

[[nodiscard]] SnapshotComparison compareSnapshots(const HeapSnapshot& before, const HeapSnapshot& after);

} // namespace leaklab::analysis
