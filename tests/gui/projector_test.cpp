#include "app/charts/chart_column.h"
#include "app/collect/session_record.h"
#include "app/ui/classroom/projector.h"
#include "app/ui/classroom/projector_window.h"
#include "app/ui/elided_label.h"
#include "app/ui/theme/theme_style.h"
#include "tests/gui/window_support.h"
#include "tests/support/series_row.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using metrics::Metric;

namespace {

bool writeScreens(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(R"({"screens": [
            {"name": "desk", "x": 0, "y": 0, "width": 1600, "height": 900, "logicalDpi": 96, "dpr": 1},
            {"name": "wall", "x": 1600, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}]})")
        > 0;
}

} // namespace

/// What the room sees, beside a console on a screen of its own.
class ProjectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnTheOtherScreen();
    void survivesUnplugging();
    void typeGrowsWithTheScreen();
    void freezesBothWindowsAndLosesNothing();
    void followsOrGoesItsOwnWay();
    void showsOneChartAtAKeyOfTheConsole();
    void goesWithTheConsole();

private:
    void record(double seconds);
    [[nodiscard]] charts::TimeNavigation& room() { return m_projector->window()->charts().navigation(); }
    [[nodiscard]] charts::TimeNavigation& desk() { return m_charts->navigation(); }
    [[nodiscard]] QStringList tileTexts() const;

    std::unique_ptr<collect::SessionRecord> m_session;
    std::unique_ptr<QMainWindow> m_console;
    charts::ChartColumn* m_charts = nullptr;
    ui::Projector* m_projector = nullptr;
};

void ProjectorTest::initTestCase()
{
    tests::useTestSettings();
    QCOMPARE(QGuiApplication::screens().size(), 2);
}

void ProjectorTest::init()
{
    m_session = std::make_unique<collect::SessionRecord>();
    m_console = std::make_unique<QMainWindow>();
    m_charts = new charts::ChartColumn(m_session->series());
    m_console->setCentralWidget(m_charts);
    m_projector = new ui::Projector(*m_console, *m_session, *m_charts, m_console.get());
    m_console->addActions({ &m_projector->show(), &m_projector->follow() });
    m_console->addActions(m_projector->chartActions());
    m_console->setGeometry(QGuiApplication::screens().front()->geometry());
    m_console->show();
    QVERIFY(QTest::qWaitForWindowActive(m_console.get()));
    record(120);
}

void ProjectorTest::cleanup()
{
    m_console.reset();
    m_session.reset();
}

void ProjectorTest::record(double seconds)
{
    const double begin = m_session->series().rows() == 0 ? 0 : m_session->series().lastTime() + 0.1;
    for (int i = 0; i * 0.1 < seconds; ++i) {
        tests::SeriesRow row;
        const double time = begin + i * 0.1;
        row.with(Metric::HeapUsed, time * 1e5).with(Metric::HeapLimit, 64e6).with(Metric::LatencyP99, time);
        row.appendTo(*m_session, time);
    }
    m_charts->refresh();
}

QStringList ProjectorTest::tileTexts() const
{
    QStringList texts;
    for (const auto* label : m_projector->window()->findChildren<ui::ElidedLabel*>())
        texts += label->text();
    return texts;
}

void ProjectorTest::opensOnTheOtherScreen()
{
    QVERIFY(!m_projector->window());
    QTest::keyClick(m_console.get(), Qt::Key_F11);
    QVERIFY(m_projector->window());
    QScreen* wall = QGuiApplication::screens().back();
    QCOMPARE(m_projector->screen(), wall);
    QTRY_COMPARE(m_projector->window()->screen(), wall);
    QVERIFY(m_projector->window()->isFullScreen());
    QTRY_COMPARE(m_projector->window()->geometry(), wall->geometry());
    QVERIFY(!m_projector->window()->charts().controls().isVisible());
    QVERIFY(m_projector->show().isChecked());
    QVERIFY(QTest::qWaitForWindowActive(m_projector->window()));
    QTest::keyClick(m_projector->window(), Qt::Key_Escape);
    QVERIFY(!m_projector->window());
    QVERIFY(!m_projector->show().isChecked());
    m_projector->show().trigger();
    QVERIFY(m_projector->window());
    m_projector->show().trigger();
    QVERIFY(!m_projector->window());
}

void ProjectorTest::survivesUnplugging()
{
    m_projector->show().trigger();
    QScreen* wall = QGuiApplication::screens().back();
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::screens().front()); // not ours
    QVERIFY(m_projector->window());
    Q_EMIT qGuiApp->screenRemoved(wall);
    QVERIFY(!m_projector->window()); // it must not fall over the controls
    QVERIFY(!m_projector->show().isChecked());
    record(1);
    Q_EMIT qGuiApp->screenAdded(wall);
    QVERIFY(m_projector->window());
    QCOMPARE(m_projector->screen(), wall);
    m_projector->show().trigger();
    Q_EMIT qGuiApp->screenAdded(wall);
    QVERIFY(!m_projector->window()); // closed by somebody, not by the cable
}

void ProjectorTest::typeGrowsWithTheScreen()
{
    m_projector->show().trigger();
    ui::ProjectorWindow* window = m_projector->window();
    const auto pixels = [](const QWidget& widget) { return QFontInfo(widget.font()).pixelSize(); };
    for (const int height : { 720, 1080, 2160 }) {
        window->showNormal();
        window->resize(height * 16 / 9, height);
        QTRY_COMPARE(window->height(), height);
        for (const auto* chart : window->charts().charts()) {
            QVERIFY2(pixels(*chart) * 42 >= height, "a label that nobody reads from the last row");
            QVERIFY(chart->plotArea().width() > window->width() / 2.0);
            QVERIFY(chart->plotArea().height() > height * 0.06);
        }
        const auto labels = window->findChildren<ui::ElidedLabel*>();
        const auto largest = std::max_element(labels.begin(), labels.end(),
            [&](const auto* a, const auto* b) { return pixels(*a) < pixels(*b); });
        QTRY_VERIFY2(pixels(**largest) * 25 >= height,
            qPrintable(QStringLiteral("%1 pixels of %2").arg(pixels(**largest)).arg(height)));
    }
    QCOMPARE(ui::themeOf(*window).name, ui::ThemeName::Projector);
    QVERIFY(ui::themeOf(*m_console).name != ui::ThemeName::Projector);
}

void ProjectorTest::freezesBothWindowsAndLosesNothing()
{
    m_projector->show().trigger();
    QVERIFY(QTest::qWaitForWindowActive(m_projector->window()));
    const double then = m_session->series().lastTime();
    QTest::keyClick(m_projector->window(), Qt::Key_F);
    QCOMPARE(room().frozenAt(), std::optional(then));
    QCOMPARE(desk().frozenAt(), std::optional(then));
    const QStringList tiles = tileTexts();
    record(90);
    QTRY_COMPARE(room().newest(), m_session->series().lastTime());
    QCOMPARE(room().window().dataUntil(), then);
    QCOMPARE(tileTexts(), tiles);
    const QString note = m_projector->window()->charts().charts()[0]->note();
    QVERIFY2(note.contains(QStringLiteral("1:30")), qPrintable(note)); // how long
    QTest::keyClick(m_projector->window(), Qt::Key_F);
    record(1);
    QTRY_COMPARE(room().window().dataUntil(), m_session->series().lastTime());
    QTRY_VERIFY(tileTexts() != tiles);
    QVERIFY(m_projector->window()->charts().charts()[0]->note().isEmpty());
}

void ProjectorTest::followsOrGoesItsOwnWay()
{
    desk().showRange(30);
    m_projector->show().trigger();
    QCOMPARE(room().range(), 30.0);
    desk().panBy(-40);
    QCOMPARE(room().window(), desk().window());
    desk().setCrosshair(70.0);
    QCOMPARE(room().crosshair(), std::optional(70.0));
    room().panBy(-10);
    QCOMPARE(desk().window(), room().window());

    m_projector->follow().trigger();
    const charts::TimeWindow kept = room().window();
    desk().goLive();
    desk().setFrozen(true);
    QCOMPARE(room().window(), kept);
    QVERIFY(!room().frozenAt());
    m_projector->follow().trigger();
    QCOMPARE(room().window(), desk().window());
    QVERIFY(room().frozenAt());
    m_projector->show().trigger();
    QVERIFY(desk().frozenAt()); // closing it is not a change of the console's
}

void ProjectorTest::showsOneChartAtAKeyOfTheConsole()
{
    QVERIFY(!m_projector->chartActions().front()->isEnabled());
    m_projector->show().trigger();
    m_console->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_console.get()));
    QTest::keyClick(m_console.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_projector->window()->charts().shownOnly(), std::optional<std::size_t>(0));
    QTest::keyClick(m_console.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_projector->window()->charts().shownOnly(), std::optional<std::size_t>(1));
    QVERIFY(!m_charts->shownOnly());
    QTest::keyClick(m_console.get(), Qt::Key_F11, Qt::ControlModifier);
    QVERIFY(!m_projector->window()->charts().shownOnly());
}

void ProjectorTest::goesWithTheConsole()
{
    m_projector->show().trigger();
    const QPointer<QWidget> window = m_projector->window();
    m_console.reset();
    QVERIFY(!window);
}

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    const QString screens = folder.filePath(QStringLiteral("screens.json"));
    if (!writeScreens(screens))
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.toUtf8());
    QApplication application(argc, argv);
    ProjectorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "projector_test.moc"
