#pragma once

#include "app/training/check_state.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"
#include "app/ui/exercise/answer_sources.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace leaklab::ui {

/// Where a trainee answers one question, by mouse or by keyboard alone. Judges nothing.
class QuestionEdit : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

Q_SIGNALS:
    void answered(const leaklab::training::Answer& answer);

protected:
    /// The button that gives the answer.
    QPushButton* addAnswerButton(QBoxLayout& layout, const QString& text);
    virtual void give() = 0;
};

/// The edit that fits the check's question; null when it is none. `sources` outlives it.
[[nodiscard]] QuestionEdit* makeQuestionEdit(const training::Check& check, const training::CheckText& text,
    const AnswerSources& sources, QWidget* parent);

} // namespace leaklab::ui
