#include "app/ui/exercise/choice_edit.h"

#include "app/ui/exercise/option_button.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace leaklab::ui {

ChoiceEdit::ChoiceEdit(
    const training::ChoiceQuestion& question, const training::CheckText& text, QWidget* parent)
    : QuestionEdit(parent)
    , m_options(question.options)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool several = question.right.size() > 1;
    auto* group = new QButtonGroup(this);
    group->setExclusive(!several);
    for (const QString& option : m_options) {
        auto* line = new OptionButton(text.options.value(option).text, several, this);
        line->button().setObjectName(QStringLiteral("option-") + option);
        group->addButton(&line->button());
        m_buttons.push_back(&line->button());
        layout->addWidget(line);
    }
    addAnswerButton(*layout, tr("Answer"));
}

void ChoiceEdit::give()
{
    training::Answer answer;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            answer.options.append(m_options[static_cast<qsizetype>(i)]);
    }
    Q_EMIT answered(answer);
}

} // namespace leaklab::ui
