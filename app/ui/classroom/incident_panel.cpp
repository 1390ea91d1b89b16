#include "app/ui/classroom/incident_panel.h"

#include "app/ui/classroom/incident_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace leaklab::ui {

IncidentPanel::IncidentPanel(const IncidentActions& actions, QWidget* parent)
    : QGroupBox(tr("Prepared incidents"), parent)
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (QAction* action : actions.incidents())
        menu->addAction(action);
    auto* start = new QPushButton(tr("Start &one"), this);
    start->setObjectName(QStringLiteral("startIncident"));
    start->setMenu(menu);
    start->setToolTip(tr("Does to the shop what could be done by hand, at one click or key."));
    QAction& announced = actions.announced();
    auto* box = new QCheckBox(announced.text(), this);
    box->setObjectName(QStringLiteral("announced"));
    box->setToolTip(announced.toolTip());
    box->setChecked(announced.isChecked());
    connect(box, &QCheckBox::toggled, &announced, &QAction::setChecked);
    connect(&announced, &QAction::toggled, box, &QCheckBox::setChecked);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(start);
    layout->addWidget(box);
    layout->addStretch();
}

} // namespace leaklab::ui
