#include "app/ui/process_actions.h"

#include "app/lab/lab.h"
#include "app/ui/theme/icons.h"

#include <QAction>

namespace leaklab::ui {

using supervise::ProcessState;
using supervise::SupervisedProcess;

ProcessActions::ProcessActions(lab::Lab& lab, lab::Role role, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_role(role)
    , m_start(new QAction(icon(IconName::Start), tr("&Start"), this))
    , m_stop(new QAction(icon(IconName::Stop), tr("Sto&p"), this))
    , m_restart(new QAction(icon(IconName::Restart), tr("&Restart"), this))
    , m_kill(new QAction(icon(IconName::Kill), tr("&Kill"), this))
{
    m_start->setToolTip(tr("Starts it now, also out of a back-off."));
    m_stop->setToolTip(tr("Asks it to end and lets it finish its requests; it stays down."));
    m_restart->setToolTip(tr("Stops it and starts it again: what was leaked is gone, the leak is not."));
    m_kill->setToolTip(
        tr("Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted."));
    const auto connectTo = [this](QAction* action, void (SupervisedProcess::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (SupervisedProcess* process = m_lab.process(m_role))
                (process->*act)();
        });
    };
    connectTo(m_start, &SupervisedProcess::start);
    connectTo(m_stop, &SupervisedProcess::stop);
    connectTo(m_restart, &SupervisedProcess::restart);
    connectTo(m_kill, &SupervisedProcess::kill);
    refresh();
}

void ProcessActions::refresh()
{
    // While the shop comes up as a whole, or has not, its parts are not to be started by hand.
    const SupervisedProcess* process = m_lab.isReady() ? m_lab.process(m_role) : nullptr;
    const ProcessState state = process ? process->state() : ProcessState::Stopped;
    const bool there = process && process->pid() > 0;
    const bool waiting = state == ProcessState::BackOff;
    m_start->setEnabled(process && !there);
    m_stop->setEnabled(process && (there || waiting) && state != ProcessState::Stopping);
    m_restart->setEnabled(there && state != ProcessState::Stopping);
    m_kill->setEnabled(there);
}

} // namespace leaklab::ui
