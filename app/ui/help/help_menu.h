#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;
class QMenu;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

/// The Help menu and the windows it opens, each at most once. `window` and `lab` outlive it.
class HelpMenu : public QObject {
    Q_OBJECT
public:
    HelpMenu(QMenu& menu, QMainWindow& window, const lab::Lab& lab);

    void showShortcuts();
    void checkMachine();
    void showAbout();
    void showLicences();

private:
    /// Shows `dialog`, or makes it first.
    template <class Make> void open(QPointer<QDialog>& dialog, Make make);

    QMainWindow& m_window;
    const lab::Lab& m_lab;
    QPointer<QDialog> m_shortcuts;
    QPointer<QDialog> m_machine;
    QPointer<QDialog> m_about;
    QPointer<QDialog> m_licences;
};

} // namespace leaklab::ui
