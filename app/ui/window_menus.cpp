#include "app/ui/window_menus.h"

#include "app/charts/chart_column.h"
#include "app/ui/help/help_menu.h"
#include "app/ui/lab_menu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace leaklab::ui {

WindowMenus::WindowMenus(QMainWindow& window, lab::Lab& lab, charts::ChartColumn& charts, QMenu& file)
    : QObject(&window)
    , m_bar(window.menuBar())
    , m_file(&file)
    , m_view(new QMenu(tr("&View"), m_bar))
    , m_labMenu(new QMenu(tr("&Lab"), m_bar))
    , m_lab(new LabMenu(*m_labMenu, lab))
    , m_helpMenu(new QMenu(tr("&Help"), m_bar))
    , m_help(new HelpMenu(*m_helpMenu, window, lab))
{
    for (QMenu* menu : { m_file, m_view, m_labMenu, m_helpMenu })
        m_bar->addMenu(menu);
    addCharts(charts);
}

void WindowMenus::addCharts(charts::ChartColumn& charts)
{
    const charts::ChartActions& actions = charts.chartActions();
    m_view->addActions({ actions.live, actions.freeze, actions.wallClock });
    m_view->addSeparator();
    m_view->addActions({ actions.nextChart, actions.previousChart, actions.allCharts });
    m_view->addSeparator();
    for (QAction* choice : actions.choices())
        m_view->addAction(choice);
    m_view->addSeparator();
    m_view->addActions({ actions.table, actions.save });
    m_view->addSeparator();
}

void WindowMenus::placeHelpLast()
{
    m_bar->addAction(m_helpMenu->menuAction());
}

void WindowMenus::refresh()
{
    m_lab->refresh();
}

void WindowMenus::setLabEnabled(bool enabled)
{
    m_labMenu->setEnabled(enabled);
    for (QAction* action : m_labMenu->actions()) {
        if (!enabled)
            action->setEnabled(false);
    }
}

} // namespace leaklab::ui
