#include "app/metrics/linear_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace leaklab::metrics {

namespace {

bool isFinite(const Observation& observation)
{
    return std::isfinite(observation.at) && std::isfinite(observation.value);
}

double neighbourCorrelation(std::span<const double> residuals, double squareSum)
{
    if (squareSum <= 0)
        return 0;
    double products = 0;
    for (std::size_t i = 1; i < residuals.size(); ++i)
        products += residuals[i - 1] * residuals[i];
    return products / squareSum;
}

} // namespace

double studentT95(double degrees)
{
    constexpr double tails = 0.05;
    constexpr double normal = 1.959963984540054; // what a normal distribution leaves those tails beyond
    const double n = degrees;
    if (std::abs(n - 2) < 1e-9)
        return std::sqrt(2 / (tails * (2 - tails)) - 2);
    const double a = 1 / (n - 0.5);
    const double b = 48 / (a * a);
    double c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
    const double d = ((94.5 / (b + c) - 3) / b + 1) * std::sqrt(a * std::numbers::pi / 2) * n;
    double x = d * tails;
    double y = std::pow(x, 2 / n);
    if (y > 0.05 + a) {
        x = -normal;
        y = x * x;
        if (n < 5)
            c += 0.3 * (n - 4.5) * (x + 0.6);
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
        y = std::expm1(a * y * y);
    } else {
        y = ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1) * (n + 1)
                / (n + 2)
            + 1 / y;
    }
    return std::sqrt(n * y);
}

std::optional<LinearFit> LinearFit::of(std::span<const Observation> observations)
{
    if (observations.size() < 3 || !std::all_of(observations.begin(), observations.end(), isFinite))
        return std::nullopt;
    LinearFit fit;
    fit.m_count = observations.size();
    const auto count = static_cast<double>(fit.m_count);
    for (const Observation& observation : observations) {
        fit.m_meanAt += observation.at / count;
        fit.m_meanValue += observation.value / count;
    }
    double products = 0;
    double scatter = 0;
    for (const Observation& observation : observations) {
        const double at = observation.at - fit.m_meanAt;
        const double value = observation.value - fit.m_meanValue;
        fit.m_spread += at * at;
        products += at * value;
        scatter += value * value;
    }
    if (!(fit.m_spread > 0) || !std::isfinite(fit.m_spread) || !std::isfinite(scatter))
        return std::nullopt;
    fit.m_slope = products / fit.m_spread;
    std::vector<double> residuals;
    residuals.reserve(observations.size());
    for (const Observation& observation : observations) {
        residuals.push_back(observation.value - fit.valueAt(observation.at));
        fit.m_residualSum += residuals.back() * residuals.back();
    }
    fit.m_rSquared = scatter > 0 ? std::clamp(1 - fit.m_residualSum / scatter, 0.0, 1.0) : 0;
    fit.m_neighbourCorrelation = neighbourCorrelation(residuals, fit.m_residualSum);
    return fit;
}

double LinearFit::marginAt(double at) const
{
    const double degrees = static_cast<double>(m_count) - 2;
    if (m_count < 4)
        return std::numeric_limits<double>::infinity();
    const double variance = m_residualSum / degrees;
    const double distance = at - m_meanAt;
    return studentT95(degrees)
        * std::sqrt(variance * (1 / static_cast<double>(m_count) + distance * distance / m_spread));
}

double LinearFit::slopeMargin() const
{
    if (m_count < 4)
        return std::numeric_limits<double>::infinity();
    const double degrees = static_cast<double>(m_count) - 2;
    return studentT95(degrees) * std::sqrt(m_residualSum / degrees / m_spread);
}

double LinearFit::serialSlopeMargin() const
{
    if (m_residualSum <= 0)
        return slopeMargin();
    const double r = std::clamp(m_neighbourCorrelation, 0.0, 0.999);
    const double independent = static_cast<double>(m_count) * (1 - r) / (1 + r);
    const double degrees = independent - 2;
    if (degrees < 2)
        return std::numeric_limits<double>::infinity();
    return studentT95(degrees) * std::sqrt(m_residualSum / degrees / m_spread);
}

std::optional<LinearFit::Crossing> LinearFit::risesTo(double value) const
{
    if (!std::isfinite(value) || !(m_slope > slopeMargin()))
        return std::nullopt;
    // Where (line − value)² = margin²: a quadratic in the distance from the mean place.
    const double degrees = static_cast<double>(m_count) - 2;
    const double t = studentT95(degrees);
    const double tVariance = t * t * m_residualSum / degrees;
    const double gap = value - m_meanValue;
    const double lead = m_slope * m_slope - tVariance / m_spread;
    const double root = std::sqrt(
        std::max(0.0, tVariance / m_spread * gap * gap + lead * tVariance / static_cast<double>(m_count)));
    return Crossing{ m_meanAt + gap / m_slope, m_meanAt + (m_slope * gap - root) / lead,
        m_meanAt + (m_slope * gap + root) / lead };
}

} // namespace leaklab::metrics
