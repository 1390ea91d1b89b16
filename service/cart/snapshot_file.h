#pragma once

#include "service/heap/heap.h"

#include <string>
#include <string_view>
#include <variant>

namespace leaklab::cart {

struct SnapshotFile {
    std::string path; ///< UTF-8
    heap::SnapshotFacts facts;
};

/// Writes a snapshot of the heap to `name` in `folder` (UTF-8, both). The file has its name only once it is
/// whole, and only the user can read it: it shows what shoppers have in their carts.
/// A sentence when it can't be written; then nothing is left of it.
[[nodiscard]] std::variant<SnapshotFile, std::string> writeSnapshotFile(
    heap::Heap& heap, std::string_view folder, std::string_view name);

} // namespace leaklab::cart
