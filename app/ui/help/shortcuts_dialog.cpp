#include "app/ui/help/shortcuts_dialog.h"

#include "app/ui/help/shortcut_list.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QTableWidget>
#include <QVBoxLayout>

namespace leaklab::ui {

ShortcutsDialog::ShortcutsDialog(QMainWindow& window)
    : QDialog(&window)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const std::vector<ShortcutEntry> entries = shortcutsOf(window);
    auto* table = new QTableWidget(static_cast<int>(entries.size()), 3, this);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({ tr("Where"), tr("What"), tr("Keys") });
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ShortcutEntry& entry = entries[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(entry.where));
        table->setItem(row, 1, new QTableWidgetItem(entry.what));
        table->setItem(row, 2, new QTableWidgetItem(entry.keys));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    auto* hint
        = new QLabel(tr("Keys without Ctrl, Alt or a function key work while the charts have the focus. "
                        "There, the arrow keys walk the crosshair, + and \u2212 zoom, Page Up and Page Down "
                        "turn pages, Home goes to the beginning and End to the newest. Everything else is "
                        "reached with Tab, or with Alt and an underlined letter."),
            this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(560, 640);
}

} // namespace leaklab::ui
