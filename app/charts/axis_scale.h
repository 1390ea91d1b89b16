#pragma once

#include <vector>

namespace leaklab::charts {

enum class ScaleKind {
    Linear, ///< from 0 to a nice decimal number
    Binary, ///< from 0 to a nice power-of-two amount of memory
    Share, ///< 0 to 1, always
    Log, ///< whole decades
};

/// Maps values to a place between bottom (0) and top (1) of a chart, on a range of nice numbers that follows
/// the data without jumping: it grows at once and shrinks only when the data has clearly left the top.
class AxisScale {
public:
    explicit AxisScale(ScaleKind kind = ScaleKind::Linear);

    /// Follows data whose visible values lie between `smallest` (over 0; only Log minds it) and `largest`.
    void fit(double smallest, double largest);
    [[nodiscard]] ScaleKind kind() const { return m_kind; }
    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] double top() const { return m_top; }
    /// 0..1 within the range; not clamped above it. On Log, values under the range are at 0.
    [[nodiscard]] double position(double value) const;
    /// Nice values from bottom to top, at most `atMost` of them (2 at least).
    [[nodiscard]] std::vector<double> ticks(int atMost) const;

private:
    void fitLog(double smallest, double largest);

    ScaleKind m_kind;
    double m_bottom = 0;
    double m_top = 1; ///< until there is data: something that looks like an axis
    double m_step = 0.25;
};

} // namespace leaklab::charts
