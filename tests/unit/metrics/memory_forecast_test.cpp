#include "app/metrics/memory_forecast.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace leaklab::metrics;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// A cart with a heap limit of 64 MiB; a major every second.
class Session {
public:
    /// A life of `seconds` that leaks `perSecond` bytes from `begin` on.
    void live(double seconds, double begin, double perSecond, int lookupsBefore = 0)
    {
        for (int i = 0; i < seconds * 10; ++i) {
            const double noise = (i / 10) % 2 == 0 ? 1000 : -1000;
            row(begin + perSecond * (i / 10) + noise, lookupsBefore + i + 1);
        }
    }
    /// A life that nothing but the container ends: resident memory rises, the live set is far from its limit.
    void liveInAContainer(double seconds, double residentBegin, double perSecond)
    {
        for (int i = 0; i < seconds * 10; ++i) {
            m_resident = residentBegin + perSecond * i / 10;
            row(4 * mebibyte + 0.1 * perSecond * i / 10, i + 1);
        }
        m_resident = nothing;
    }
    void down(double seconds)
    {
        for (int i = 0; i < seconds * 10; ++i)
            row(nothing, nothing);
    }
    SeriesStore store;

private:
    void row(double live, double lookups)
    {
        std::array<double, metricCount> values{};
        values.fill(nothing);
        values[static_cast<std::size_t>(Metric::HeapLive)] = live;
        values[static_cast<std::size_t>(Metric::CartLookups)] = lookups;
        values[static_cast<std::size_t>(Metric::HeapLimit)] = 64 * mebibyte;
        values[static_cast<std::size_t>(Metric::CartResident)] = m_resident;
        if (std::isfinite(m_resident))
            values[static_cast<std::size_t>(Metric::MemoryLimit)] = 100 * mebibyte;
        store.append(m_time, values);
        m_time += 0.1;
    }
    double m_time = 0;
    double m_resident = nothing;
};

} // namespace

class MemoryForecastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhenTheLimitIsReached();
    void isNeverSurerThanLivesHaveShown();
    void rowByRowIsTheSameAsAtOnce();
    void beginsAnewWhenTheTrafficChanges();
    void toldOfAChangeLateItIsTheSame();
    void forgetsAtADeath();
    void seesARestartWithinOneFrame();
    void saysNothingOfAHealthyCart();
    void theContainerMayBeMetFirst();
    void forecastsAsItCouldThen();
    void rowsBeforeItsBeginDoNotCount();
    void emptyStoreHasNone();
};

void MemoryForecastTest::findsWhenTheLimitIsReached()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    MemoryForecast forecast(session.store);
    forecast.update();
    const Outlook& outlook = forecast.outlook();
    QCOMPARE(outlook.kind, Outlook::Kind::Reaches);
    QCOMPARE(outlook.limit, MemoryLimitKind::Heap);
    QCOMPARE(outlook.limitBytes, 64 * mebibyte);
    QCOMPARE(outlook.now, session.store.lastTime());
    QVERIFY2(std::abs(outlook.at - 120) < 1, qPrintable(QString::number(outlook.at)));
    QVERIFY(outlook.from > 5 && outlook.from < 15); // without its start-up
    QVERIFY(outlook.trend && std::abs(outlook.trend->slope() / mebibyte - 0.25) < 0.001);
}

void MemoryForecastTest::isNeverSurerThanLivesHaveShown()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte); // hardly any scatter
    MemoryForecast forecast(session.store);
    forecast.update();
    QVERIFY(std::abs(forecast.outlook().at - forecast.outlook().earliest - 3.6) < 0.1); // of 120 s
    QVERIFY(std::abs(forecast.outlook().latest - forecast.outlook().at - 12) < 0.2);
    session.live(57, 49 * mebibyte, 0.25 * mebibyte, 1000);
    forecast.update();
    QVERIFY(forecast.outlook().earliest >= forecast.outlook().now); // what is over did not bring it
}

void MemoryForecastTest::rowByRowIsTheSameAsAtOnce()
{
    Session session;
    session.live(45, 30 * mebibyte, 0.5 * mebibyte);
    MemoryForecast atOnce(session.store);
    atOnce.update();
    MemoryForecast rowByRow(session.store);
    for (std::size_t row = 0; row < session.store.rows(); ++row)
        rowByRow.update(session.store.time(row));
    QCOMPARE(rowByRow.outlook().kind, Outlook::Kind::Reaches);
    QCOMPARE(rowByRow.outlook().at, atOnce.outlook().at);
    QCOMPARE(rowByRow.outlook().latest, atOnce.outlook().latest);
}

void MemoryForecastTest::beginsAnewWhenTheTrafficChanges()
{
    Session session;
    session.live(60, 10 * mebibyte, 0.1 * mebibyte);
    MemoryForecast forecast(session.store);
    forecast.trafficChanged(60);
    session.live(3, 16 * mebibyte, 0.4 * mebibyte, 1000);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::TooEarly);
    session.live(30, 17.2 * mebibyte, 0.4 * mebibyte, 2000);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::Reaches);
    QVERIFY(forecast.outlook().from >= 60);
    QVERIFY(std::abs(forecast.outlook().at - 180) < 2); // 48 MiB to go from 60 on
}

void MemoryForecastTest::toldOfAChangeLateItIsTheSame()
{
    Session session;
    session.live(60, 10 * mebibyte, 0.1 * mebibyte);
    session.live(30, 16 * mebibyte, 0.4 * mebibyte, 1000);
    MemoryForecast late(session.store);
    late.update();
    late.trafficChanged(60);
    session.live(1, 28 * mebibyte, 0, 2000);
    late.update();
    MemoryForecast inTime(session.store);
    inTime.trafficChanged(60);
    inTime.update();
    QCOMPARE(late.outlook().at, inTime.outlook().at);
}

void MemoryForecastTest::forgetsAtADeath()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    session.down(1);
    MemoryForecast forecast(session.store);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::Down);
    session.live(4, 5 * mebibyte, 0.25 * mebibyte);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::TooEarly);
}

void MemoryForecastTest::seesARestartWithinOneFrame()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    session.live(30, 5 * mebibyte, 0.5 * mebibyte);
    MemoryForecast forecast(session.store);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::Reaches);
    QVERIFY(forecast.outlook().from > 60);
    QVERIFY(std::abs(forecast.outlook().at - (60 + 118)) < 3);
}

void MemoryForecastTest::saysNothingOfAHealthyCart()
{
    Session session;
    session.live(120, 12 * mebibyte, 0);
    MemoryForecast forecast(session.store);
    forecast.update();
    const auto kind = forecast.outlook().kind;
    QVERIFY(kind == Outlook::Kind::NoTrend || kind == Outlook::Kind::NotBefore);
}

void MemoryForecastTest::theContainerMayBeMetFirst()
{
    Session session;
    session.liveInAContainer(60, 40 * mebibyte, 0.5 * mebibyte);
    MemoryForecast forecast(session.store);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::Reaches);
    QCOMPARE(forecast.outlook().limit, MemoryLimitKind::Container);
    QCOMPARE(forecast.outlook().limitBytes, 100 * mebibyte);
    QVERIFY2(std::abs(forecast.outlook().at - 120) < 2, qPrintable(QString::number(forecast.outlook().at)));
}

void MemoryForecastTest::forecastsAsItCouldThen()
{
    Session session;
    session.live(40, 20 * mebibyte, 0.25 * mebibyte);
    const double then = session.store.lastTime();
    MemoryForecast forecast(session.store);
    forecast.trafficChanged(15);
    forecast.update(then);
    const double at = forecast.outlook().at;
    session.live(40, 5 * mebibyte, 0);
    forecast.update();
    QVERIFY(forecast.outlook().kind != Outlook::Kind::Reaches);
    forecast.update(then);
    QCOMPARE(forecast.outlook().at, at);
    QVERIFY(forecast.outlook().from >= 15); // what it was told is not forgotten
}

void MemoryForecastTest::rowsBeforeItsBeginDoNotCount()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    const double born = session.store.lastTime() + 0.1;
    session.live(30, 5 * mebibyte, 0.5 * mebibyte);
    MemoryForecast whole(session.store);
    MemoryForecast ofThisLife(session.store, born);
    whole.update();
    ofThisLife.update();
    QCOMPARE(ofThisLife.outlook().at, whole.outlook().at);
}

void MemoryForecastTest::emptyStoreHasNone()
{
    const SeriesStore store;
    MemoryForecast forecast(store);
    forecast.update();
    QCOMPARE(forecast.outlook().kind, Outlook::Kind::Down);
}

QTEST_GUILESS_MAIN(MemoryForecastTest)
#include "memory_forecast_test.moc"
