#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/training/exercise_template.h"
#include "app/training/progress_store.h"
#include "app/ui/exercise/exercise_panel.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"
#include "tests/support/text_fit.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace leaklab;
using tests::child;
using training::Attempt;

namespace {

constexpr int patience = 30'000;

/// The panel of exercises in the real window over the real lab, with the exercise that authors begin with.
class ExercisePanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init();
    void cleanup();
    void theCatalogueShowsWhatThereIs();
    void stepsAreDoneByKeyboardAlone();
    void hintsAndSolutionsAreShownAndCounted();
    void showMeDoesTheStep();
    void whatIsKilledByHandIsToldAndTheLabSetUpAnew();
    void progressSurvivesTheConsole();
    void savedWordsAreShownAtOnce();
    void aConcealedLabTellsNothing();
    void aBrokenFolderIsShownWithItsFaults();
    void textsFit_data();
    void textsFit();

private:
    void openWindow();
    void begin();
    [[nodiscard]] ui::ExerciseRoom& room() { return m_window->exercises(); }
    [[nodiscard]] QWidget* check(const char* id) { return child<QWidget>(*m_window, id); }
    void write(const QString& file, const QByteArray& from, const QByteArray& to);

    core::SteadyClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void ExercisePanelTest::init()
{
    QSettings().clear();
    training::ProgressStore().resetAll();
    m_dir = std::make_unique<QTemporaryDir>();
    const auto folder = training::newExercise(QStringLiteral("A first look"), m_dir->path());
    QVERIFY(folder.ok());
    m_folder = folder.value();
    openWindow();
}

void ExercisePanelTest::openWindow()
{
    lab::LabSettings settings;
    settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    settings.useEmbeddedStore = true;
    settings.rate = core::Rate(50);
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
    m_window->resize(1280, 720);
    m_window->show();
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
}

void ExercisePanelTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

void ExercisePanelTest::begin()
{
    QVERIFY(room().openFolder(m_dir->path()));
    room().setQuick(true);
    room().start(QStringLiteral("a-first-look"));
    QTRY_VERIFY_WITH_TIMEOUT(room().attempt()->phase() == Attempt::Phase::Running, patience);
}

void ExercisePanelTest::write(const QString& name, const QByteArray& from, const QByteArray& to)
{
    QFile file(m_folder + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY(content.contains(from));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.replace(from, to));
}

void ExercisePanelTest::theCatalogueShowsWhatThereIs()
{
    QVERIFY(!room().panel().isVisible());
    room().open();
    QVERIFY(room().panel().isVisible());
    auto* list = child<QListWidget>(*m_window, "exercises");
    const int bundled = list->count();
    QVERIFY2(bundled >= 9, qPrintable(QString::number(bundled)));
    QVERIFY(room().openFolder(m_dir->path()));
    QCOMPARE(list->count(), bundled + 1);
    QVERIFY(list->currentItem()->text().contains(QLatin1String("A first look")));
    QVERIFY(child<QPushButton>(*m_window, "startExercise")->isEnabled());
    QVERIFY(!child<QPushButton>(*m_window, "resetExercise")->isEnabled());
    QVERIFY(!room().openFolder(QStringLiteral("/nowhere")));
    child<QPushButton>(*m_window, "instructorsNotes")->click();
    auto* notes = child<QDialog>(*m_window, "notesDialog");
    QVERIFY(notes->isVisible());
    QVERIFY(notes->findChild<QTextBrowser*>()->toPlainText().contains(QLatin1String("ask the room")));
}

void ExercisePanelTest::stepsAreDoneByKeyboardAlone()
{
    begin();
    auto* next = child<QPushButton>(*m_window, "stepNext");
    QVERIFY(!next->isEnabled());
    QVERIFY(child<QLabel>(*m_window, "exercisePlace")->text().contains(QLatin1String("step 1 of 2")));
    QVERIFY2(m_window->windowTitle().startsWith(QLatin1String("A first look")),
        qPrintable(m_window->windowTitle()));
    // What needs another check can't be answered before it.
    QVERIFY(!check("option-live")->isVisible());
    auto* open = child<QPushButton>(*m_window, "action-open");
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_VERIFY(m_lab->trafficRunning());
    QTRY_VERIFY_WITH_TIMEOUT(check("option-live")->isVisible(), patience);
    auto* used = qobject_cast<QRadioButton*>(check("option-used"));
    used->setFocus();
    QTest::keyClick(used, Qt::Key_Space);
    auto* row = check("check-which-line");
    auto* answer = row->findChild<QPushButton*>(QStringLiteral("answer"));
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    const auto* reason = row->findChild<QLabel*>(QStringLiteral("reason"));
    QVERIFY2(reason->text().contains(QLatin1String("saw-tooth")), qPrintable(reason->text()));
    QVERIFY(!next->isEnabled());
    auto* live = qobject_cast<QRadioButton*>(check("option-live"));
    live->setFocus();
    QTest::keyClick(live, Qt::Key_Space);
    QVERIFY(!used->isChecked());
    QTest::keyClick(answer, Qt::Key_Space);
    QVERIFY(!live->isVisible());
    QVERIFY(next->isEnabled());
    QCOMPARE(m_window->focusWidget(), next); // so that Enter goes on
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(child<QLabel>(*m_window, "exercisePlace")->text().contains(QLatin1String("step 2 of 2")));
    QTest::keyClick(child<QPushButton>(*m_window, "stepBack"), Qt::Key_Space);
    QVERIFY(child<QLabel>(*m_window, "exercisePlace")->text().contains(QLatin1String("step 1 of 2")));
    QVERIFY(next->isEnabled()); // what has passed stays so
}

void ExercisePanelTest::hintsAndSolutionsAreShownAndCounted()
{
    begin();
    auto* hint = child<QPushButton>(*m_window, "hint");
    hint->click();
    hint->click();
    QVERIFY(!hint->isEnabled());
    QCOMPARE(m_window->findChildren<QWidget*>(QStringLiteral("hintText")).size(), 2);
    child<QPushButton>(*m_window, "solution")->click();
    QTRY_VERIFY(child<QWidget>(*m_window, "solutionText")->isVisible());
    const auto step = room().attempt()->progress().steps.value(QStringLiteral("open-the-doors"));
    QCOMPARE(step.hints, 2);
    QVERIFY(step.solutionShown);
}

void ExercisePanelTest::showMeDoesTheStep()
{
    begin();
    child<QPushButton>(*m_window, "showMe")->click();
    QVERIFY(room().attempt()->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(room().attempt()->stepPassed(), patience);
    QVERIFY(child<QPushButton>(*m_window, "stepNext")->isEnabled());
    QVERIFY(room().attempt()->progress().steps.value(QStringLiteral("open-the-doors")).shownMe);
}

void ExercisePanelTest::whatIsKilledByHandIsToldAndTheLabSetUpAnew()
{
    begin();
    auto* bar = child<QWidget>(*m_window, "exerciseTrouble");
    QVERIFY(!bar->isVisible());
    m_lab->process(lab::Role::Catalogue)->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
    QVERIFY2(child<QLabel>(*m_window, "exerciseTroubleText")->text().contains(QLatin1String("catalogue")),
        qPrintable(child<QLabel>(*m_window, "exerciseTroubleText")->text()));
    child<QPushButton>(*m_window, "resetLab")->click();
    QTRY_VERIFY_WITH_TIMEOUT(room().attempt()->phase() == Attempt::Phase::Running, patience);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lab->process(lab::Role::Catalogue)->state() == supervise::ProcessState::Running, patience);
}

void ExercisePanelTest::progressSurvivesTheConsole()
{
    begin();
    child<QPushButton>(*m_window, "showMe")->click();
    QTRY_VERIFY_WITH_TIMEOUT(room().attempt()->stepPassed(), patience);
    child<QPushButton>(*m_window, "stepNext")->click();
    cleanup(); // as a crash does: nobody asks anything to be kept
    openWindow();
    QVERIFY(room().openFolder(m_dir->path()));
    QCOMPARE(child<QPushButton>(*m_window, "startExercise")->text(), QStringLiteral("Go on"));
    room().setQuick(true);
    room().start(QStringLiteral("a-first-look"));
    QTRY_VERIFY_WITH_TIMEOUT(room().attempt()->phase() == Attempt::Phase::Running, patience);
    QCOMPARE(room().attempt()->stepIndex(), 1);
    room().leave();
    child<QPushButton>(*m_window, "resetExercise")->click();
    QCOMPARE(child<QPushButton>(*m_window, "startExercise")->text(), QStringLiteral("Start"));
}

void ExercisePanelTest::savedWordsAreShownAtOnce()
{
    begin();
    write(QStringLiteral("open-the-doors.en.md"), "# Open the doors", "# Open them wide");
    QTRY_COMPARE_WITH_TIMEOUT(
        child<QLabel>(*m_window, "stepTitle")->text(), QStringLiteral("Open them wide"), patience);
    QVERIFY(room().attempt()->phase() == Attempt::Phase::Running);
}

void ExercisePanelTest::aConcealedLabTellsNothing()
{
    QAction* truth = m_window->charts().chartActions().groundTruth;
    truth->setChecked(true);
    room().start(QStringLiteral("on-call"));
    QTRY_VERIFY_WITH_TIMEOUT(room().attempt()->phase() == Attempt::Phase::Running, patience);
    for (const char* telling : { "leaking", "fixed", "faults", "startIncident" })
        QTRY_VERIFY2(!child<QWidget>(*m_window, telling)->isVisible(), telling);
    QVERIFY(!truth->isChecked() && !truth->isEnabled());
    QVERIFY(
        child<QLabel>(*m_window, "crashArithmetic")->text().contains(QLatin1String("for you to find out")));
    for (const collect::LabEvent& event : m_lab->session().events()) {
        if (event.time >= m_lab->now() - 1)
            QVERIFY(!event.fields.contains(QStringLiteral("leaking")));
    }
    room().leave();
    QTRY_VERIFY(child<QWidget>(*m_window, "leaking")->isVisible());
    QVERIFY(truth->isChecked() && truth->isEnabled());
}

void ExercisePanelTest::aBrokenFolderIsShownWithItsFaults()
{
    write(QStringLiteral("exercise.json"), "\"minutes\"", "\"minuts\"");
    QVERIFY(room().openFolder(m_dir->path()));
    auto* list = child<QListWidget>(*m_window, "exercises");
    list->setCurrentRow(list->count() - 1);
    QVERIFY(!child<QPushButton>(*m_window, "startExercise")->isEnabled());
    QVERIFY2(
        child<QTextBrowser>(*m_window, "aboutExercise")->toPlainText().contains(QLatin1String("minutes")),
        qPrintable(child<QTextBrowser>(*m_window, "aboutExercise")->toPlainText()));
}

void ExercisePanelTest::textsFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1280, 720);
    QTest::newRow("usual") << QSize(1600, 900);
}

void ExercisePanelTest::textsFit()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    begin();
    child<QPushButton>(*m_window, "hint")->click();
    QTRY_VERIFY(room().panel().isVisible());
    const QStringList faults = tests::fitFaults(room().panel());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

} // namespace

QTEST_MAIN(ExercisePanelTest)
#include "exercise_panel_test.moc"
