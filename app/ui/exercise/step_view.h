#pragma once

#include "app/training/attempt.h"
#include "app/ui/exercise/answer_sources.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leaklab::ui {

class CheckRow;

/// The step that an attempt stands at: its text, what can be done at a click, its checks, hints and solution.
/// Made anew for each step. `attempt` and `sources` outlive it.
class StepView : public QScrollArea {
    Q_OBJECT
public:
    StepView(training::Attempt& attempt, const AnswerSources& sources, QWidget* parent = nullptr);

    void refresh(); ///< how the checks stand, and what was revealed

private:
    void addText();
    void addActions();
    void addChecks();
    void addHelp();
    void showHints();

    training::Attempt& m_attempt;
    AnswerSources m_sources;
    QVBoxLayout* m_layout;
    std::vector<CheckRow*> m_rows; ///< in the order of the checks
    QPushButton* m_hint = nullptr;
    QPushButton* m_solution = nullptr;
    QPushButton* m_showMe = nullptr;
    QVBoxLayout* m_hints = nullptr;
    qsizetype m_hintsShown = 0;
    bool m_solutionShown = false;
};

} // namespace leaklab::ui
