#pragma once

#include <QString>

#include <vector>

class QMainWindow;

namespace leaklab::ui {

/// One thing that can be done by a key.
struct ShortcutEntry {
    QString where; ///< "File", or the area whose focus it needs
    QString what;
    QString keys; ///< as the platform writes them
};

/// Every action of the window that has a shortcut: those of its menus in their order, then all others.
[[nodiscard]] std::vector<ShortcutEntry> shortcutsOf(const QMainWindow& window);

} // namespace leaklab::ui
