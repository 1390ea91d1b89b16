#include "app/ui/classroom/cue_bar.h"

#include "app/lab/cues.h"
#include "app/ui/character_width.h"
#include "app/ui/classroom/cue_actions.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace leaklab::ui {

CueBar::CueBar(CueActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_cue(makeButton(
          "cueButton", tr("Cue"), tr("Marks this moment on all charts, with a picture in the handout.")))
    , m_note(makeButton("noteButton", tr("Note"), tr("Marks this moment in words, without a picture.")))
{
    m_field->setObjectName(QStringLiteral("cueField"));
    m_field->setAccessibleName(tr("Name of a cue, or a note"));
    m_field->setMaxLength(lab::Cues::longestText);
    m_field->setMinimumWidth(characterWidth(fontMetrics(), 22));
    m_field->setToolTip(tr("What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at "
                           "once, to be named afterwards."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 2);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_cue);
    layout->addWidget(m_note);
    clear();
    connect(&m_actions, &CueActions::droppedUnnamed, this, &CueBar::beginNaming);
    connect(m_field, &QLineEdit::textChanged, this, &CueBar::updateButtons);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { drop(false); });
    connect(m_field, &QLineEdit::editingFinished, this, &CueBar::finishNaming);
    connect(m_cue, &QToolButton::clicked, this, [this] { drop(false); });
    connect(m_note, &QToolButton::clicked, this, [this] { drop(true); });
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_field);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &CueBar::clear);
}

QToolButton* CueBar::makeButton(const char* name, const QString& text, const QString& teaches)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(teaches);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void CueBar::beginNaming(int id, const QString& name)
{
    clear();
    m_naming = id;
    m_field->setPlaceholderText(tr("Name of \"%1\"").arg(name));
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CueBar::finishNaming()
{
    if (m_naming == 0)
        return;
    m_actions.rename(m_naming, m_field->text());
    clear();
}

void CueBar::drop(bool isNote)
{
    if (m_naming > 0)
        return finishNaming();
    if (!m_field->text().trimmed().isEmpty())
        m_actions.drop(m_field->text(), isNote);
    clear();
}

void CueBar::clear()
{
    m_naming = 0;
    m_field->clear();
    m_field->setPlaceholderText(tr("Cue or note \u2026"));
    updateButtons();
}

void CueBar::updateButtons()
{
    const bool written = !m_field->text().trimmed().isEmpty();
    m_cue->setEnabled(written);
    m_note->setEnabled(written && m_naming == 0);
}

} // namespace leaklab::ui
