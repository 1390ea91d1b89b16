#pragma once

#include "app/analysis/conditions.h"

namespace leaklab::analysis {

/// The conditions about the live set after major collections; the start-up of the life is left out of all.
[[nodiscard]] Condition liveSetFollowsLookups(const Life& life);
/// Made with what was known at the middle of the life, held against when it really died.
[[nodiscard]] Condition forecastHalfWay(const Life& life);
/// Flat means: the slope can't be told from 0 (95 %, neighbouring observations taken for as alike as they
/// are), and a leak of a tenth of the real one could have been.
[[nodiscard]] Condition liveSetFlat(const Life& life);
/// The same, but a live set that shrinks is no fault.
[[nodiscard]] Condition liveSetDoesNotRise(const Life& life);

} // namespace leaklab::analysis
