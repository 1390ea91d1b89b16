#include "app/training/prover/wrong_answers.h"

namespace leaklab::training {

std::vector<WrongAnswer> wrongAnswers(
    const ChoiceQuestion& question, const CheckText& text, const QString& drawnCase)
{
    const QStringList right = question.rightIsCase ? QStringList{ drawnCase } : question.right;
    const bool several = right.size() > 1;
    std::vector<WrongAnswer> answers;
    for (const QString& option : question.options) {
        if (right.contains(option))
            continue;
        const QStringList chosen = several ? right + QStringList{ option } : QStringList{ option };
        answers.push_back({ chosen, text.options.value(option).reply });
    }
    for (qsizetype left = 0; several && left < right.size(); ++left) {
        QStringList incomplete = right;
        incomplete.removeAt(left);
        answers.push_back({ incomplete, {} });
    }
    return answers;
}

} // namespace leaklab::training
