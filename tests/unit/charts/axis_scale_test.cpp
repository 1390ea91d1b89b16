#include "app/charts/axis_scale.h"
#include "app/charts/time_axis.h"

#include <QTest>

using namespace leaklab::charts;

class AxisScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesTheData();
    void doesNotJump();
    void memoryInPowersOfTwo();
    void decades();
    void ticksFitTheirNumber();
    void timeTicksAreRound();
    void wallClockTicksAreRoundOnTheClock();
    void timesReadAsSaid();
    void everythingFits();
};

void AxisScaleTest::reachesTheData()
{
    for (const double largest : { 0.003, 0.9, 7.0, 212.0, 499.0, 5000.0, 123456.0 }) {
        AxisScale scale;
        scale.fit(0, largest);
        QVERIFY2(scale.top() >= largest, qPrintable(QString::number(largest)));
        QVERIFY2(scale.top() <= 2.1 * largest || largest < 0.5, qPrintable(QString::number(scale.top())));
    }
}

void AxisScaleTest::doesNotJump()
{
    AxisScale scale;
    scale.fit(0, 480);
    const double top = scale.top();
    for (const double largest : { 470.0, 485.0, 450.0, 489.0, 430.0 }) {
        scale.fit(0, largest);
        QCOMPARE(scale.top(), top);
    }
    scale.fit(0, 100);
    QVERIFY(scale.top() < top / 2);
    scale.fit(0, 700);
    QVERIFY(scale.top() >= 700);
}

void AxisScaleTest::memoryInPowersOfTwo()
{
    AxisScale scale(ScaleKind::Binary);
    constexpr double mebi = 1024.0 * 1024;
    scale.fit(0, 67 * mebi);
    QCOMPARE(scale.top(), 80 * mebi);
    const auto ticks = scale.ticks(10);
    QCOMPARE(ticks[1], 16 * mebi);
    QCOMPARE(scale.position(40 * mebi), 0.5);
}

void AxisScaleTest::decades()
{
    AxisScale scale(ScaleKind::Log);
    scale.fit(4.2, 950);
    QCOMPARE(scale.bottom(), 1.0);
    QCOMPARE(scale.top(), 1000.0);
    QVERIFY(std::abs(scale.position(10) - 1.0 / 3) < 1e-9);
    QCOMPARE(scale.position(0), 0.0);
    scale.fit(0.4, 950);
    QVERIFY(std::abs(scale.bottom() - 0.1) < 1e-12);
}

void AxisScaleTest::ticksFitTheirNumber()
{
    AxisScale linear;
    linear.fit(0, 498);
    AxisScale log(ScaleKind::Log);
    log.fit(0.2, 9000);
    for (int atMost = 2; atMost < 9; ++atMost) {
        for (const AxisScale& scale : { linear, log }) {
            const auto ticks = scale.ticks(atMost);
            QVERIFY(ticks.size() >= 2 || atMost == 2);
            QVERIFY(static_cast<int>(ticks.size()) <= atMost);
            QCOMPARE(ticks.front(), scale.bottom());
        }
    }
}

void AxisScaleTest::timeTicksAreRound()
{
    for (const double span : { 1.0, 7.0, 60.0, 300.0, 900.0, 86400.0, 1e6 }) {
        const auto ticks = timeTicks({ 12'345.678, span }, 7, {});
        QVERIFY2(ticks.size() >= 2 && ticks.size() <= 7, qPrintable(QString::number(span)));
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].position >= -1e-9 && ticks[i].position <= 1 + 1e-9);
            QVERIFY(i == 0 || ticks[i].position > ticks[i - 1].position);
        }
    }
    const auto minute = timeTicks({ 83, 60 }, 7, {});
    QCOMPARE(minute.front().label, QStringLiteral("0:30"));
    QCOMPARE(minute.back().label, QStringLiteral("1:20"));
    QCOMPARE(minute.front().position, 7.0 / 60);
}

void AxisScaleTest::wallClockTicksAreRoundOnTheClock()
{
    const TimeFormat format{ TimeLabels::WallClock, QDateTime(QDate(2024, 5, 1), QTime(14, 3, 17, 400)) };
    const auto ticks = timeTicks({ 60, 60 }, 5, format);
    QCOMPARE(ticks.front().label, QStringLiteral("14:03:30"));
    QVERIFY(std::abs(ticks.front().position - 12.6 / 60) < 1e-9);
    QCOMPARE(ticks.back().label, QStringLiteral("14:04:15"));
}

void AxisScaleTest::timesReadAsSaid()
{
    TimeFormat format;
    QCOMPARE(format.text(0), QStringLiteral("0:00"));
    QCOMPARE(format.text(192.44, 1), QStringLiteral("3:12.4"));
    QCOMPARE(format.text(59.96, 1), QStringLiteral("1:00.0"));
    QCOMPARE(format.text(3723), QStringLiteral("1:02:03"));
    QCOMPARE(format.text(-30), QStringLiteral("\u22120:30"));
    format.labels = TimeLabels::WallClock;
    QCOMPARE(format.text(5), QStringLiteral("0:05")); // nobody said when the session began
    format.sessionStart = QDateTime(QDate(2024, 5, 1), QTime(23, 59, 58));
    QCOMPARE(format.text(3.25, 1), QStringLiteral("00:00:01.3"));
    QCOMPARE(format.text(1), QStringLiteral("23:59:59"));
}

void AxisScaleTest::everythingFits()
{
    QCOMPARE(spanForAll(0), 60.0);
    QCOMPARE(spanForAll(61), 120.0);
    QCOMPARE(spanForAll(1801), 3600.0);
    QCOMPARE(spanForAll(100'000), 172'800.0);
}

QTEST_GUILESS_MAIN(AxisScaleTest)
#include "axis_scale_test.moc"
