#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/session/recorder.h"
#include "app/ui/main_window.h"
#include "app/ui/replay_window.h"
#include "app/ui/session_opener.h"
#include "app/ui/session_view.h"
#include "tests/gui/window_support.h"
#include "tests/support/full_disk.h"
#include "tests/unit/session/session_support.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace leaklab;
using tests::child;
using ui::ReplayWindow;

namespace {

constexpr int patience = 20'000;

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    const QString file = folder.filePath(QLatin1String(name));
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? file : QString();
}

ReplayWindow* openedReplay()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* replay = qobject_cast<ReplayWindow*>(window); replay && replay->isVisible())
            return replay;
    }
    return nullptr;
}

QMessageBox* message()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* box = qobject_cast<QMessageBox*>(window); box && box->isVisible())
            return box;
    }
    return nullptr;
}

} // namespace

/// A recorded session in a window of its own, played by an injected clock, and how it gets there.
class ReplayWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void playsThroughEveryPanel();
    void saysThatItIsNotLive();
    void pausesAndTakesOtherSpeeds();
    void theSliderGoesAnywhere();
    void goingBackKeepsTheView();
    void nextEventJumpsToTheCrash();
    void showsTheCuesThatWereRecorded();
    void tellsWhatWasLost();
    void tenThousandEventsAreShown();
    void filesOpenWhenDropped();
    void whatIsNoSessionIsToldInASentence_data();
    void whatIsNoSessionIsToldInASentence();
    void aWindowRecordsItsSession();
    void aFolderThatTakesNothingIsTold();
    void aCopyIsWholeOrNotThere();

private:
    void show(const QByteArray& bytes);
    [[nodiscard]] std::size_t rows() const { return m_window->replay().session().series().rows(); }
    [[nodiscard]] int eventRows() const
    {
        return child<QTableView>(*m_window, "events")->model()->rowCount();
    }

    QTemporaryDir m_folder;
    core::ManualClock m_clock;
    std::unique_ptr<ReplayWindow> m_window;
};

void ReplayWindowTest::initTestCase()
{
    tests::useTestSettings();
}

void ReplayWindowTest::show(const QByteArray& bytes)
{
    m_window
        = std::make_unique<ReplayWindow>(std::make_shared<const session::Capsule>(tests::capsuleOf(bytes)),
            QStringLiteral("s.leaklab"), m_clock);
    m_window->show();
}

void ReplayWindowTest::init()
{
    show(tests::recordedBytes(60));
}

void ReplayWindowTest::cleanup()
{
    m_window.reset();
}

void ReplayWindowTest::playsThroughEveryPanel()
{
    m_clock.advance(std::chrono::milliseconds(20'500));
    QTRY_VERIFY(rows() >= 190);
    QTRY_COMPARE(eventRows(), 5);
    QTRY_COMPARE(child<QLabel>(*m_window, "positionText")->text(), QStringLiteral("0:20 of 1:00"));
    const auto& states = m_window->view().charts().cartStates().spans();
    QVERIFY(!states.empty());
    QCOMPARE(states.back().state, models::TrackState::Dead);
}

void ReplayWindowTest::saysThatItIsNotLive()
{
    const auto* sign = child<QLabel>(*m_window, "replaySign");
    QVERIFY(sign->isVisible());
    QVERIFY2(sign->text().contains(QStringLiteral("Replay of")), qPrintable(sign->text()));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Replay of s")));
    QVERIFY(!child<QWidget>(*m_window, "notice")->isVisible()); // nothing was lost
    for (const char* name : { "play", "toStart", "nextEvent" }) {
        QVERIFY(!child<QAbstractButton>(*m_window, name)->toolTip().isEmpty());
        QVERIFY(!child<QAbstractButton>(*m_window, name)->accessibleName().isEmpty());
        QVERIFY(!child<QAbstractButton>(*m_window, name)->shortcut().isEmpty());
    }
}

void ReplayWindowTest::pausesAndTakesOtherSpeeds()
{
    auto* play = child<QAbstractButton>(*m_window, "play");
    QVERIFY(m_window->replay().isPlaying());
    play->click();
    QVERIFY(!m_window->replay().isPlaying());
    QCOMPARE(play->text(), QStringLiteral("Play"));
    m_clock.advance(std::chrono::seconds(5));
    play->click();
    QCOMPARE(m_window->replay().position(), 0.0);
    auto* speed = child<QComboBox>(*m_window, "speed");
    speed->setCurrentIndex(speed->findData(10.0));
    m_clock.advance(std::chrono::seconds(3));
    QTRY_COMPARE(m_window->replay().position(), 30.0);
    speed->setCurrentIndex(speed->count() - 1);
    QTRY_COMPARE(rows(), std::size_t{ 600 });
    QTRY_VERIFY(!m_window->replay().isPlaying());
}

void ReplayWindowTest::theSliderGoesAnywhere()
{
    child<QAbstractButton>(*m_window, "play")->click();
    auto* slider = child<QSlider>(*m_window, "position");
    slider->setValue(slider->maximum() / 2);
    QTRY_VERIFY(std::abs(m_window->replay().position() - 30) < 0.01);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_VERIFY(std::abs(m_window->replay().position() - 31) < 0.05);
    QTest::keyClick(slider, Qt::Key_End);
    QTRY_VERIFY(m_window->replay().atEnd());
}

void ReplayWindowTest::goingBackKeepsTheView()
{
    m_window->replay().seek(50);
    QTRY_COMPARE(m_window->replay().position(), 50.0);
    child<QCheckBox>(*m_window, "groundTruth")->setChecked(true);
    m_window->view().charts().navigation().showRange(300);
    m_window->view().tabs().setCurrentIndex(1);
    m_window->replay().pause();
    m_window->replay().seek(10);
    QTRY_COMPARE(m_window->replay().position(), 10.0);
    QTRY_COMPARE(eventRows(), 2);
    QVERIFY(child<QCheckBox>(*m_window, "groundTruth")->isChecked());
    QCOMPARE(m_window->view().charts().navigation().range(), 300.0);
    QCOMPARE(m_window->view().tabs().currentIndex(), 1);
    QCOMPARE(m_window->findChildren<ui::SessionView*>().size(), 1);
}

void ReplayWindowTest::nextEventJumpsToTheCrash()
{
    m_window->replay().pause();
    child<QAbstractButton>(*m_window, "nextEvent")->click();
    QTRY_COMPARE(eventRows(), 1);
    child<QAbstractButton>(*m_window, "nextEvent")->click();
    QTRY_COMPARE(eventRows(), 2);
    child<QAbstractButton>(*m_window, "toStart")->click();
    QTRY_COMPARE(eventRows(), 0);
}

void ReplayWindowTest::showsTheCuesThatWereRecorded()
{
    const auto store = std::make_shared<tests::MemorySink::Store>();
    collect::SessionRecord session;
    {
        session::Recorder recorder(
            session, session::SessionInfo::ofNow(), std::make_unique<tests::MemorySink>(store));
        tests::tellSeconds(session, 0, 50);
        collect::LabEvent cue = tests::eventAt(50.5, collect::EventKind::CueDropped);
        cue.fields = { { QStringLiteral("id"), 1 },
            { QStringLiteral("text"), QStringLiteral("the heap climbs") }, { QStringLiteral("about"), 20 },
            { QStringLiteral("from"), 10 }, { QStringLiteral("until"), 30 }, { QStringLiteral("newest"), 50 },
            { QStringLiteral("chart"), 2 } };
        session.appendEvent(cue);
        tests::tellSeconds(session, 51, 60);
    }
    show(store->content());
    m_window->replay().seek(60);
    auto* cues = child<QTableView>(*m_window, "cues");
    QTRY_COMPARE(cues->model()->rowCount(), 1);
    QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("removeCueButton")));
    QVERIFY(!(cues->model()->flags(cues->model()->index(0, 2)) & Qt::ItemIsEditable));
    cues->selectRow(0);
    child<QAbstractButton>(*m_window, "showCueButton")->click();
    charts::ChartColumn& charts = m_window->view().charts();
    QCOMPARE(charts.shownOnly(), std::optional<std::size_t>(2));
    QCOMPARE(charts.navigation().window().from(), 10.0);
    QCOMPARE(charts.navigation().crosshair(), std::optional<double>(20));
    m_window->replay().seek(5); // nothing was marked by then
    QTRY_COMPARE(child<QTableView>(*m_window, "cues")->model()->rowCount(), 0);
}

void ReplayWindowTest::tellsWhatWasLost()
{
    const QByteArray whole = tests::recordedBytes(10);
    show(whole.left(whole.size() * 2 / 3));
    QVERIFY(child<QWidget>(*m_window, "notice")->isVisible());
    QVERIFY(child<QLabel>(*m_window, "noticeText")->text().contains(QStringLiteral("ends without an end")));
    child<QAbstractButton>(*m_window, "dismissNotice")->click();
    QVERIFY(!child<QWidget>(*m_window, "notice")->isVisible());
}

void ReplayWindowTest::tenThousandEventsAreShown()
{
    const auto store = std::make_shared<tests::MemorySink::Store>();
    collect::SessionRecord session;
    {
        session::Recorder recorder(
            session, session::SessionInfo::ofNow(), std::make_unique<tests::MemorySink>(store));
        tests::tellSeconds(session, 0, 2);
        for (int i = 0; i < 10'000; ++i)
            session.appendEvent(tests::eventAt(2 + i * 0.001, collect::EventKind::ProcessStarted));
    }
    show(store->content());
    auto* speed = child<QComboBox>(*m_window, "speed");
    speed->setCurrentIndex(speed->count() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->replay().atEnd(), patience);
    QCOMPARE(m_window->replay().session().events().size(), std::size_t{ 10'000 });
    QVERIFY(eventRows() > 0);
}

void ReplayWindowTest::filesOpenWhenDropped()
{
    const QString file = write(m_folder, "dropped.leaklab", tests::recordedBytes(3));
    m_window->hide();
    QWidget target;
    const ui::SessionOpener opener(m_clock, &target);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(openedReplay(), patience);
    QVERIFY(openedReplay()->windowTitle().contains(QStringLiteral("dropped")));
    openedReplay()->close();
    QTRY_VERIFY(!openedReplay());
}

void ReplayWindowTest::whatIsNoSessionIsToldInASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << QByteArray("\x89PNG\r\n\x1a\n picture");
    QTest::newRow("cut off") << tests::recordedBytes(3).left(100);
    QByteArray newer = tests::recordedBytes(3);
    newer[8] = 99;
    QTest::newRow("newer") << newer;
}

void ReplayWindowTest::whatIsNoSessionIsToldInASentence()
{
    QFETCH(QByteArray, bytes);
    m_window->hide();
    ui::SessionOpener opener(m_clock, nullptr);
    opener.open(write(m_folder, "none.leaklab", bytes));
    QTRY_VERIFY_WITH_TIMEOUT(message(), patience);
    const QString text = message()->text();
    QVERIFY2(text.contains(QStringLiteral("not a session that can be shown")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("none.leaklab")), qPrintable(text));
    QVERIFY(!openedReplay());
    message()->close();
    QTRY_VERIFY(!message());
}

void ReplayWindowTest::aWindowRecordsItsSession()
{
    lab::LabSettings settings;
    settings.programs = m_folder.path(); // nothing in it: the lab fails to start and says so
    settings.useEmbeddedStore = true;
    lab::Lab lab(settings, m_clock);
    const session::SessionLibrary library(m_folder.filePath(QStringLiteral("sessions")));
    {
        ui::MainWindow window(lab, m_clock);
        window.show();
        window.record(library);
        QTRY_COMPARE(library.recent(5).size(), std::size_t{ 1 });
        QVERIFY(child<QAction>(window, "saveCopy")->isEnabled());
    }
    const auto recent = library.recent(5);
    QVERIFY(recent.front().readable && recent.front().endedWell);
    const auto capsule = session::Capsule::read(recent.front().file);
    QVERIFY(capsule.ok());
    QCOMPARE(capsule.value().info().settings.value(QLatin1String("store")).toString(),
        QStringLiteral("leaklab-store"));
}

void ReplayWindowTest::aFolderThatTakesNothingIsTold()
{
    lab::LabSettings settings;
    settings.programs = m_folder.path();
    lab::Lab lab(settings, m_clock);
    ui::MainWindow window(lab, m_clock);
    window.show();
    const QString taken = write(m_folder, "taken", "a file");
    window.record(session::SessionLibrary(taken + QStringLiteral("/sessions")));
    const auto* text = child<QLabel>(window, "noticeText");
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(QStringLiteral("not recorded")), qPrintable(text->text()));
    QVERIFY2(text->text().contains(taken), qPrintable(text->text()));
}

void ReplayWindowTest::aCopyIsWholeOrNotThere()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QByteArray bytes = tests::recordedBytes(5);
    const QString recording = write(m_folder, "r.leaklab", bytes);
    m_window = std::make_unique<ReplayWindow>(
        std::make_shared<const session::Capsule>(tests::capsuleOf(bytes)), recording, m_clock);
    m_window->show();
    child<QAction>(*m_window, "saveCopy")->trigger();
    auto* dialog = child<QFileDialog>(*m_window, "copyDialog");
    const auto* notice = child<QLabel>(*m_window, "noticeText");
    Q_EMIT dialog->fileSelected(m_folder.path());
    QTRY_VERIFY(notice->text().contains(QStringLiteral("no regular file")));
    const QString copy = write(m_folder, "copy.leaklab", "kept");
    const auto content = [&copy] {
        QFile file(copy);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    if (tests::FullDisk::possible) {
        const tests::FullDisk full(500);
        Q_EMIT dialog->fileSelected(copy);
        QTRY_VERIFY(notice->text().contains(copy + QStringLiteral(" was not written")));
        QCOMPARE(content(), QByteArray("kept"));
    }
    Q_EMIT dialog->fileSelected(copy);
    QTRY_COMPARE(content(), bytes);
    dialog->close();
}

QTEST_MAIN(ReplayWindowTest)
#include "replay_window_test.moc"
