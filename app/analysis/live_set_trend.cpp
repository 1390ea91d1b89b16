#include "app/analysis/live_set_trend.h"

#include "app/metrics/forecast.h"

#include <cmath>

namespace leaklab::analysis {

namespace {

using metrics::LinearFit;
using metrics::Observation;

constexpr std::size_t fewestMajors = 10;
constexpr std::size_t fewestMajorsForForecast = 5;

std::vector<Observation> liveSetOver(const Life& life, double LiveSet::*axis, double until)
{
    std::vector<Observation> observations;
    for (const LiveSet& liveSet : life.liveSets) {
        if (liveSet.at >= startUp(life.length()) && liveSet.at <= until)
            observations.push_back({ liveSet.*axis, liveSet.bytes });
    }
    return observations;
}

Condition unmeasured(ConditionId id, Unmeasured why)
{
    Condition condition;
    condition.id = id;
    condition.why = why;
    return condition;
}

Condition result(ConditionId id, bool holds, double figure, double threshold, std::vector<double> parts)
{
    return { id, holds ? Verdict::Held : Verdict::NotHeld, Unmeasured::No, figure, threshold,
        std::move(parts) };
}

/// Bytes a second that a tenth of the leak would add, were each request one look-up: a record takes 64 bytes
/// or more.
double tenthOfALeak(const Life& life)
{
    return 0.1 * 64 * meanOf(life.seconds, { 0, life.length() }, &Second::offered);
}

Condition againstNoSlope(ConditionId id, const Life& life, bool fallingIsFine)
{
    const auto observations = liveSetOver(life, &LiveSet::at, life.length());
    if (observations.size() < fewestMajors)
        return unmeasured(id, Unmeasured::TooFewMajors);
    const auto fit = LinearFit::of(observations);
    // A test that could not have seen a leak says nothing by not seeing one.
    if (!fit || !(fit->serialSlopeMargin() <= tenthOfALeak(life)))
        return unmeasured(id, Unmeasured::TooFewMajors);
    const double margin = fit->serialSlopeMargin();
    const bool holds = fit->slope() <= margin && (fallingIsFine || fit->slope() >= -margin);
    return result(id, holds, fit->slope(), margin, { static_cast<double>(observations.size()) });
}

} // namespace

Condition liveSetFollowsLookups(const Life& life)
{
    constexpr auto id = ConditionId::LiveSetFollowsLookups;
    const auto observations = liveSetOver(life, &LiveSet::lookups, life.length());
    if (observations.size() < fewestMajors)
        return unmeasured(id, Unmeasured::TooFewMajors);
    const auto fit = LinearFit::of(observations);
    if (!fit)
        return unmeasured(id, Unmeasured::NoFigures);
    constexpr double threshold = 0.99;
    return result(id, fit->slope() > 0 && fit->rSquared() >= threshold, fit->rSquared(), threshold,
        { fit->slope(), static_cast<double>(observations.size()) });
}

Condition forecastHalfWay(const Life& life)
{
    constexpr auto id = ConditionId::ForecastHalfWay;
    const double halfWay = life.length() / 2;
    const auto observations = liveSetOver(life, &LiveSet::at, halfWay);
    if (observations.size() < fewestMajorsForForecast)
        return unmeasured(id, Unmeasured::TooFewMajors);
    const auto forecast = metrics::forecastReaching(observations, life.heapLimit);
    if (!forecast)
        return unmeasured(id, Unmeasured::NotRising);
    constexpr double threshold = 0.1;
    const double off = std::abs(forecast->reaches - life.length()) / life.length();
    return result(id, off <= threshold, off, threshold,
        { halfWay, forecast->reaches, forecast->earliest, forecast->latest, life.length() });
}

Condition liveSetFlat(const Life& life)
{
    return againstNoSlope(ConditionId::LiveSetFlat, life, false);
}

Condition liveSetDoesNotRise(const Life& life)
{
    return againstNoSlope(ConditionId::LiveSetDoesNotRise, life, true);
}

} // namespace leaklab::analysis
