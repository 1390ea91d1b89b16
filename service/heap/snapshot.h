#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace leaklab::heap {

/// One step of a retaining path: by which reference (a field's name, an element's number, at first a root's
/// name) an object of which type is held.
struct PathStep {
    std::string reference;
    const char* type = "";
};

/// Takes a piece of a snapshot; false when it can't, and then it gets no more.
using SnapshotSink = std::function<bool(std::string_view)>;

/// What a snapshot consists of.
struct SnapshotFacts {
    std::uint64_t objects = 0;
    std::uint64_t references = 0; ///< those that are not null, roots included
    std::uint64_t bytes = 0; ///< of the text
};

} // namespace leaklab::heap
