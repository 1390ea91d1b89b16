#include "app/ui/cart_panel.h"

#include "app/lab/lab.h"
#include "app/models/process_text.h"
#include "app/models/value_text.h"
#include "app/ui/process_actions.h"
#include "app/ui/text_without_key.h"
#include "app/ui/theme/theme_style.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leaklab::ui {

using supervise::ProcessState;
using supervise::SupervisedProcess;

namespace {

/// A push button for an action; a tool button would lose the mnemonic whenever the action changes.
QPushButton* buttonFor(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(name);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(CartPanel::tr("%1 the cart").arg(textWithoutKey(action->text())));
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

CartPanel::CartPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent)
    : QGroupBox(tr("Cart"), parent)
    , m_lab(lab)
    , m_clock(clock)
    , m_actions(new ProcessActions(lab, lab::Role::Cart, this))
    , m_state(new QLabel(this))
    , m_process(new QLabel(this))
    , m_history(new QLabel(this))
{
    setTypeRole(*m_state, TypeRole::Heading);
    setTextColour(*m_process, TextColour::Muted);
    m_state->setObjectName(QStringLiteral("cartState"));
    m_history->setWordWrap(true);
    m_process->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    buttons->addWidget(buttonFor(m_actions->start(), QStringLiteral("startCart"), this), 0, 0);
    buttons->addWidget(buttonFor(m_actions->stop(), QStringLiteral("stopCart"), this), 0, 1);
    buttons->addWidget(buttonFor(m_actions->restart(), QStringLiteral("restartCart"), this), 1, 0);
    buttons->addWidget(buttonFor(m_actions->kill(), QStringLiteral("killCart"), this), 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_process);
    layout->addWidget(m_history);
    layout->addLayout(buttons);
    refresh();
}

QString CartPanel::stateLine() const
{
    const SupervisedProcess* process = m_lab.process(lab::Role::Cart);
    if (!process)
        return tr("\u25cb not started");
    const QString state = models::stateText(process->state());
    switch (process->state()) {
    case ProcessState::Running:
    case ProcessState::NotReady:
        return tr("\u25cf %1 %2", "state and how long")
            .arg(state, models::spanText(m_clock.now() - process->runningSince()));
    case ProcessState::BackOff:
        return tr("\u2716 %1 %2", "back-off and how long it still takes")
            .arg(state, models::waitText(process->untilRestart(), locale()));
    case ProcessState::Failed:
        return tr("\u2716 %1").arg(state);
    default:
        return tr("\u25cb %1").arg(state);
    }
}

QString CartPanel::historyLine() const
{
    const SupervisedProcess* process = m_lab.process(lab::Role::Cart);
    if (!process)
        return {};
    const QString restarts = tr("Restarts: %1").arg(locale().toString(process->restarts()));
    const auto last = process->lastExit();
    return last ? tr("%1\nLast end: %2").arg(restarts, models::causeText(*last)) : restarts;
}

void CartPanel::refresh()
{
    m_state->setText(stateLine());
    const SupervisedProcess* process = m_lab.process(lab::Role::Cart);
    m_process->setText(
        process && process->pid() > 0 ? tr("Process %1").arg(process->pid()) : tr("No process"));
    m_process->setToolTip(process ? process->commandLine() : QString());
    m_history->setText(historyLine());
    const bool well = process && process->state() == ProcessState::Running;
    const bool dead
        = process && (process->state() == ProcessState::BackOff || process->state() == ProcessState::Failed);
    setTextColour(*m_state, well ? TextColour::Good : dead ? TextColour::Danger : TextColour::Normal);
    m_actions->refresh();
}

} // namespace leaklab::ui
