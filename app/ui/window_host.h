#pragma once

#include "app/core/clock.h"
#include "app/policy/policy.h"

#include <QObject>

#include <memory>

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class Appearance;
class Language;
class MainWindow;

/// Has the console's window, and makes it anew in its place when the language changes: the lab, its recording
/// and what is being done in it go on. The arguments outlive it. Owner: main. Thread: the GUI thread.
class WindowHost : public QObject {
    Q_OBJECT
public:
    /// `number` of this console among those of the user that run now.
    WindowHost(
        lab::Lab& lab, const core::Clock& clock, Appearance& appearance, Language& language, int number = 1);
    ~WindowHost() override;

    /// Holds this window and each later one to what the administrator has set; before it is shown.
    void obey(const policy::Policy& policy);
    [[nodiscard]] MainWindow& window() const { return *m_window; } ///< until the language changes
    void quitNow(); ///< without a question, whatever would be lost

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    void replaceWindow();
    void useFontsOfLanguage();

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    Appearance& m_appearance;
    Language& m_language;
    policy::Policy m_policy;
    int m_number;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace leaklab::ui
