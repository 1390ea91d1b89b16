#include "app/ui/exercise/option_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QTextDocumentFragment>

namespace leaklab::ui {

OptionButton::OptionButton(const QString& text, bool several, QWidget* parent)
    : QWidget(parent)
{
    if (several)
        m_button = new QCheckBox(this);
    else
        m_button = new QRadioButton(this);
    m_button->setAccessibleName(QTextDocumentFragment::fromMarkdown(text).toPlainText());
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::MarkdownText);
    label->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
}

void OptionButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->pos()))
        m_button->click();
    QWidget::mouseReleaseEvent(event);
}

} // namespace leaklab::ui
