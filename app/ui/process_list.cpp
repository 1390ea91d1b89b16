#include "app/ui/process_list.h"

#include "app/lab/lab.h"
#include "app/models/process_text.h"
#include "app/ui/process_actions.h"
#include "app/ui/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace leaklab::ui {

using supervise::ProcessState;
using supervise::SupervisedProcess;

ProcessList::ProcessList(lab::Lab& lab, QWidget* parent)
    : QGroupBox(tr("Rest of the shop"), parent)
    , m_lab(lab)
    , m_storefront(new QLabel(this))
{
    auto* layout = new QGridLayout(this);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    for (const lab::Role role : { lab::Role::Web, lab::Role::Catalogue, lab::Role::Store }) {
        Line line{ role, new QLabel(this), new ProcessActions(lab, role, this) };
        auto* name = new QLabel(models::processText(lab::roleName(role)), this);
        auto* button = new QToolButton(this);
        button->setIcon(icon(IconName::More));
        button->setAutoRaise(true);
        button->setObjectName(lab::roleName(role) + QStringLiteral("Actions"));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Start, stop, restart or kill %1, and see who suffers.").arg(name->text()));
        button->setAccessibleName(tr("Actions for %1").arg(name->text()));
        auto* menu = new QMenu(button);
        for (QAction* action : line.actions->all())
            menu->addAction(action);
        button->setMenu(menu);
        const int row = static_cast<int>(m_lines.size());
        layout->addWidget(name, row, 0);
        layout->addWidget(line.state, row, 1);
        layout->addWidget(button, row, 2);
        m_lines.push_back(line);
    }
    m_storefront->setOpenExternalLinks(true);
    m_storefront->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_storefront->setObjectName(QStringLiteral("storefront"));
    m_storefront->setToolTip(tr("The shop as its customers see it, in your browser."));
    m_storefront->setAccessibleName(tr("Link to the storefront"));
    layout->addWidget(m_storefront, static_cast<int>(m_lines.size()), 0, 1, 3);
    refresh();
}

QString ProcessList::stateOf(lab::Role role) const
{
    const SupervisedProcess* process = m_lab.process(role);
    if (!process)
        return role == lab::Role::Store ? tr("your own Redis") : tr("\u25cb not started");
    const QString state = models::stateText(process->state());
    switch (process->state()) {
    case ProcessState::Running:
        return tr("\u25cf %1").arg(state);
    case ProcessState::BackOff:
    case ProcessState::Failed:
        return tr("\u2716 %1").arg(state);
    default:
        return tr("\u25cb %1").arg(state);
    }
}

void ProcessList::changeEvent(QEvent* event)
{
    QGroupBox::changeEvent(event);
    // A link keeps the colour it was set with.
    if (event->type() == QEvent::PaletteChange) {
        m_storefront->clear();
        refresh();
    }
}

void ProcessList::refresh()
{
    for (const Line& line : m_lines) {
        line.state->setText(stateOf(line.role));
        line.actions->refresh();
    }
    const QString url = m_lab.url(lab::Role::Web);
    const QString text = url.isEmpty() ? tr("Storefront: not open yet")
                                       : tr("Storefront: <a href=\"%1\">%1</a>").arg(url.toHtmlEscaped());
    // Set only when it changes: setting it again would take the focus off the link.
    if (m_storefront->text() != text)
        m_storefront->setText(text);
}

} // namespace leaklab::ui
