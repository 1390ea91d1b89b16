#pragma once

#include "service/flight/flight_format.h"

#include <vector>

namespace leaklab::flight {

/// Whether these can be the gauges of a real process: times in order, no more time collecting than it has
/// lived, no more memory than its limit grants, no count that its life was too short for. A damaged digit
/// within these bounds can't be told from a true one.
[[nodiscard]] bool isPlausible(const Gauges& gauges);

/// Whether this can be a collection of the process with these gauges; without any (null), a collection at
/// all.
[[nodiscard]] bool isPlausible(const CollectionRecord& collection, const Gauges* gauges);

/// The most of these (any order) that agree with each other: numbers rise, and starts with them.
[[nodiscard]] std::vector<CollectionRecord> risingOnes(std::vector<CollectionRecord> collections);

} // namespace leaklab::flight
