#pragma once

#include "app/training/check_state.h"
#include "app/training/exercise.h"
#include "app/training/exercise_text.h"
#include "app/ui/exercise/answer_sources.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace leaklab::ui {

class LessonText;
class QuestionEdit;

/// One check of a step: what has to be so, how it stands (a sign, a word and a bar), why not yet, and, for a
/// question, where it is answered. `sources` outlives it.
class CheckRow : public QWidget {
    Q_OBJECT
public:
    CheckRow(const training::Check& check, const training::CheckText& text, const QString& folder,
        const AnswerSources& sources, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    void show(const training::CheckState& state);
    using QWidget::show;

Q_SIGNALS:
    void answered(const QString& check, const leaklab::training::Answer& answer);

private:
    QString m_id;
    bool m_isQuestion;
    training::Verdict m_verdict = training::Verdict::Open;
    QLabel* m_sign;
    QLabel* m_now;
    QProgressBar* m_bar;
    QLabel* m_reason;
    QuestionEdit* m_edit;
};

} // namespace leaklab::ui
