#pragma once

#include "app/training/exercise.h"
#include "app/training/exercise_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leaklab::training {

/// An answer to a choice that has to be refused.
struct WrongAnswer {
    QStringList options;
    QString reply; ///< what has to be among the words of the refusal; empty: any
};

/// For each wrong option the right answer with it (where one is asked for: it alone), and where several are
/// right, all of them but one.
[[nodiscard]] std::vector<WrongAnswer> wrongAnswers(
    const ChoiceQuestion& question, const CheckText& text, const QString& drawnCase);

} // namespace leaklab::training
