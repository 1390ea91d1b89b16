#pragma once

#include "app/ui/help/components.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace leaklab::ui {

/// Every component with the full text of its licence, offline.
class LicencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit LicencesDialog(QWidget* parent = nullptr);

private:
    void show(int row);

    std::vector<Component> m_components;
    QListWidget* m_list;
    QLabel* m_about;
    QPlainTextEdit* m_text;
};

} // namespace leaklab::ui
