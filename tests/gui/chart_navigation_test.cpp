#include "app/charts/chart_column.h"
#include "tests/gui/window_support.h"
#include "tests/support/series_row.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace leaklab;
using charts::ChartColumn;
using charts::LiveChart;
using charts::TimeWindow;
using metrics::Metric;
using tests::child;

/// Mouse and keys on the real charts, all of them over one session.
class ChartNavigationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init();
    void cleanup();
    void dragPansAllCharts();
    void wheelZoomsAroundThePointer();
    void theRibbonIsNavigatedLikeTheCharts();
    void doubleClickIsLiveAgain();
    void controlsFollowTheMouse();
    void keysTurnPagesAndZoom();
    void crosshairFollowsThePointer();
    void arrowKeysWalkTheCrosshair();
    void frozenPictureStands();
    void oneChartFillsTheColumn();
    void everyControlHasANameAndTeaches();
    void tinyWidgetsSurvive();

private:
    [[nodiscard]] LiveChart& chart(int index = 0) const
    {
        return *m_column->charts()[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] QPoint at(const charts::TimePlot& chart, double time) const;
    void drag(charts::TimePlot& chart, double fromTime, double toTime) const;
    static void wheel(charts::TimePlot& chart, const QPoint& position, int notches);
    void collect(double seconds);

    std::unique_ptr<metrics::SeriesStore> m_store;
    std::unique_ptr<ChartColumn> m_column;
};

void ChartNavigationTest::init()
{
    m_store = std::make_unique<metrics::SeriesStore>();
    m_column = std::make_unique<ChartColumn>(*m_store);
    m_column->resize(1100, 800);
    m_column->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_column.get()));
    child<QCheckBox>(*m_column, "forecast")->setChecked(false);
    collect(600);
}

void ChartNavigationTest::cleanup()
{
    m_column.reset();
    m_store.reset();
}

void ChartNavigationTest::collect(double seconds)
{
    tests::appendSession(*m_store, seconds, [](tests::SeriesRow& row, double time) {
        row.with(Metric::HeapUsed, 1e6 * time)
            .with(Metric::Achieved, 500 + std::sin(time))
            .with(Metric::Offered, 500);
    });
    m_column->refresh();
}

QPoint ChartNavigationTest::at(const charts::TimePlot& chart, double time) const
{
    const QRectF plot = chart.plotArea();
    const TimeWindow& window = chart.window();
    const double x = plot.left() + (time - window.from()) / window.span * plot.width();
    return QPointF(x, plot.center().y()).toPoint();
}

void ChartNavigationTest::drag(charts::TimePlot& chart, double fromTime, double toTime) const
{
    const QPoint from = at(chart, fromTime);
    const QPoint to = at(chart, toTime);
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, (from + to) / 2);
    QTest::mouseMove(&chart, to);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
}

void ChartNavigationTest::wheel(charts::TimePlot& chart, const QPoint& position, int notches)
{
    QWheelEvent event(position, chart.mapToGlobal(position), {}, { 0, 120 * notches }, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&chart, &event);
}

void ChartNavigationTest::dragPansAllCharts()
{
    const double newest = m_store->lastTime();
    drag(chart(2), newest - 50, newest - 10);
    QVERIFY(!m_column->navigation().isLive());
    for (const LiveChart* shown : m_column->charts())
        QVERIFY(std::abs(shown->window().until - (newest - 40)) < 1);
    const TimeWindow before = chart().window();
    collect(30);
    QCOMPARE(chart().window(), before); // the picture stands while data keeps coming
    QVERIFY(chart().note().contains(QStringLiteral("Looking back")));
}

void ChartNavigationTest::wheelZoomsAroundThePointer()
{
    child<QComboBox>(*m_column, "timeRange")->setCurrentIndex(1);
    QCOMPARE(chart(1).window().span, 300.0);
    const double time = m_store->lastTime() - 200;
    const QPoint pointer = at(chart(1), time);
    wheel(chart(1), pointer, 3);
    QVERIFY(chart(1).window().span < 200);
    QVERIFY(std::abs(chart(1).timeAt(pointer.x()) - time) < 2);
    QCOMPARE(chart(3).window(), chart(1).window());
    wheel(chart(1), pointer, -3);
    QVERIFY(std::abs(chart(1).window().span - 300) < 1e-6);
}

void ChartNavigationTest::theRibbonIsNavigatedLikeTheCharts()
{
    auto* ribbon = m_column->findChild<charts::StateRibbon*>();
    m_column->cartStates().add(tests::cartEvent(collect::EventKind::ProcessReady, 100));
    m_column->cartStates().add(tests::cartDeath(570, supervise::ExitKind::OomKilled, 137));
    m_column->refresh();
    const double newest = m_store->lastTime();
    QVERIFY(!ribbon->accessibleDescription().contains(QStringLiteral("Running")));
    QTest::mouseMove(ribbon, at(*ribbon, newest - 45));
    QVERIFY(m_column->navigation().crosshair());
    QVERIFY(std::abs(*chart().crosshair() - (newest - 45)) < 0.1);
    QVERIFY2(ribbon->accessibleDescription().contains(QStringLiteral("Running")),
        qPrintable(ribbon->accessibleDescription())); // as it was there
    drag(*ribbon, newest - 50, newest - 10);
    QVERIFY(std::abs(chart(1).window().until - (newest - 40)) < 1);
    const double span = chart().window().span;
    wheel(*ribbon, at(*ribbon, newest - 60), 2);
    QVERIFY(chart().window().span < span);
    QTest::keyClick(ribbon, Qt::Key_End);
    QVERIFY(m_column->navigation().isLive());
}

void ChartNavigationTest::doubleClickIsLiveAgain()
{
    drag(chart(), m_store->lastTime() - 50, m_store->lastTime() - 10);
    collect(10);
    QTest::mouseDClick(&chart(), Qt::LeftButton, {}, chart().plotArea().center().toPoint());
    QVERIFY(m_column->navigation().isLive());
    QCOMPARE(chart().window().until, m_store->lastTime());
}

void ChartNavigationTest::controlsFollowTheMouse()
{
    auto* range = child<QComboBox>(*m_column, "timeRange");
    auto* live = child<QToolButton>(*m_column, "liveButton");
    QVERIFY(live->isChecked());
    QCOMPARE(range->currentIndex(), 0);
    drag(chart(), m_store->lastTime() - 50, m_store->lastTime() - 10);
    QVERIFY(!live->isChecked());
    QCOMPARE(range->currentIndex(), -1);
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY(live->isChecked());
    QCOMPARE(chart().window(), (TimeWindow{ m_store->lastTime(), 60 }));
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY2(live->isChecked(), "live stays live when it is asked for again");
}

void ChartNavigationTest::keysTurnPagesAndZoom()
{
    chart().setFocus();
    const double newest = m_store->lastTime();
    QTest::keyClick(&chart(), Qt::Key_PageUp);
    QVERIFY(std::abs(chart().window().until - (newest - 54)) < 1e-6);
    QTest::keyClick(&chart(), Qt::Key_PageDown);
    QVERIFY(m_column->navigation().isLive());
    QTest::keyClick(&chart(), Qt::Key_Home);
    QCOMPARE(chart().window().from(), m_store->firstTime());
    QTest::keyClick(&chart(), Qt::Key_End);
    QVERIFY(m_column->navigation().isLive());
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QCOMPARE(chart().window(), (TimeWindow{ newest, 48 }));
    QTest::keyClick(&chart(), Qt::Key_Minus);
    QVERIFY(std::abs(chart().window().span - 60) < 1e-9);
    QTest::keyClick(&chart(), Qt::Key_PageUp);
    QTest::keyClick(&chart(), Qt::Key_L);
    QVERIFY(m_column->navigation().isLive());
}

void ChartNavigationTest::crosshairFollowsThePointer()
{
    const double time = m_store->lastTime() - 30;
    const QPoint pointer = at(chart(1), time);
    QTest::mouseMove(&chart(1), pointer);
    for (const LiveChart* shown : m_column->charts()) {
        QVERIFY(shown->crosshair());
        QVERIFY(std::abs(*shown->crosshair() - time) < 0.2);
    }
    // The value the chart names is the value the store has.
    const charts::Reading reading = chart().reading();
    QCOMPARE(reading.values[1], 1e6 * reading.time);
    collect(10); // time goes on under a pointer that rests
    QVERIFY(std::abs(*chart().crosshair() - (m_store->lastTime() - 30)) < 0.2);
    QTest::keyClick(&chart(1), Qt::Key_Escape);
    QVERIFY(!chart().crosshair());
    QCOMPARE(chart().reading().time, m_store->lastTime());
}

void ChartNavigationTest::arrowKeysWalkTheCrosshair()
{
    child<QComboBox>(*m_column, "timeRange")->setCurrentIndex(0);
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Left);
    QCOMPARE(*m_column->navigation().crosshair(), m_store->lastTime());
    QTest::keyClick(&chart(), Qt::Key_Left);
    QVERIFY(std::abs(chart().reading().time - (m_store->lastTime() - 0.1)) < 1e-6);
    QTest::keyClick(&chart(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(chart().reading().time <= m_store->lastTime() - 1.09);
    QTest::keyClick(&chart(), Qt::Key_Right);
    const double walked = *m_column->navigation().crosshair();
    collect(10); // put there by keys, it marks that moment and wanders with it
    QCOMPARE(*m_column->navigation().crosshair(), walked);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&chart(), Qt::Key_Left, Qt::ShiftModifier);
    const TimeWindow window = chart().window();
    const double crosshair = *m_column->navigation().crosshair();
    QVERIFY(crosshair < walked - 100);
    QVERIFY2(crosshair >= window.from() && crosshair <= window.until, "the window follows the crosshair");
}

void ChartNavigationTest::frozenPictureStands()
{
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_F);
    QVERIFY(child<QToolButton>(*m_column, "freezeButton")->isChecked());
    QVERIFY(chart().note().contains(QStringLiteral("Frozen at 10:00")));
    const QImage before = chart(3).grab().toImage();
    const std::size_t rows = m_store->rows();
    collect(20);
    QCOMPARE(m_store->rows(), rows + 200);
    QCOMPARE(chart(3).grab().toImage(), before);
    QVERIFY(chart().note().contains(QStringLiteral("for 0:20 now")));
    QTest::keyClick(&chart(), Qt::Key_F);
    QVERIFY(chart().note().isEmpty());
    QCOMPARE(chart().window().until, m_store->lastTime());
}

void ChartNavigationTest::oneChartFillsTheColumn()
{
    const int before = chart(2).height();
    m_column->showOnly(2);
    QTRY_VERIFY(chart(2).height() > 2 * before);
    QVERIFY(!chart(0).isVisible() && chart(2).isVisible());
    QTest::keyClick(&chart(2), Qt::Key_N);
    QCOMPARE(*m_column->shownOnly(), std::size_t{ 3 });
    QTest::keyClick(&chart(3), Qt::Key_N);
    QCOMPARE(*m_column->shownOnly(), std::size_t{ 0 });
    QTest::keyClick(&chart(0), Qt::Key_P);
    QCOMPARE(*m_column->shownOnly(), std::size_t{ 3 });
    QTest::keyClick(&chart(3), Qt::Key_A);
    QVERIFY(!m_column->shownOnly());
    QVERIFY(chart(0).isVisible() && chart(3).isVisible());
    m_column->showOnly(17);
    QVERIFY(!m_column->shownOnly());
}

void ChartNavigationTest::everyControlHasANameAndTeaches()
{
    for (const QWidget* control : m_column->controls().findChildren<QWidget*>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
            continue;
        const bool named
            = !control->accessibleName().isEmpty() || !control->property("text").toString().isEmpty();
        QVERIFY2(named && !control->toolTip().isEmpty(), qPrintable(control->objectName()));
    }
    for (const LiveChart* shown : m_column->charts())
        QVERIFY(!shown->accessibleName().isEmpty() && !shown->accessibleDescription().isEmpty());
}

void ChartNavigationTest::tinyWidgetsSurvive()
{
    const std::vector<models::Marker> markers{ { 590, QStringLiteral("Aborted (134)"),
        models::EventLevel::Death } };
    for (const QSize size : { QSize(1, 1), QSize(60, 30), QSize(300, 40), QSize(420, 12) }) {
        LiveChart tiny(charts::memoryChart(true), *m_store, markers);
        tiny.resize(size);
        tiny.showWindow({ m_store->lastTime(), 60 });
        tiny.setCrosshair(m_store->lastTime() - 10);
        QVERIFY(!tiny.grab().isNull());
        QTest::mouseMove(&tiny, { 0, 0 });
    }
}

QTEST_MAIN(ChartNavigationTest)
#include "chart_navigation_test.moc"
