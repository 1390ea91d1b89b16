#include "app/ui/main_window.h"

#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/models/event_text.h"
#include "app/models/process_text.h"
#include "app/models/tiles.h"
#include "app/models/value_text.h"
#include "app/ui/app_icon.h"
#include "app/ui/error_text.h"
#include "app/ui/following_table.h"
#include "app/ui/journal_feed.h"
#include "app/ui/lab_panel.h"
#include "app/ui/log_view.h"
#include "app/ui/status_banner.h"
#include "app/ui/tile_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace leaklab::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto panelPeriod = 250ms;
/// Longer than any process may take to end; after it the lab's destructor ends them by force.
constexpr auto longestStop = 12s;

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString splitterKey()
{
    return QStringLiteral("window/splitter");
}

} // namespace

MainWindow::MainWindow(lab::Lab& lab, const core::Clock& clock, QWidget* parent)
    : QMainWindow(parent)
    , m_lab(lab)
    , m_clock(clock)
    , m_journal(new JournalFeed(lab.session(), this))
{
    setWindowTitle(tr("Leak Lab"));
    setWindowIcon(appIcon());
    compose();
    connectLab();
    restoreLayout();
    if (m_lab.isReady())
        m_phase = Phase::Ready;
    for (const collect::LabEvent& event : m_lab.session().events())
        takeEvent(event);
    m_panelClock.setInterval(panelPeriod);
    connect(&m_panelClock, &QTimer::timeout, this, &MainWindow::refreshPanels);
    m_panelClock.start();
    refreshTiles();
    refreshPanels();
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    m_tiles = new TileBar;
    m_banner = new StatusBanner(this);
    m_charts = new charts::ChartColumn(m_lab.session().series());
    m_panel = new LabPanel(m_lab, m_clock);
    auto* events = new FollowingTable;
    events->setModel(&m_journal->events());
    events->setObjectName(QStringLiteral("events"));
    events->setAccessibleName(tr("Events"));
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(events, tr("E&vents"));
    m_tabs->addTab(new LogView(m_journal->log()), tr("Lo&g"));

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->addWidget(m_charts);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 640, 150 });

    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_tiles);
    left->addWidget(m_banner);
    left->addWidget(splitter, 1);
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(left, 1);
    layout->addWidget(m_panel);
    setCentralWidget(central);

    auto* quit = new QAction(tr("Quit"), this);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
}

void MainWindow::connectLab()
{
    connect(&m_lab, &lab::Lab::ready, this, [this] {
        if (m_phase == Phase::Starting || m_phase == Phase::Failed)
            m_phase = Phase::Ready;
        refreshStatus();
    });
    connect(&m_lab, &lab::Lab::failed, this, &MainWindow::takeFailure);
    connect(&m_lab, &lab::Lab::stopped, this, [this] {
        if (m_phase == Phase::Stopping)
            finishClosing();
    });
    connect(&m_lab.session(), &collect::SessionRecord::rowAppended, this, &MainWindow::takeFrame);
    connect(&m_lab.session(), &collect::SessionRecord::eventAppended, this, [this](const auto& event) {
        takeEvent(event);
        refreshPanels();
    });
    connect(m_banner, &StatusBanner::retryRequested, this, &MainWindow::retry);
}

void MainWindow::takeEvent(const collect::LabEvent& event)
{
    m_charts->cartStates().add(event);
    if (event.isMarker())
        m_charts->addMarker({ event.time, models::markerText(event, locale()), models::eventLevel(event) });
}

void MainWindow::takeFailure(const core::Error& error)
{
    if (m_phase == Phase::Stopping || m_phase == Phase::Stopped)
        return;
    m_phase = Phase::Failed;
    m_banner->showError(errorText(error));
}

void MainWindow::retry()
{
    m_phase = Phase::Starting;
    refreshStatus();
    m_lab.start();
}

void MainWindow::takeFrame()
{
    m_charts->refresh();
    if (const double period = models::readingPeriod(m_lab.session().series().lastTime());
        period != m_tilesAt) {
        m_tilesAt = period;
        refreshTiles();
    }
}

void MainWindow::refreshTiles()
{
    const supervise::SupervisedProcess* cart = m_lab.process(lab::Role::Cart);
    m_tiles->show(models::tiles(m_lab.session().series(), cart ? cart->lastExit() : std::nullopt, locale()));
}

void MainWindow::refreshPanels()
{
    m_panel->refresh();
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    switch (m_phase) {
    case Phase::Starting:
        return m_banner->showProgress(startingText());
    case Phase::Stopping:
        return m_banner->showProgress(tr("Stopping the shop \u2026"));
    case Phase::Failed:
        return;
    case Phase::Ready:
    case Phase::Stopped:
        return m_banner->clear();
    }
}

QString MainWindow::startingText() const
{
    for (const lab::Role role : lab::allRoles) {
        const supervise::SupervisedProcess* process = m_lab.process(role);
        if (process && process->state() != supervise::ProcessState::Running)
            return tr("Starting the shop: %1 \u2026").arg(models::processText(lab::roleName(role)));
    }
    return tr("Starting the shop \u2026");
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_phase == Phase::Stopped)
        return QMainWindow::closeEvent(event);
    event->ignore();
    if (m_phase == Phase::Stopping)
        return;
    saveLayout();
    m_phase = Phase::Stopping;
    m_panel->setEnabled(false);
    refreshStatus();
    QTimer::singleShot(longestStop, this, &MainWindow::finishClosing);
    m_lab.stop();
}

void MainWindow::finishClosing()
{
    if (m_phase == Phase::Stopped)
        return;
    m_phase = Phase::Stopped;
    // Later, not from inside the lab's signal, whose sender still has work to do.
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::restoreLayout()
{
    resize(1440, 900);
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey()).toByteArray());
    findChild<QSplitter*>(QStringLiteral("splitter"))
        ->restoreState(settings.value(splitterKey()).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(splitterKey(), findChild<QSplitter*>(QStringLiteral("splitter"))->saveState());
}

} // namespace leaklab::ui
