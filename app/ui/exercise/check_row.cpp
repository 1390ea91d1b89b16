#include "app/ui/exercise/check_row.h"

#include "app/ui/exercise/lesson_text.h"
#include "app/ui/exercise/question_edit.h"
#include "app/ui/theme/theme_style.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include <cmath>

namespace leaklab::ui {

using training::CheckState;
using training::Verdict;

namespace {

QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return QStringLiteral("\u2713");
    case Verdict::Holding:
        return QStringLiteral("\u2026");
    case Verdict::Waiting:
        return QStringLiteral("\u231b");
    case Verdict::Wrong:
        return QStringLiteral("\u2717");
    case Verdict::Locked:
        return QStringLiteral("\u2013");
    case Verdict::Open:
        break;
    }
    return QStringLiteral("\u25cb");
}

TextColour colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return TextColour::Good;
    case Verdict::Wrong:
        return TextColour::Danger;
    case Verdict::Holding:
    case Verdict::Waiting:
        return TextColour::Accent;
    case Verdict::Locked:
        return TextColour::Muted;
    case Verdict::Open:
        break;
    }
    return TextColour::Normal;
}

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::MarkdownText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckRow::CheckRow(const training::Check& check, const training::CheckText& text, const QString& folder,
    const AnswerSources& sources, QWidget* parent)
    : QWidget(parent)
    , m_id(check.id)
    , m_isQuestion(check.isQuestion())
    , m_sign(new QLabel(this))
    , m_now(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_reason(wrapped(this))
    , m_edit(makeQuestionEdit(check, text, sources, this))
{
    setObjectName(QStringLiteral("check-") + check.id);
    auto* words = new LessonText(this);
    words->setFolder(folder);
    words->setText(text.text);
    words->setFocusPolicy(Qt::NoFocus);
    setTypeRole(*m_sign, TypeRole::Strong);
    m_now->setObjectName(QStringLiteral("now"));
    setTypeRole(*m_now, TypeRole::Strong);
    m_now->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_bar->setMaximumHeight(6);
    m_bar->setAccessibleName(tr("How far it is"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(words, 0, 1);
    layout->addWidget(m_now, 1, 1);
    layout->addWidget(m_bar, 2, 1);
    if (m_edit) {
        layout->addWidget(m_edit, 3, 1);
        connect(m_edit, &QuestionEdit::answered, this,
            [this](const training::Answer& answer) { Q_EMIT answered(m_id, answer); });
    }
    layout->addWidget(m_reason, 4, 1);
}

void CheckRow::show(const CheckState& state)
{
    const bool turned = state.verdict != m_verdict;
    m_verdict = state.verdict;
    m_sign->setText(signOf(state.verdict));
    setTextColour(*m_sign, colourOf(state.verdict));
    QString word = state.now;
    if (state.verdict == Verdict::Passed)
        word = tr("passed");
    else if (state.verdict == Verdict::Locked)
        word = tr("comes later");
    else if (state.verdict == Verdict::Waiting)
        word = tr("waiting for what happens");
    else if (state.verdict == Verdict::Wrong)
        word = tr("not yet");
    m_now->setText(word);
    m_now->setVisible(!word.isEmpty());
    setTextColour(*m_now, colourOf(state.verdict));
    m_bar->setValue(static_cast<int>(std::round(state.progress * 100)));
    m_bar->setVisible(!m_isQuestion && state.verdict != Verdict::Passed && state.verdict != Verdict::Locked);
    m_reason->setText(state.reason);
    m_reason->setVisible(!state.reason.isEmpty() && state.verdict != Verdict::Locked);
    if (m_edit)
        m_edit->setVisible(state.verdict != Verdict::Passed && state.verdict != Verdict::Locked);
    setAccessibleName(word + QStringLiteral(". ") + state.reason);
    if (turned && (state.verdict == Verdict::Passed || state.verdict == Verdict::Wrong)) {
        QAccessibleEvent said(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&said);
    }
}

} // namespace leaklab::ui
