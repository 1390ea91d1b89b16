#include "app/ui/words_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace leaklab::ui {

WordsEdit::WordsEdit(const QString& accessibleName, Take take, QWidget* parent)
    : QWidget(parent)
    , m_take(std::move(take))
    , m_line(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_line->setAccessibleName(accessibleName);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &WordsEdit::take);
}

void WordsEdit::show(const QString& words)
{
    if (m_line->isModified() || m_line->text() == words)
        return;
    m_line->setText(words);
    m_line->setCursorPosition(0);
    m_problem->hide();
}

void WordsEdit::enter(const QString& words)
{
    m_line->setText(words);
    m_line->setCursorPosition(0);
    m_line->setModified(true);
    take();
}

void WordsEdit::take()
{
    if (!m_line->isModified())
        return;
    const core::Result<void> taken = m_take(m_line->text().toStdString());
    m_problem->setVisible(!taken);
    if (taken)
        m_line->setModified(false);
    else
        m_problem->setText(tr("\u26a0 %1").arg(QString::fromStdString(taken.error().detail)));
}

} // namespace leaklab::ui
