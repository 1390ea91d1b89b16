#pragma once

#include "app/ui/theme/theme.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QStringList>

#include <array>

class QApplication;

namespace leaklab::ui {

/// What the user chose; System is light, dark or high contrast as the desktop is.
enum class ThemeChoice { System, Light, Dark, HighContrast, Projector };

/// Puts a theme on the whole application and remembers what the user chose. Changes act at once; widgets get
/// a StyleChange and ask themeOf. Owner: main, which makes it before the first window. Thread: the GUI
/// thread.
class Appearance : public QObject {
    Q_OBJECT
public:
    /// In per cent. Larger than that is the screen's own scale factor.
    static constexpr std::array textSizes{ 100, 110, 125, 150, 175, 200 };

    /// Shows what was remembered; a setting that makes no sense counts as none.
    explicit Appearance(QApplication& application);
    ~Appearance() override; ///< leaves font and palette as it found them

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void setChoice(ThemeChoice choice);
    void setTextPercent(int percent); ///< the nearest of `textSizes`
    /// Shows the projector's theme, for now and unremembered, or the chosen one again.
    void setPresenting(bool presenting);
    /// Families that know the shapes of the language that is shown; those that are there back the system's
    /// font.
    void setLanguageFonts(const QStringList& families);
    [[nodiscard]] bool isPresenting() const { return m_presenting; }

Q_SIGNALS:
    void changed(); ///< choice, text size or what the system looks like

private:
    void apply();
    void followSystem();
    [[nodiscard]] ThemeName themeName() const;

    QApplication& m_application;
    QFont m_systemFont;
    QStringList m_languageFonts;
    QPalette m_systemPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_textPercent = 100;
    bool m_presenting = false;
    Theme m_theme;
};

} // namespace leaklab::ui
