#include "app/ui/main_window.h"

#include "app/charts/chart_column.h"
#include "app/lab/heap_inspector.h"
#include "app/lab/lab.h"
#include "app/models/process_text.h"
#include "app/policy/policy.h"
#include "app/ui/app_icon.h"
#include "app/ui/build_panel.h"
#include "app/ui/census_panel.h"
#include "app/ui/classroom/classroom.h"
#include "app/ui/error_text.h"
#include "app/ui/exercise/exercise_panel.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/file_menu.h"
#include "app/ui/help/help_menu.h"
#include "app/ui/lab_panel.h"
#include "app/ui/load_monitor.h"
#include "app/ui/machine_watch.h"
#include "app/ui/notice_bar.h"
#include "app/ui/notice_line.h"
#include "app/ui/postmortem_panel.h"
#include "app/ui/quit_guard.h"
#include "app/ui/session_opener.h"
#include "app/ui/session_view.h"
#include "app/ui/status_banner.h"
#include "app/ui/welcome_banner.h"
#include "app/ui/window_menus.h"
#include "app/ui/window_recording.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>

#include <chrono>
#include <utility>

namespace leaklab::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto panelPeriod = 250ms;
/// Longer than any process may take to end; after it the lab's destructor ends them by force.
constexpr auto longestStop = 12s;

} // namespace

MainWindow::MainWindow(lab::Lab& lab, const core::Clock& clock, int number, QWidget* parent)
    : QMainWindow(parent)
    , m_lab(lab)
    , m_clock(clock)
    , m_number(number)
    , m_settings(number)
{
    showTitle({});
    setWindowIcon(appIcon());
    compose();
    connectLab();
    m_settings.restore(*this, *m_view);
    if (m_lab.isReady())
        m_phase = Phase::Ready;
    m_panelClock.setInterval(panelPeriod);
    connect(&m_panelClock, &QTimer::timeout, this, &MainWindow::refreshPanels);
    m_panelClock.start();
    refreshPanels();
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    m_banner = new StatusBanner(this);
    m_view = new SessionView(m_lab.session());
    m_notice = new NoticeLine(this);
    m_view->setNotice(m_banner);
    m_view->census().setInspector(m_lab.heapInspector());
    m_view->postmortem().setCanCheckCarts();
    connect(&m_view->postmortem(), &PostmortemPanel::cartsCheckRequested, &m_lab, &lab::Lab::checkCarts);
    m_view->setNotice(m_notice);
    m_panel = new LabPanel(m_lab, m_clock);
    m_welcome = makeWelcome();
    m_view->setNotice(m_welcome);
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(8, 8, 8, 8);
    m_middle = new QSplitter;
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_view);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_panel);
    setCentralWidget(central);

    m_menus = new WindowMenus(*this, m_lab, m_view->charts(), *makeFileMenu());
    m_classroom = new Classroom(*this, m_lab, *m_view, m_panel->incidents(), m_menus->file());
    connect(m_classroom, &Classroom::told, m_notice, &NoticeLine::tell);
    addExercises();
    m_menus->placeHelpLast();
    menuBar()->setCornerWidget(new LoadMonitor(m_lab.session().series()));
    addNotices();
}

void MainWindow::addExercises()
{
    m_exercises = new ExerciseRoom(*this, m_lab, *m_view);
    m_middle->insertWidget(0, &m_exercises->panel());
    m_middle->setStretchFactor(1, 1);
    connect(m_exercises, &ExerciseRoom::told, m_notice, &NoticeLine::tell);
    connect(m_exercises, &ExerciseRoom::placeChanged, this, &MainWindow::showTitle);
    connect(m_welcome, &WelcomeBanner::exercisesRequested, m_exercises, &ExerciseRoom::startUpNext);
    m_welcome->offerExercises(m_exercises->upNextText());
}

void MainWindow::showTitle(const QString& exercise)
{
    if (!exercise.isEmpty())
        m_welcome->hide(); // who does an exercise needs no introduction, but may want it another time
    const QString own
        = m_number > 1 ? tr("Leak Lab \u2014 %1", "one of several consoles").arg(m_number) : tr("Leak Lab");
    setWindowTitle(
        exercise.isEmpty() ? own : tr("%1 \u2014 %2", "what is done, and the program").arg(exercise, own));
}

FileMenu* MainWindow::makeFileMenu()
{
    m_opener = new SessionOpener(m_clock, this, this);
    const auto recording = [this] { return m_recording ? m_recording->file() : QString(); };
    m_fileMenu = new FileMenu(*m_opener, recording, this);
    connect(m_fileMenu, &FileMenu::quitRequested, this, &MainWindow::quit);
    connect(m_fileMenu, &FileMenu::copyFailed, m_notice, &NoticeLine::tell);
    return m_fileMenu;
}

void MainWindow::addNotices()
{
    m_machine = new MachineWatch(m_lab, this);
    m_view->setNotice(m_machine->bar());
    connect(m_machine, &MachineWatch::detailsRequested, &m_menus->help(), &HelpMenu::checkMachine);
    connect(m_machine, &MachineWatch::checked, this, [this] {
        if (!std::exchange(m_started, true))
            m_lab.start();
    });
    m_quitGuard = new QuitGuard(this);
    m_view->setNotice(m_quitGuard->bar());
    connect(m_quitGuard, &QuitGuard::quitConfirmed, this, &MainWindow::quit);
    m_quitGuard->addCheck([this] {
        return m_recording && m_recording->isWaiting()
            ? tr("The last part of this session's recording could not be written yet and would be lost.")
            : QString();
    });
    m_quitGuard->addCheck([this] {
        return m_lab.heapInspector().isSavingSnapshot()
            ? tr("A heap snapshot is being saved; the file would not become whole.")
            : QString();
    });
}

void MainWindow::checkAndStart()
{
    m_machine->check();
}

void MainWindow::obey(const policy::Policy& policy)
{
    m_panel->obey(policy);
    if (policy.recordingsRoom)
        m_fileMenu->setRoom(policy.recordingsRoom->value);
    m_exercises->obey(policy);
}

void MainWindow::record(session::SessionLibrary library)
{
    m_recording = new WindowRecording(m_lab, std::move(library), this);
    connectRecording();
    m_recording->begin();
}

void MainWindow::tell(const QString& sentence)
{
    m_notice->tell(sentence);
}

void MainWindow::connectRecording()
{
    connect(m_recording, &WindowRecording::told, m_notice, &NoticeLine::tell);
    connect(m_exercises, &ExerciseRoom::progressMade, m_recording, &WindowRecording::setProgress);
}

void MainWindow::takeOver(MainWindow& other)
{
    m_phase = other.m_phase;
    m_started = other.m_started;
    restoreGeometry(other.saveGeometry());
    m_view->adopt(*other.m_view);
    m_middle->restoreState(other.m_middle->saveState());
    if (other.m_recording) {
        m_recording = std::exchange(other.m_recording, nullptr);
        m_recording->disconnect(other.m_notice);
        m_recording->setParent(this);
        connectRecording();
    }
    m_exercises->takeOver(*other.m_exercises);
    m_opener->takeOver(*other.m_opener);
    m_classroom->takeOver(*other.m_classroom);
    if (other.m_failure)
        takeFailure(*other.m_failure);
    if (!other.m_welcome->isHidden())
        m_welcome->showIfNew();
    if (!m_started)
        checkAndStart();
    refreshPanels();
}

void MainWindow::quit()
{
    if (!m_quitGuard->mayQuit())
        return;
    m_opener->closeAll();
    close();
}

void MainWindow::quitNow()
{
    m_quitGuard->quitWithoutAsking();
    quit();
}

WelcomeBanner* MainWindow::makeWelcome()
{
    const auto& shown = charts().charts();
    const WelcomeTargets targets{ shown[0], shown[1], shown[2], m_panel->findChild<BuildPanel*>() };
    return new WelcomeBanner(m_lab, *this, targets);
}

void MainWindow::connectLab()
{
    connect(&m_lab, &lab::Lab::ready, this, [this] {
        if (m_phase == Phase::Starting || m_phase == Phase::Failed)
            m_phase = Phase::Ready;
        m_welcome->showIfNew();
        refreshStatus();
    });
    m_view->setConcealed(m_lab.isConcealed());
    connect(&m_lab, &lab::Lab::settingsChanged, this, [this] { m_view->setConcealed(m_lab.isConcealed()); });
    connect(&m_lab, &lab::Lab::failed, this, &MainWindow::takeFailure);
    connect(&m_lab, &lab::Lab::refused, m_notice, &NoticeLine::tell);
    connect(&m_lab, &lab::Lab::stopped, this, [this] {
        if (m_phase == Phase::Stopping)
            finishClosing();
    });
    connect(&m_lab.session(), &collect::SessionRecord::eventAppended, this, &MainWindow::refreshPanels);
    connect(m_banner, &StatusBanner::retryRequested, this, &MainWindow::retry);
}

void MainWindow::takeFailure(const core::Error& error)
{
    if (m_phase == Phase::Stopping || m_phase == Phase::Stopped)
        return;
    m_phase = Phase::Failed;
    m_failure = error;
    m_banner->showError(errorText(error));
}

void MainWindow::retry()
{
    m_phase = Phase::Starting;
    m_failure.reset();
    refreshStatus();
    m_started = true;
    m_lab.start();
}

charts::ChartColumn& MainWindow::charts()
{
    return m_view->charts();
}

void MainWindow::refreshPanels()
{
    m_panel->refresh();
    if (m_phase != Phase::Stopping && m_phase != Phase::Stopped)
        m_menus->refresh();
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
    if (m_phase != Phase::Stopping && m_quitGuard->mayQuit())
        stopLab();
}

void MainWindow::stopLab()
{
    m_settings.save(*this, *m_view);
    m_phase = Phase::Stopping;
    m_panel->setEnabled(false);
    m_menus->setLabEnabled(false);
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

} // namespace leaklab::ui
