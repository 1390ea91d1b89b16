#include "app/ui/theme/appearance.h"

#include "app/ui/theme/system_look.h"
#include "app/ui/theme/theme_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace leaklab::ui {

namespace {

constexpr std::array choiceNames{ "system", "light", "dark", "high-contrast", "projector" };

QString themeKey()
{
    return QStringLiteral("look/theme");
}

QString textKey()
{
    return QStringLiteral("look/textPercent");
}

ThemeChoice choiceNamed(const QString& name)
{
    const auto* const found = std::find(choiceNames.begin(), choiceNames.end(), name.toStdString());
    return found == choiceNames.end() ? ThemeChoice::System
                                      : static_cast<ThemeChoice>(found - choiceNames.begin());
}

QString nameOf(ThemeChoice choice)
{
    return QString::fromLatin1(choiceNames.at(static_cast<std::size_t>(choice)));
}

int nearestTextSize(int percent)
{
    const auto& sizes = Appearance::textSizes;
    return *std::min_element(sizes.begin(), sizes.end(),
        [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
}

void tellWindows(QEvent::Type what)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        QEvent event(what);
        QApplication::sendEvent(window, &event);
    }
}

} // namespace

Appearance::Appearance(QApplication& application)
    : m_application(application)
    , m_systemFont(QApplication::font())
    , m_systemPalette(QApplication::palette())
{
    const QSettings settings;
    m_choice = choiceNamed(settings.value(themeKey()).toString());
    bool isNumber = false;
    const int percent = settings.value(textKey()).toInt(&isNumber);
    m_textPercent = isNumber ? nearestTextSize(percent) : 100;
    apply();
    connect(&application, &QGuiApplication::applicationStateChanged, this, &Appearance::followSystem);
}

Appearance::~Appearance()
{
    QApplication::setPalette(m_systemPalette);
    QApplication::setFont(m_systemFont);
}

ThemeName Appearance::themeName() const
{
    if (m_presenting)
        return ThemeName::Projector;
    switch (m_choice) {
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::HighContrast:
        return ThemeName::HighContrast;
    case ThemeChoice::Projector:
        return ThemeName::Projector;
    case ThemeChoice::System:
        break;
    }
    return systemTheme(m_systemPalette);
}

void Appearance::apply()
{
    QFont font = m_systemFont;
    if (!m_languageFonts.isEmpty())
        font.setFamilies(QStringList(QFontInfo(m_systemFont).family()) + m_languageFonts);
    m_theme = makeTheme(themeName(), m_textPercent / 100.0, font);
    // The font first and at once, not when the event loop comes round to it: a combo box forgets how wide it
    // had to be only when the style changes.
    QApplication::setFont(m_theme.body);
    tellWindows(QEvent::ApplicationFontChange);
    QApplication::setStyle(new ThemeStyle(m_theme)); // the application owns it
    QApplication::setPalette(m_theme.palette());
    Q_EMIT changed();
}

void Appearance::followSystem()
{
    // Whoever changed the desktop's look did it in another window and now comes back.
    if (m_choice == ThemeChoice::System && m_application.applicationState() == Qt::ApplicationActive
        && !m_presenting && systemTheme(m_systemPalette) != m_theme.name)
        apply();
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    QSettings().setValue(themeKey(), nameOf(choice));
    apply();
}

void Appearance::setTextPercent(int percent)
{
    percent = nearestTextSize(percent);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    QSettings().setValue(textKey(), percent);
    apply();
}

void Appearance::setLanguageFonts(const QStringList& families)
{
    QStringList there;
    const QStringList all = QFontDatabase::families();
    std::copy_if(families.begin(), families.end(), std::back_inserter(there),
        [&all](const QString& family) { return all.contains(family); });
    if (there == m_languageFonts)
        return;
    m_languageFonts = there;
    apply();
}

void Appearance::setPresenting(bool presenting)
{
    if (presenting == m_presenting)
        return;
    m_presenting = presenting;
    apply();
}

} // namespace leaklab::ui
