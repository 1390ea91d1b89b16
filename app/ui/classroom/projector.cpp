#include "app/ui/classroom/projector.h"

#include "app/charts/chart_column.h"
#include "app/charts/navigation_link.h"
#include "app/ui/classroom/projector_window.h"
#include "app/ui/theme/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>

namespace leaklab::ui {

Projector::Projector(
    QWidget& console, const collect::SessionRecord& session, charts::ChartColumn& charts, QObject* parent)
    : QObject(parent)
    , m_console(console)
    , m_session(session)
    , m_charts(charts)
    , m_show(new QAction(icon(IconName::Fullscreen), tr("&Projector"), this))
    , m_follow(new QAction(tr("Projector &follows this window"), this))
{
    m_show->setObjectName(QStringLiteral("projector"));
    m_show->setCheckable(true);
    m_show->setShortcut(QKeySequence(Qt::Key_F11));
    m_show->setToolTip(tr("Tiles and charts alone, in large type: on the second screen, or on the whole of "
                          "this one. Esc or F11 ends it."));
    m_follow->setObjectName(QStringLiteral("projectorFollows"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F11));
    m_follow->setToolTip(tr("Both windows show the same stretch of time, frozen or not, and the same "
                            "crosshair. Off: each its own."));
    addChartAction(
        "projectorNext", tr("Projector: &next chart"), Qt::Key_PageDown, &charts::ChartActions::nextChart);
    addChartAction("projectorPrevious", tr("Projector: p&revious chart"), Qt::Key_PageUp,
        &charts::ChartActions::previousChart);
    addChartAction(
        "projectorAll", tr("Projector: all char&ts"), Qt::Key_F11, &charts::ChartActions::allCharts);
    m_shared = { m_show, m_follow };
    connect(m_show, &QAction::triggered, this, [this](bool on) { on ? open() : close(); });
    connect(m_follow, &QAction::toggled, this, [this](bool on) {
        if (m_link)
            m_link->setLinked(on);
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Projector::takeScreenAway);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Projector::takeNewScreen);
}

Projector::~Projector()
{
    delete m_window;
}

void Projector::addChartAction(
    const char* name, const QString& text, int key, QAction* charts::ChartActions::*does)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)));
    action->setToolTip(tr("Changes what the room sees; this window stays as it is."));
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, does] {
        if (m_window)
            (m_window->charts().chartActions().*does)->trigger();
    });
    m_chartActions += action;
}

ProjectorWindow* Projector::window() const
{
    return m_window;
}

const QScreen* Projector::screen() const
{
    return m_screen;
}

QScreen* Projector::chooseScreen() const
{
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != m_console.screen())
            return screen;
    }
    return m_console.screen();
}

void Projector::open()
{
    m_waiting = false;
    m_screen = chooseScreen();
    m_window = new ProjectorWindow(m_session);
    m_window->addActions(m_shared);
    m_window->charts().chartActions().freeze->setShortcutContext(Qt::WindowShortcut);
    m_link = new charts::NavigationLink(m_charts.navigation(), m_window->charts().navigation(), m_window);
    m_link->setLinked(m_follow->isChecked());
    connect(m_window, &ProjectorWindow::closed, this, &Projector::close);
    if (m_screen == m_console.screen())
        m_window->setHint(
            tr("Esc: back to the controls \u00b7 F: freeze \u00b7 N: next chart \u00b7 Ctrl+K: cue"));
    m_window->setScreen(m_screen);
    m_window->setGeometry(m_screen->geometry());
    m_window->showFullScreen();
    m_show->setChecked(true);
    for (QAction* action : m_chartActions)
        action->setEnabled(true);
}

void Projector::close()
{
    m_show->setChecked(false);
    for (QAction* action : m_chartActions)
        action->setEnabled(false);
    if (!m_window)
        return;
    ProjectorWindow* closing = m_window;
    m_window = nullptr;
    delete m_link; // the room's picture must not move the console's on its way out
    closing->hide();
    closing->deleteLater();
    m_console.activateWindow();
}

void Projector::takeScreenAway(const QScreen* screen)
{
    if (!m_window || screen != m_screen)
        return;
    close();
    m_waiting = true;
}

void Projector::takeNewScreen()
{
    if (m_waiting)
        open();
}

} // namespace leaklab::ui
