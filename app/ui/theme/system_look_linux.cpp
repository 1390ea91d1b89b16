#include "app/charts/contrast.h"
#include "app/ui/theme/system_look.h"

namespace leaklab::ui {

ThemeName systemTheme(const QPalette& atStart)
{
    const QColor window = atStart.color(QPalette::Window);
    // Desktops have no switch of one name for it, but nobody else shows plain white on plain black.
    if (charts::contrastRatio(window, atStart.color(QPalette::WindowText)) > 20.5 && window.lightness() < 128)
        return ThemeName::HighContrast;
    return window.lightness() < 128 ? ThemeName::Dark : ThemeName::Light;
}

} // namespace leaklab::ui
