#pragma once

#include <QDialog>

class QMainWindow;

namespace leaklab::ui {

/// The keys that do something in `window`, read from its actions at that moment.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(QMainWindow& window);
};

} // namespace leaklab::ui
