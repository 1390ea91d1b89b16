#pragma once

#include "app/analysis/life.h"

#include <string_view>

namespace leaklab::analysis {

/// A reference run that comes with the program, measured on the original service: its file's name in
/// resources/reference, and its text.
struct ReferenceRun {
    std::string_view name;
    std::string_view csv;
};
/// The one that a life of this kind is held against.
[[nodiscard]] const ReferenceRun& referenceFor(LifeKind kind);
/// By its file's name; null when there is none of that name.
[[nodiscard]] const ReferenceRun* referenceNamed(std::string_view name);

} // namespace leaklab::analysis
