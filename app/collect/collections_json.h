#pragma once

#include "service/flight/flight_format.h"

#include <QJsonArray>

#include <span>

namespace leaklab::collect {

/// Collections as an event carries them, in order. Each has: number, atMs (since process start), kind and
/// reason (as in the last words), pauseMs, usedBefore, usedAfter, committedBefore, committedAfter (bytes),
/// utilisation (of the mutator, 0..1).
[[nodiscard]] QJsonArray collectionsJson(
    std::span<const flight::CollectionRecord> collections, std::int64_t processStartNs);

} // namespace leaklab::collect
