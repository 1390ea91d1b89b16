#include "app/ui/exercise/question_edit.h"

#include "app/ui/exercise/choice_edit.h"
#include "app/ui/exercise/moment_edit.h"
#include "app/ui/exercise/number_edit.h"
#include "app/ui/exercise/prediction_edit.h"
#include "app/ui/exercise/type_edit.h"

#include <QBoxLayout>
#include <QPushButton>

namespace leaklab::ui {

QPushButton* QuestionEdit::addAnswerButton(QBoxLayout& layout, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("answer"));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this] { give(); });
    layout.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

QuestionEdit* makeQuestionEdit(const training::Check& check, const training::CheckText& text,
    const AnswerSources& sources, QWidget* parent)
{
    if (const auto* choice = std::get_if<training::ChoiceQuestion>(&check.what))
        return new ChoiceEdit(*choice, text, parent);
    if (const auto* number = std::get_if<training::NumberQuestion>(&check.what))
        return new NumberEdit(*number, parent);
    if (std::holds_alternative<training::PointQuestion>(check.what))
        return new MomentEdit(MomentEdit::Kind::Point, sources.navigation, parent);
    if (std::holds_alternative<training::SpanQuestion>(check.what))
        return new MomentEdit(MomentEdit::Kind::Span, sources.navigation, parent);
    if (std::holds_alternative<training::PredictionQuestion>(check.what))
        return new PredictionEdit(sources.navigation, parent);
    if (std::holds_alternative<training::TypeQuestion>(check.what))
        return new TypeEdit(sources.census, parent);
    return nullptr;
}

} // namespace leaklab::ui
