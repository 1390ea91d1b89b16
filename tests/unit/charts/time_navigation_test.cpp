#include "app/charts/time_navigation.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace leaklab::charts;

class TimeNavigationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheNewest();
    void everythingGrowsWithTheSession();
    void panningBackLetsTheDataGoOn();
    void panningToTheEndIsLive();
    void staysWithinTheSession();
    void zoomKeepsTheTimeUnderThePointer();
    void zoomAtTheEndStaysLive();
    void zoomHasBounds();
    void frozenStandsStill();
    void frozenCanBeLookedAround();
    void liveThaws();
    void aShortSessionIsShownWhole();
    void senselessWindowsAreIgnored();
    void adoptShowsTheSame();
};

void TimeNavigationTest::followsTheNewest()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    QCOMPARE(navigation.window(), (TimeWindow{ 400, 60 }));
    navigation.setData(0, 400.1);
    QCOMPARE(navigation.window().until, 400.1);
    navigation.showRange(300);
    QCOMPARE(navigation.window(), (TimeWindow{ 400.1, 300 }));
    QVERIFY(navigation.isLive());
}

void TimeNavigationTest::everythingGrowsWithTheSession()
{
    TimeNavigation navigation;
    navigation.setData(0, 100);
    navigation.showRange(TimeNavigation::everything);
    QVERIFY(navigation.window().from() <= 0);
    navigation.setData(0, 20'000);
    QVERIFY(navigation.window().from() <= 0);
    QCOMPARE(navigation.range(), TimeNavigation::everything);
}

void TimeNavigationTest::panningBackLetsTheDataGoOn()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    QSignalSpy moved(&navigation, &TimeNavigation::moved);
    navigation.panBy(-100);
    QCOMPARE(moved.count(), 1);
    QVERIFY(!navigation.isLive());
    const TimeWindow shown = navigation.window();
    QCOMPARE(shown, (TimeWindow{ 300, 60 }));
    navigation.setData(0, 900);
    QCOMPARE(navigation.window(), shown);
    QCOMPARE(navigation.newest(), 900.0);
    navigation.goLive();
    QCOMPARE(navigation.window(), (TimeWindow{ 900, 60 }));
}

void TimeNavigationTest::panningToTheEndIsLive()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    navigation.panBy(-100);
    navigation.panBy(99.5);
    QVERIFY(navigation.isLive());
    QCOMPARE(navigation.window().until, 400.0);
    navigation.panBy(1e6);
    QVERIFY(navigation.isLive());
    QCOMPARE(navigation.window(), (TimeWindow{ 400, 60 }));
}

void TimeNavigationTest::staysWithinTheSession()
{
    TimeNavigation navigation;
    navigation.setData(50, 400);
    navigation.panBy(-1e6);
    QCOMPARE(navigation.window().from(), 50.0);
    navigation.goLive();
    navigation.panToStart();
    QCOMPARE(navigation.window(), (TimeWindow{ 110, 60 }));
}

void TimeNavigationTest::zoomKeepsTheTimeUnderThePointer()
{
    TimeNavigation navigation;
    navigation.setData(0, 4000);
    navigation.showWindow({ 1000, 400 });
    navigation.zoomAround(700, 0.5);
    QCOMPARE(navigation.window().span, 200.0);
    // 700 was a quarter of the way in, and still is.
    QCOMPARE(navigation.window().from() + 50, 700.0);
    navigation.zoomAround(700, 2);
    QCOMPARE(navigation.window(), (TimeWindow{ 1000, 400 }));
}

void TimeNavigationTest::zoomAtTheEndStaysLive()
{
    TimeNavigation navigation;
    navigation.setData(0, 4000);
    navigation.zoomAround(4000, 0.5);
    QVERIFY(navigation.isLive());
    QCOMPARE(navigation.window(), (TimeWindow{ 4000, 30 }));
    navigation.zoomAround(3980, 0.5);
    QVERIFY(!navigation.isLive());
}

void TimeNavigationTest::zoomHasBounds()
{
    TimeNavigation navigation;
    navigation.setData(0, 4000);
    for (int i = 0; i < 200; ++i)
        navigation.zoomAround(3990, 0.5);
    QCOMPARE(navigation.window().span, TimeNavigation::shortestSpan);
    for (int i = 0; i < 200; ++i)
        navigation.zoomAround(3990, 2);
    QVERIFY(navigation.window().span >= 4000 && navigation.window().span <= 7200);
    QVERIFY(navigation.isLive());
}

void TimeNavigationTest::frozenStandsStill()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    navigation.setFrozen(true);
    QCOMPARE(*navigation.frozenAt(), 400.0);
    const TimeWindow shown = navigation.window();
    navigation.setData(0, 500);
    QCOMPARE(navigation.window(), shown);
    navigation.showRange(TimeNavigation::everything);
    QCOMPARE(navigation.window().until, 400.0);
    navigation.showRange(60);
    navigation.setFrozen(false);
    QCOMPARE(navigation.window(), (TimeWindow{ 500, 60 }));
}

void TimeNavigationTest::frozenCanBeLookedAround()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    navigation.setFrozen(true);
    navigation.setData(0, 800);
    navigation.panBy(-100);
    QCOMPARE(navigation.window().until, 300.0);
    navigation.panBy(1e6); // nothing after the freeze is shown
    QCOMPARE(navigation.window().until, 400.0);
    navigation.panBy(-100);
    navigation.setFrozen(false);
    QCOMPARE(navigation.window().until, 300.0);
    QVERIFY(!navigation.isLive());
}

void TimeNavigationTest::liveThaws()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    navigation.setFrozen(true);
    navigation.setData(0, 500);
    navigation.goLive();
    QVERIFY(!navigation.frozenAt());
    QCOMPARE(navigation.window().until, 500.0);
}

void TimeNavigationTest::aShortSessionIsShownWhole()
{
    TimeNavigation navigation;
    navigation.setData(0, 12);
    navigation.panBy(-5);
    QVERIFY(navigation.isLive());
    navigation.zoomAround(6, 0.25);
    QVERIFY(!navigation.isLive() || navigation.window().span == 15);
    navigation.setData(0, 0);
    navigation.goLive();
    navigation.zoomAround(0, 0.5);
    QVERIFY(navigation.window().span > 0);
}

void TimeNavigationTest::senselessWindowsAreIgnored()
{
    TimeNavigation navigation;
    navigation.setData(0, 400);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    navigation.showWindow({ none, 60 });
    navigation.showWindow({ 300, none });
    navigation.zoomAround(none, 0.5);
    navigation.zoomAround(100, none);
    QCOMPARE(navigation.window(), (TimeWindow{ 400, 60 }));
    navigation.showRange(none);
    QCOMPARE(navigation.range(), TimeNavigation::everything);
}

void TimeNavigationTest::adoptShowsTheSame()
{
    TimeNavigation one;
    one.setData(0, 400);
    one.panBy(-100);
    one.setCrosshair(280);
    one.setSessionStart(QDateTime(QDate(2024, 5, 1), QTime(14, 0)));
    TimeNavigation other;
    QSignalSpy moved(&other, &TimeNavigation::moved);
    other.adopt(one);
    QVERIFY(moved.count() > 0);
    QCOMPARE(other.window(), one.window());
    QCOMPARE(other.crosshair(), one.crosshair());
    QCOMPARE(other.format().sessionStart, one.format().sessionStart);
}

QTEST_GUILESS_MAIN(TimeNavigationTest)
#include "time_navigation_test.moc"
