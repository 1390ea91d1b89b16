#pragma once

#include "app/json/problem.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace leaklab::training {

struct OptionText {
    QString text;
    QString reply; ///< shown when it was chosen; of a mistake: its reply
    int line = 0;
};
struct ActionText {
    QString label;
    QString tip; ///< may be empty
    int line = 0;
};
struct CheckText {
    QString text; ///< what has to be so, or the question; Markdown
    QString advice; ///< shown with the reason while it fails; may be empty
    QMap<QString, OptionText> options; ///< by id; of a number question: its mistakes
    QStringList order; ///< of the options, as written
    int line = 0;
};

/// The words of a step in one language.
struct StepText {
    QString file;
    QString title;
    QString body; ///< Markdown
    QMap<QString, ActionText> actions; ///< by id
    QMap<QString, CheckText> checks;
    QStringList hints; ///< Markdown
    QString solution; ///< Markdown
};

/// The words of an exercise in one language.
struct ExerciseText {
    QString language; ///< "en"
    QString title;
    QString summary;
    QString debrief;
    QString instructor;
    QMap<QString, StepText> steps; ///< by the step's id
};

/// Reads a Markdown file of a step, or of an exercise; what does not fit is added to `problems`. The form is
/// in the author's guide.
[[nodiscard]] StepText readStepText(const QString& file, const QString& content, json::Problems& problems);
void readExerciseText(
    const QString& file, const QString& content, ExerciseText& into, json::Problems& problems);

} // namespace leaklab::training
