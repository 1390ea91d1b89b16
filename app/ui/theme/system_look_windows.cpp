#include "app/ui/theme/system_look.h"

#include <QSettings>

#include <windows.h>

namespace leaklab::ui {

ThemeName systemTheme(const QPalette&)
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON))
        return ThemeName::HighContrast;
    // Qt's palette stays light on a dark Windows, so the setting itself is asked.
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? ThemeName::Dark
                                                                               : ThemeName::Light;
}

} // namespace leaklab::ui
