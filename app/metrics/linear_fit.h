#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace leaklab::metrics {

struct Observation {
    double at = 0; ///< time in seconds, or a count of what the value is to grow with
    double value = 0;
};

/// A straight line through observations by ordinary least squares, and how sure it is: all margins are half
/// the width of a 95 % confidence interval by Student's t. Thread: any, it is a value.
/// Source: Draper and Smith, "Applied Regression Analysis", 3rd edition, chapter 1.
class LinearFit {
public:
    /// None from fewer than three observations, from observations at one place only, and from numbers that
    /// are not finite.
    [[nodiscard]] static std::optional<LinearFit> of(std::span<const Observation> observations);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] double slope() const { return m_slope; }
    [[nodiscard]] double valueAt(double at) const { return m_meanValue + m_slope * (at - m_meanAt); }
    /// Share of the values' scatter that the line explains, 0..1; 0 when the values don't differ at all.
    [[nodiscard]] double rSquared() const { return m_rSquared; }

    /// Of the line itself at this place (not of a single observation there).
    [[nodiscard]] double marginAt(double at) const;
    [[nodiscard]] double slopeMargin() const;
    /// The same when neighbouring observations err alike: it counts as many of them as are worth independent
    /// ones, n(1−r)/(1+r) with r the correlation of neighbouring residuals, never more than there are.
    /// Source: Santer et al., "Statistical significance of trends and trend differences", J. Geophys. Res.
    /// 105 (2000), section 4.
    [[nodiscard]] double serialSlopeMargin() const;

    /// Where the line and its confidence band cross `value`.
    struct Crossing {
        double at = 0;
        double earliest = 0;
        double latest = 0;
    };
    /// None unless the line surely rises: a slope that may be nothing crosses anywhere or nowhere.
    /// Source of the bounds: Fieller's theorem (Draper and Smith, section 3.2, inverse regression).
    [[nodiscard]] std::optional<Crossing> risesTo(double value) const;

private:
    std::size_t m_count = 0;
    double m_meanAt = 0;
    double m_meanValue = 0;
    double m_spread = 0; ///< sum of the squared distances from the mean place
    double m_slope = 0;
    double m_rSquared = 0;
    double m_residualSum = 0; ///< of the squared residuals
    double m_neighbourCorrelation = 0; ///< of residuals, in the order observed
};

/// Student's t that 95 % of a distribution with `degrees` (2 or more, whole or not) stay below in amount.
/// Source: Hill, "Algorithm 396: Student's t-quantiles", Communications of the ACM 13 (1970).
[[nodiscard]] double studentT95(double degrees);

} // namespace leaklab::metrics
