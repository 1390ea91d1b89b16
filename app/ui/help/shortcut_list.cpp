#include "app/ui/help/shortcut_list.h"

#include "app/ui/text_without_key.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace leaklab::ui {

namespace {

/// A menu's text without its mnemonic and its dots.
QString plain(const QString& text)
{
    return textWithoutKey(text).remove(QChar(0x2026)).trimmed();
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

class Collector {
public:
    void addMenu(const QString& where, const QMenu& menu)
    {
        for (const QAction* action : menu.actions()) {
            if (action->menu())
                addMenu(where, *action->menu());
            else
                add(where, *action);
        }
    }
    void add(const QString& where, const QAction& action)
    {
        if (action.shortcuts().isEmpty() || m_seen.contains(&action))
            return;
        m_seen.insert(&action);
        m_entries.push_back({ where, plain(action.text()), keysOf(action) });
    }
    [[nodiscard]] std::vector<ShortcutEntry> entries() && { return std::move(m_entries); }

private:
    QSet<const QAction*> m_seen;
    std::vector<ShortcutEntry> m_entries;
};

} // namespace

std::vector<ShortcutEntry> shortcutsOf(const QMainWindow& window)
{
    Collector collector;
    for (const QAction* top : window.menuBar()->actions()) {
        if (top->menu())
            collector.addMenu(plain(top->text()), *top->menu());
    }
    const QString elsewhere = QCoreApplication::translate("leaklab::ui::ShortcutList", "Elsewhere");
    for (const QAction* action : window.findChildren<QAction*>())
        collector.add(elsewhere, *action);
    return std::move(collector).entries();
}

} // namespace leaklab::ui
