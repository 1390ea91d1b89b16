#include "app/ui/exercise/number_edit.h"

#include "app/ui/character_width.h"

#include <QDoubleValidator>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace leaklab::ui {

NumberEdit::NumberEdit(const training::NumberQuestion& question, QWidget* parent)
    : QuestionEdit(parent)
    , m_field(new QLineEdit(this))
{
    auto* validator = new QDoubleValidator(m_field);
    validator->setNotation(QDoubleValidator::StandardNotation);
    m_field->setValidator(validator);
    m_field->setObjectName(QStringLiteral("number"));
    m_field->setMaximumWidth(characterWidth(fontMetrics(), 14));
    m_field->setAccessibleName(question.unit.text.isEmpty()
            ? tr("Your answer, a number")
            : tr("Your answer, a number of %1").arg(question.unit.text));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(new QLabel(question.unit.text, this));
    addAnswerButton(*layout, tr("Answer"));
    layout->addStretch();
    connect(m_field, &QLineEdit::returnPressed, this, [this] { give(); });
}

void NumberEdit::give()
{
    bool ok = false;
    double value = locale().toDouble(m_field->text(), &ok);
    if (!ok)
        value = m_field->text().toDouble(&ok); // a point where the locale has a comma
    training::Answer answer;
    if (ok)
        answer.number = value;
    Q_EMIT answered(answer);
}

} // namespace leaklab::ui
