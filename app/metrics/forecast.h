#pragma once

#include "app/metrics/linear_fit.h"

#include <optional>
#include <span>

namespace leaklab::metrics {

/// When the live set will reach a limit if it goes on as it did. Times in seconds, on the observations' axis.
struct Forecast {
    LinearFit trend; ///< the line through the live set, with its confidence band, for charts
    double reaches = 0; ///< where the line crosses the limit
    double earliest = 0; ///< where its 95 % confidence band does
    double latest = 0;
};

/// From the live set after major collections, one observation each. None while it does not surely rise, or
/// from fewer than four observations.
/// What the band knows is the scatter about the line; it can't know that traffic will change.
[[nodiscard]] std::optional<Forecast> forecastReaching(std::span<const Observation> liveSet, double limit);

} // namespace leaklab::metrics
