#pragma once

#include "app/ui/theme/theme.h"

#include <QPalette>

namespace leaklab::ui {

/// Light, dark or high contrast, as the desktop is now. `atStart` is the palette that Qt took from it.
[[nodiscard]] ThemeName systemTheme(const QPalette& atStart);

} // namespace leaklab::ui
