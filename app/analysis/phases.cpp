#include "app/analysis/phases.h"

#include <algorithm>
#include <cmath>

namespace leaklab::analysis {

namespace {

constexpr double longestStartUp = 10;
constexpr double shortestFirstHalf = 5;
constexpr double shortestPhase = 3; ///< the median of less says little

std::optional<Span> longEnough(Span span, double shortest)
{
    return span.to - span.from >= shortest ? std::optional(span) : std::nullopt;
}

std::vector<double> measured(std::span<const Second> seconds, Span span, double Second::*figure)
{
    std::vector<double> values;
    for (const Second& second : seconds) {
        if (isPartOf(second, span) && !std::isnan(second.*figure))
            values.push_back(second.*figure);
    }
    return values;
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return notMeasured;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double startUp(double lifeLength)
{
    return std::min(longestStartUp, lifeLength / 4);
}

std::optional<Span> spanOf(Phase phase, double lifeLength)
{
    const double begin = startUp(lifeLength);
    const auto beforeDeath = [&](double from, double to) {
        return longEnough({ std::max(begin, lifeLength - from), lifeLength - to }, shortestPhase);
    };
    switch (phase) {
    case Phase::WholeRun:
        return longEnough({ begin, lifeLength }, shortestPhase);
    case Phase::FirstHalf:
        return longEnough({ begin, lifeLength / 2 }, shortestFirstHalf);
    case Phase::From40To20:
        return beforeDeath(40, 20);
    case Phase::From20To10:
        return beforeDeath(20, 10);
    case Phase::Last10:
        return beforeDeath(10, 0);
    }
    return std::nullopt;
}

bool isPartOf(const Second& second, Span span)
{
    constexpr double whole = 0.95;
    constexpr double rounding = 1e-6;
    return second.length >= whole && second.begins + second.length > span.from + rounding
        && second.begins < span.to - rounding;
}

PhaseFigures mediansOf(std::span<const Second> seconds, Span span)
{
    const auto medianOf = [&](double Second::*figure) { return median(measured(seconds, span, figure)); };
    return { medianOf(&Second::answered), medianOf(&Second::p50), medianOf(&Second::p99),
        medianOf(&Second::collecting), medianOf(&Second::minors), medianOf(&Second::majors),
        medianOf(&Second::longestPause), medianOf(&Second::utilisation) };
}

double meanOf(std::span<const Second> seconds, Span span, double Second::*figure)
{
    const std::vector<double> values = measured(seconds, span, figure);
    if (values.empty())
        return notMeasured;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace leaklab::analysis
