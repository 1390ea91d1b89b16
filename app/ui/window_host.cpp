#include "app/ui/window_host.h"

#include "app/ui/language/language.h"
#include "app/ui/language/language_actions.h"
#include "app/ui/language/language_list.h"
#include "app/ui/main_window.h"
#include "app/ui/theme/appearance.h"
#include "app/ui/theme/theme_actions.h"
#include "app/ui/window_menus.h"

#include <utility>

namespace leaklab::ui {

WindowHost::WindowHost(
    lab::Lab& lab, const core::Clock& clock, Appearance& appearance, Language& language, int number)
    : m_lab(lab)
    , m_clock(clock)
    , m_appearance(appearance)
    , m_language(language)
    , m_number(number)
{
    useFontsOfLanguage();
    m_window = makeWindow();
    // Later, not from inside the menu of the window that goes.
    connect(&m_language, &Language::changed, this, &WindowHost::replaceWindow, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

void WindowHost::obey(const policy::Policy& policy)
{
    m_policy = policy;
    m_window->obey(policy);
}

void WindowHost::quitNow()
{
    m_window->quitNow();
}

std::unique_ptr<MainWindow> WindowHost::makeWindow()
{
    auto window = std::make_unique<MainWindow>(m_lab, m_clock, m_number);
    const auto* themes = new ThemeActions(m_appearance, window.get());
    const auto* languages = new LanguageActions(m_language, window.get());
    themes->addTo(window->menus().view());
    languages->addTo(window->menus().view());
    window->tell(m_language.problem());
    return window;
}

void WindowHost::replaceWindow()
{
    useFontsOfLanguage();
    auto window = makeWindow();
    window->obey(m_policy);
    window->takeOver(*m_window);
    window->show();
    m_window = std::move(window);
    m_window->activateWindow();
}

void WindowHost::useFontsOfLanguage()
{
    m_appearance.setLanguageFonts(offeredLanguage(m_language.code()).fonts);
}

} // namespace leaklab::ui
