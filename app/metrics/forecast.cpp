#include "app/metrics/forecast.h"

namespace leaklab::metrics {

std::optional<Forecast> forecastReaching(std::span<const Observation> liveSet, double limit)
{
    const std::optional<LinearFit> trend = LinearFit::of(liveSet);
    if (!trend)
        return std::nullopt;
    const auto crossing = trend->risesTo(limit);
    if (!crossing)
        return std::nullopt;
    return Forecast{ *trend, crossing->at, crossing->earliest, crossing->latest };
}

} // namespace leaklab::metrics
