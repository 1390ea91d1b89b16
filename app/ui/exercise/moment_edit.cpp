#include "app/ui/exercise/moment_edit.h"

#include "app/charts/time_navigation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leaklab::ui {

MomentEdit::MomentEdit(Kind kind, charts::TimeNavigation& navigation, QWidget* parent)
    : QuestionEdit(parent)
    , m_kind(kind)
    , m_navigation(navigation)
    , m_taken(new QLabel(this))
{
    m_taken->setWordWrap(true);
    m_taken->setObjectName(QStringLiteral("taken"));
    auto* buttons = new QHBoxLayout;
    const auto addTake = [&](const QString& name, const QString& words, std::optional<double>& into) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(name);
        button->setToolTip(
            tr("Takes the time at the crosshair: point into a chart, or click it and use the arrow keys."));
        connect(button, &QPushButton::clicked, this, [this, &into] { take(into); });
        buttons->addWidget(button);
    };
    if (kind == Kind::Point) {
        addTake(QStringLiteral("takePoint"), tr("Take the crosshair's time"), m_from);
    } else {
        addTake(QStringLiteral("takeFrom"), tr("It begins at the crosshair"), m_from);
        addTake(QStringLiteral("takeUntil"), tr("It ends there"), m_until);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_taken);
    m_answer = addAnswerButton(*layout, tr("Answer"));
    refresh();
}

void MomentEdit::take(std::optional<double>& into)
{
    if (!m_navigation.crosshair()) {
        m_taken->setText(
            tr("There is no crosshair: point into a chart, or click one and press an arrow key."));
        return;
    }
    into = m_navigation.crosshair();
    refresh();
}

QString MomentEdit::text(const std::optional<double>& time) const
{
    return time ? m_navigation.format().text(*time, 1) : tr("not yet");
}

void MomentEdit::refresh()
{
    m_taken->setText(m_kind == Kind::Point ? tr("Taken: %1").arg(text(m_from))
                                           : tr("From %1 until %2").arg(text(m_from), text(m_until)));
    m_answer->setEnabled(m_from && (m_kind == Kind::Point || m_until));
}

void MomentEdit::give()
{
    training::Answer answer;
    answer.from = m_from;
    answer.until = m_until;
    Q_EMIT answered(answer);
}

} // namespace leaklab::ui
