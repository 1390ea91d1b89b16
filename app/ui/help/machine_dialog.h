#pragma once

#include "app/lab/preflight.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace leaklab::ui {

/// "Check this machine": what a lab needs, what there is, and what to do about the rest.
class MachineDialog : public QDialog {
    Q_OBJECT
public:
    /// Checks at once, for a lab as `plan` says.
    explicit MachineDialog(lab::PreflightPlan plan, QWidget* parent = nullptr);

private:
    void check();
    void showReport(const lab::PreflightReport& report);

    lab::PreflightPlan m_plan;
    QLabel* m_verdict;
    QTextBrowser* m_text;
    QPushButton* m_again;
};

} // namespace leaklab::ui
