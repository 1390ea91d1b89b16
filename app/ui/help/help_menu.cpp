#include "app/ui/help/help_menu.h"

#include "app/lab/lab.h"
#include "app/session/session_library.h"
#include "app/ui/help/about_dialog.h"
#include "app/ui/help/licences_dialog.h"
#include "app/ui/help/machine_dialog.h"
#include "app/ui/help/shortcuts_dialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace leaklab::ui {

HelpMenu::HelpMenu(QMenu& menu, QMainWindow& window, const lab::Lab& lab)
    : QObject(&menu)
    , m_window(window)
    , m_lab(lab)
{
    const auto add = [&](const QString& text, const QKeySequence& keys, void (HelpMenu::*slot)()) {
        QAction* action = menu.addAction(text, this, slot);
        action->setShortcut(keys);
    };
    add(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), &HelpMenu::showShortcuts);
    add(tr("&Check this machine \u2026"), QKeySequence(Qt::CTRL | Qt::Key_F1), &HelpMenu::checkMachine);
    menu.addSeparator();
    add(tr("&Licences"), {}, &HelpMenu::showLicences);
    add(tr("&About Leak Lab"), {}, &HelpMenu::showAbout);
}

template <class Make> void HelpMenu::open(QPointer<QDialog>& dialog, Make make)
{
    if (!dialog) {
        dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void HelpMenu::showShortcuts()
{
    open(m_shortcuts, [this] { return new ShortcutsDialog(m_window); });
}

void HelpMenu::checkMachine()
{
    open(m_machine, [this] {
        return new MachineDialog(
            { m_lab.settings(), session::SessionLibrary().folder(), m_lab.isReady() }, &m_window);
    });
}

void HelpMenu::showAbout()
{
    open(m_about, [this] {
        auto* about = new AboutDialog(&m_window);
        connect(about, &AboutDialog::licencesRequested, this, &HelpMenu::showLicences);
        return about;
    });
}

void HelpMenu::showLicences()
{
    open(m_licences, [this] { return new LicencesDialog(&m_window); });
}

} // namespace leaklab::ui
