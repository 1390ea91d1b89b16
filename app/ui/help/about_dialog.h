#pragma once

#include <QDialog>

namespace leaklab::ui {

/// What this program is, and what it was made of, for a look or for a bug report.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

    /// The versions as lines of text, as "Copy" puts them into the clipboard.
    [[nodiscard]] static QString versionsText();

Q_SIGNALS:
    void licencesRequested();
};

} // namespace leaklab::ui
