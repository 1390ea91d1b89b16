#include "app/ui/exercise/exercise_room.h"

#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/policy/policy.h"
#include "app/ui/classroom/handout_action.h"
#include "app/ui/classroom/handout_writer.h"
#include "app/ui/exercise/catalogue_view.h"
#include "app/ui/exercise/exercise_acts.h"
#include "app/ui/exercise/exercise_panel.h"
#include "app/ui/exercise/exercise_results.h"
#include "app/ui/exercise/exercise_story.h"
#include "app/ui/policy_lock.h"
#include "app/ui/session_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

namespace leaklab::ui {

using training::Attempt;

namespace {

const QString lastFolderKey = QStringLiteral("exercises/folder");

QByteArray definitionIn(const QString& folder)
{
    QFile file(folder + QStringLiteral("/exercise.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The folder that is dropped; empty: something else is.
QString folderOf(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return QFileInfo(path).isDir() ? path : QString();
}

} // namespace

ExerciseRoom::ExerciseRoom(QMainWindow& window, lab::Lab& lab, SessionView& view)
    : QObject(&window)
    , m_window(window)
    , m_lab(lab)
    , m_view(view)
    , m_shelf(m_store)
    , m_panel(new ExercisePanel(m_shelf, { view.charts().navigation(), view.census() }))
    , m_results(new ExerciseResults(window))
{
    new ExerciseActs(lab, view.census(), view.postmortem(), this);
    m_panel->hide();
    makeMenu(window);
    makeSummary();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&m_shelf, &ExerciseShelf::told, this, &ExerciseRoom::told);
    connect(&m_panel->catalogue(), &CatalogueView::startRequested, this, &ExerciseRoom::start);
    connect(&m_panel->catalogue(), &CatalogueView::folderRequested, this, &ExerciseRoom::chooseFolder);
    connect(m_results, &ExerciseResults::told, this, &ExerciseRoom::told);
    connect(m_panel, &ExercisePanel::leaveRequested, this, &ExerciseRoom::leave);
    connect(m_panel, &ExercisePanel::closeRequested, this, [this] { m_shown->setChecked(false); });
    connect(m_panel, &ExercisePanel::nextExerciseRequested, this, [this] {
        if (const auto* next = m_shelf.after(m_attempt->exercise().id))
            begin(*next);
    });
}

ExerciseRoom::~ExerciseRoom() = default;

void ExerciseRoom::makeMenu(QMainWindow& window)
{
    m_menu = window.menuBar()->addMenu(tr("E&xercises"));
    m_menu->setToolTipsVisible(true);
    m_shown = m_menu->addAction(tr("&Show exercises"));
    m_shown->setObjectName(QStringLiteral("showExercises"));
    m_shown->setCheckable(true);
    m_shown->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_shown, &QAction::toggled, m_panel, &QWidget::setVisible);
    QAction* next = m_menu->addAction(tr("&Go on with the exercises"));
    next->setObjectName(QStringLiteral("goOnWithExercises"));
    connect(next, &QAction::triggered, this, &ExerciseRoom::startUpNext);
    QAction* all = m_menu->addAction(tr("&All exercises"));
    connect(all, &QAction::triggered, this, [this] {
        leave();
        open();
    });
    m_menu->addSeparator();
    m_openFolder = m_menu->addAction(tr("Open exercise &folder \u2026"));
    m_openFolder->setObjectName(QStringLiteral("openExerciseFolder"));
    connect(m_openFolder, &QAction::triggered, this, &ExerciseRoom::chooseFolder);
    m_menu->addSeparator();
    m_results->addTo(*m_menu);
}

QString ExerciseRoom::upNextText() const
{
    const ExerciseShelf::Entry* entry = m_shelf.upNext();
    if (!entry)
        return {};
    const bool first = entry == &m_shelf.entries().front() && !entry->isBegun();
    return first ? tr("Start the first exercise") : tr("Go on: %1").arg(entry->loaded.text.title);
}

void ExerciseRoom::open()
{
    m_shown->setChecked(true);
    m_panel->show();
}

void ExerciseRoom::startUpNext()
{
    if (const ExerciseShelf::Entry* entry = m_shelf.upNext())
        begin(*entry);
    else
        open();
}

void ExerciseRoom::start(const QString& id)
{
    if (const ExerciseShelf::Entry* entry = m_shelf.find(id))
        begin(*entry);
}

void ExerciseRoom::begin(const ExerciseShelf::Entry& entry)
{
    const training::LoadedExercise loaded = entry.loaded; // the shelf changes with the progress that is kept
    training::AttemptOptions options;
    options.quick = m_quick;
    if (entry.isBegun())
        options.resume = entry.progress;
    leave();
    m_attempt = std::make_unique<Attempt>(*loaded.exercise, loaded.text, m_lab, std::move(options));
    show(loaded);
    m_attempt->begin();
    tellPlace();
}

void ExerciseRoom::show(const training::LoadedExercise& loaded)
{
    connect(m_attempt.get(), &Attempt::progressChanged, this, &ExerciseRoom::keepProgress);
    connect(m_attempt.get(), &Attempt::stepBegan, this, &ExerciseRoom::tellPlace);
    connect(m_attempt.get(), &Attempt::phaseChanged, this, &ExerciseRoom::tellPlace);
    const ExerciseShelf::Entry* next = m_shelf.after(loaded.exercise->id);
    m_panel->setNextTitle(next ? next->loaded.text.title : QString());
    m_panel->showAttempt(*m_attempt);
    open();
    if (!loaded.exercise->folder.startsWith(QLatin1Char(':'))) {
        m_definition = definitionIn(loaded.exercise->folder);
        m_watch = std::make_unique<training::ExerciseWatch>(loaded.exercise->folder, exerciseLanguage());
        connect(m_watch.get(), &training::ExerciseWatch::changed, this, &ExerciseRoom::takeEdited);
    }
}

void ExerciseRoom::takeOver(ExerciseRoom& other)
{
    for (const QString& folder : other.m_shelf.folders())
        m_shelf.addFolder(folder);
    m_quick = other.m_quick;
    m_shown->setChecked(other.m_shown->isChecked());
    if (!other.m_attempt)
        return;
    const QString id = other.m_attempt->exercise().id;
    const ExerciseShelf::Entry* entry = m_shelf.find(id);
    if (!entry)
        return other.leave(); // its folder is gone meanwhile; the progress is kept
    other.m_panel->showCatalogue(id);
    other.m_attempt->disconnect(&other);
    m_attempt = std::move(other.m_attempt);
    m_attempt->setText(entry->loaded.text);
    show(training::LoadedExercise(entry->loaded));
    tellPlace();
}

void ExerciseRoom::leave()
{
    if (!m_attempt)
        return;
    const QString id = m_attempt->exercise().id;
    m_panel->showCatalogue(id);
    m_panel->tell({});
    m_watch.reset();
    m_attempt.release()->deleteLater(); // a signal of its own may be what led here
    if (m_lab.isConcealed())
        m_lab.reveal();
    tellPlace();
}

void ExerciseRoom::keepProgress()
{
    m_shelf.keep(m_attempt->progress());
    Q_EMIT progressMade(training::toJson(m_attempt->progress()));
    // After the shelf, which tells that all is well with the progress.
    if (m_attempt->phase() == Attempt::Phase::Debrief)
        m_results->keep(*m_attempt);
}

/// Words that were edited are shown at once. Other steps and checks would be another exercise than the one
/// that is being done, so they wait until somebody goes on with it.
void ExerciseRoom::takeEdited(const training::LoadedExercise& loaded)
{
    if (!m_attempt)
        return;
    QStringList said;
    for (const json::Problem& problem : loaded.problems) {
        if (problem.isError())
            said.append(json::toText(problem));
    }
    if (loaded.exercise) {
        m_shelf.replace(loaded);
        m_attempt->setText(loaded.text);
        m_panel->showAnew();
        if (definitionIn(loaded.exercise->folder) != m_definition)
            said.append(tr("exercise.json has changed: go to all exercises and on with this one to try it."));
    }
    m_panel->tell(said.join(QLatin1Char('\n')));
}

void ExerciseRoom::makeSummary()
{
    m_summary = new HandoutAction(m_window,
        [this] { return std::make_unique<HandoutWriter>(m_lab.session(), m_toSummarize); },
        { tr("Save summary \u2026"), {}, tr("Save the summary"), tr("Writing the summary \u2026"),
            tr("The summary is saved: %1") });
    m_summary->setObjectName(QStringLiteral("exerciseSummary"));
    connect(m_summary, &HandoutAction::told, this, &ExerciseRoom::told);
    connect(m_panel, &ExercisePanel::summaryRequested, this, &ExerciseRoom::saveSummary);
}

void ExerciseRoom::saveSummary()
{
    m_toSummarize = handoutFrame(m_lab.settings());
    m_toSummarize.drawn = m_view.charts().chartActions().chosen();
    m_toSummarize.story = exerciseStory(
        m_attempt->exercise(), m_attempt->text(), m_attempt->progress(), m_results->who(), m_lab.session());
    m_summary->suggestName(
        m_attempt->exercise().id + QDate::currentDate().toString(QStringLiteral("-yyyy-MM-dd")));
    m_summary->action().trigger();
}

void ExerciseRoom::tellPlace()
{
    if (!m_attempt)
        return Q_EMIT placeChanged({});
    Q_EMIT placeChanged(m_attempt->phase() == Attempt::Phase::Debrief
            ? m_attempt->text().title
            : tr("%1 \u00b7 step %2/%3")
                  .arg(m_attempt->text().title, QLocale().toString(m_attempt->stepIndex() + 1),
                      QLocale().toString(static_cast<int>(m_attempt->exercise().steps.size()))));
}

void ExerciseRoom::chooseFolder()
{
    const QString start
        = QSettings()
              .value(lastFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    auto* dialog = new QFileDialog(&m_window, tr("Open exercise folder"), start);
    dialog->setObjectName(QStringLiteral("exerciseFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSettings().setValue(lastFolderKey, path);
        openFolder(path);
    });
    dialog->open();
}

void ExerciseRoom::obey(const policy::Policy& policy)
{
    m_results->obey(policy);
    m_mayOpenFolders = policy.allowsOwnExercises();
    if (!m_mayOpenFolders) {
        lockByPolicy(*m_openFolder);
        m_panel->catalogue().lockFolders();
    }
    for (const QString& folder : policy.exercises ? policy.exercises->value : QStringList())
        lookInto(folder);
}

/// A share may be slow to answer, or never do; the window does not wait for it.
void ExerciseRoom::lookInto(const QString& folder)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), folder] {
        const bool found = !training::exerciseFolders(folder).isEmpty();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, folder, found] {
            if (self)
                self->takeFolderOfLab(folder, found);
        });
    });
}

void ExerciseRoom::takeFolderOfLab(const QString& folder, bool found)
{
    if (found && m_shelf.addFolder(folder))
        return;
    m_missing.append(QDir::toNativeSeparators(folder));
    Q_EMIT told(tr("No exercises of your lab are at %1. Those that come with Leak Lab are here; for the "
                   "others, ask your administrator whether that folder can be reached, and start anew.")
                    .arg(m_missing.join(QStringLiteral(", "))));
}

bool ExerciseRoom::openFolder(const QString& path)
{
    if (!m_mayOpenFolders) {
        Q_EMIT told(tr("Your administrator lets only the exercises of this lab be done here."));
        return false;
    }
    if (!m_shelf.addFolder(path)) {
        Q_EMIT told(tr("%1 holds no exercise: neither an exercise.json nor folders with one.").arg(path));
        return false;
    }
    leave();
    open();
    const QStringList folders = training::exerciseFolders(path);
    for (const ExerciseShelf::Entry& entry : m_shelf.entries()) {
        if (entry.loaded.exercise && folders.contains(entry.loaded.exercise->folder))
            m_panel->catalogue().choose(entry.loaded.exercise->id);
    }
    return true;
}

bool ExerciseRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event); // what is dragged in is one too
        const QString folder = folderOf(*drop);
        if (!folder.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                openFolder(folder);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leaklab::ui
