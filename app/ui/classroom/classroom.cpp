#include "app/ui/classroom/classroom.h"

#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/ui/classroom/cue_actions.h"
#include "app/ui/classroom/cue_bar.h"
#include "app/ui/classroom/cue_panel.h"
#include "app/ui/classroom/handout_action.h"
#include "app/ui/classroom/handout_writer.h"
#include "app/ui/classroom/incident_actions.h"
#include "app/ui/classroom/projector.h"
#include "app/ui/session_view.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabWidget>

namespace leaklab::ui {

Classroom::Classroom(
    QMainWindow& window, lab::Lab& lab, SessionView& view, IncidentActions& incidents, QMenu& file)
    : QObject(&window)
    , m_cues(new CueActions(lab.cues(), view.charts(), this))
    , m_incidents(incidents)
    , m_projector(new Projector(window, lab.session(), view.charts(), this))
{
    auto* cues = new CuePanel(lab.session(), view.charts(), CuePanel::Access::Editable);
    connect(cues, &CuePanel::renameWanted, m_cues, &CueActions::rename);
    connect(cues, &CuePanel::removeWanted, m_cues, &CueActions::remove);
    view.tabs().addTab(cues, tr("Cu&es"));
    view.tabs().setCornerWidget(new CueBar(*m_cues), Qt::TopRightCorner);
    view.charts().chartActions().freeze->setShortcutContext(Qt::WindowShortcut);
    m_projector->shareKeys({ &m_cues->dropNow() });
    m_projector->shareKeys({ m_incidents.incidents().begin(), m_incidents.incidents().end() });
    makeMenu(window);
    auto* handout = new HandoutAction(window, [&lab, &charts = view.charts()] {
        HandoutFrame frame = handoutFrame(lab.settings());
        frame.drawn = charts.chartActions().chosen();
        return std::make_unique<HandoutWriter>(lab.session(), std::move(frame));
    });
    connect(handout, &HandoutAction::told, this, &Classroom::told);
    handout->insertInto(file);
}

void Classroom::takeOver(const Classroom& other)
{
    m_incidents.announced().setChecked(other.m_incidents.announced().isChecked());
    m_projector->follow().setChecked(other.m_projector->follow().isChecked());
    if (other.m_projector->window() && !m_projector->window())
        m_projector->show().trigger();
}

void Classroom::makeMenu(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Teach"));
    menu->setToolTipsVisible(true);
    menu->addAction(&m_projector->show());
    menu->addAction(&m_projector->follow());
    menu->addActions(m_projector->chartActions());
    menu->addSeparator();
    menu->addAction(&m_cues->dropNow());
    menu->addSeparator();
    for (QAction* incident : m_incidents.incidents())
        menu->addAction(incident);
    menu->addAction(&m_incidents.announced());
}

} // namespace leaklab::ui
