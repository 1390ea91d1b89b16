#pragma once

#include <QFontMetrics>

namespace leaklab::ui {

/// Room for so many characters of Latin text. Qt's average width of a character counts those of Chinese too,
/// where the font has them, and is twice as large then.
[[nodiscard]] inline int characterWidth(const QFontMetrics& metrics, int characters)
{
    return metrics.horizontalAdvance(QLatin1Char('0')) * characters;
}

} // namespace leaklab::ui
