#include "app/ui/exercise/type_edit.h"

#include "app/ui/census_panel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leaklab::ui {

TypeEdit::TypeEdit(CensusPanel& census, QWidget* parent)
    : QuestionEdit(parent)
    , m_census(census)
    , m_chosen(new QLabel(this))
{
    m_chosen->setWordWrap(true);
    m_chosen->setObjectName(QStringLiteral("chosenType"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chosen);
    addAnswerButton(*layout, tr("Answer with this type"));
    connect(&m_census, &CensusPanel::typeChosen, this, &TypeEdit::refresh);
    refresh();
}

void TypeEdit::refresh()
{
    const QString type = m_census.chosenType();
    m_chosen->setText(type.isEmpty() ? tr("Choose a type in the table of the heap census.")
                                     : tr("Chosen in the heap census: %1").arg(type));
}

void TypeEdit::give()
{
    training::Answer answer;
    answer.type = m_census.chosenType();
    Q_EMIT answered(answer);
}

} // namespace leaklab::ui
