#pragma once

#include <QColor>

namespace leaklab::charts {

/// What WCAG 2.1 calls the contrast ratio of two opaque colours: 1 (none) to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// `a` and `b` mixed: `a` at 0, `b` at 1.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double shareOfB);
/// `colour`, moved towards `text` no further than it takes to reach `ratio` on `background`.
[[nodiscard]] QColor legible(
    const QColor& colour, const QColor& text, const QColor& background, double ratio);

} // namespace leaklab::charts
