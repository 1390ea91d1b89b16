#include "app/metrics/live_set_forecast.h"

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
    void live(double seconds, double begin, double perSecond)
    {
        for (int i = 0; i < seconds * 10; ++i) {
            const double noise = (i / 10) % 2 == 0 ? 1000 : -1000;
            row(begin + perSecond * (i / 10) + noise, i + 1);
        }
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
        store.append(m_time, values);
        m_time += 0.1;
    }
    double m_time = 0;
};

} // namespace

class LiveSetForecastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhenTheLimitIsReached();
    void rowByRowIsTheSameAsAtOnce();
    void followsAChangeOfTraffic();
    void forgetsAtADeath();
    void seesARestartWithinOneFrame();
    void saysNothingOfAHealthyCart();
    void forecastsAsItCouldThen();
    void emptyStoreHasNone();
};

void LiveSetForecastTest::findsWhenTheLimitIsReached()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    LiveSetForecast forecast(session.store);
    forecast.update(session.store.lastTime());
    QVERIFY(forecast.forecast());
    QCOMPARE(forecast.limit(), 64 * mebibyte);
    QVERIFY2(std::abs(forecast.forecast()->reaches - 120) < 1,
        qPrintable(QString::number(forecast.forecast()->reaches)));
    QVERIFY(forecast.forecast()->earliest < 120 && forecast.forecast()->latest > 119);
}

void LiveSetForecastTest::rowByRowIsTheSameAsAtOnce()
{
    Session session;
    session.live(45, 30 * mebibyte, 0.5 * mebibyte);
    LiveSetForecast atOnce(session.store);
    atOnce.update(session.store.lastTime());
    LiveSetForecast rowByRow(session.store);
    for (std::size_t row = 0; row < session.store.rows(); ++row)
        rowByRow.update(session.store.time(row));
    QVERIFY(atOnce.forecast() && rowByRow.forecast());
    QVERIFY(std::abs(atOnce.forecast()->reaches - rowByRow.forecast()->reaches) < 1e-6);
}

void LiveSetForecastTest::followsAChangeOfTraffic()
{
    Session session;
    session.live(60, 10 * mebibyte, 0.1 * mebibyte);
    LiveSetForecast forecast(session.store);
    forecast.update(session.store.lastTime());
    const double before = forecast.forecast()->trend.slope();
    // The same life goes on, four times as fast: look-ups only grow.
    for (int i = 0; i < 40; ++i) {
        std::array<double, metricCount> values{};
        values.fill(nothing);
        values[static_cast<std::size_t>(Metric::HeapLive)] = (16 + 0.4 * i) * mebibyte;
        values[static_cast<std::size_t>(Metric::CartLookups)] = 1000 + i;
        values[static_cast<std::size_t>(Metric::HeapLimit)] = 64 * mebibyte;
        session.store.append(60 + i, values);
    }
    forecast.update(session.store.lastTime());
    QVERIFY(forecast.forecast());
    QVERIFY(std::abs(forecast.forecast()->trend.slope() / before - 4) < 0.1);
}

void LiveSetForecastTest::forgetsAtADeath()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    session.down(1);
    LiveSetForecast forecast(session.store);
    forecast.update(session.store.lastTime());
    QVERIFY(!forecast.forecast());
    session.live(4, 5 * mebibyte, 0.25 * mebibyte);
    forecast.update(session.store.lastTime());
    QVERIFY2(!forecast.forecast(), "two observations are no trend");
}

void LiveSetForecastTest::seesARestartWithinOneFrame()
{
    Session session;
    session.live(60, 34 * mebibyte, 0.25 * mebibyte);
    session.live(30, 5 * mebibyte, 0.5 * mebibyte);
    LiveSetForecast forecast(session.store);
    forecast.update(session.store.lastTime());
    QVERIFY(forecast.forecast());
    QVERIFY(forecast.observations().front().at > 60);
    QVERIFY(std::abs(forecast.forecast()->reaches - (60 + 118)) < 3);
}

void LiveSetForecastTest::saysNothingOfAHealthyCart()
{
    Session session;
    session.live(120, 12 * mebibyte, 0);
    LiveSetForecast forecast(session.store);
    forecast.update(session.store.lastTime());
    QVERIFY(forecast.observations().size() > 10);
    QVERIFY(!forecast.forecast());
}

void LiveSetForecastTest::forecastsAsItCouldThen()
{
    Session session;
    session.live(40, 20 * mebibyte, 0.25 * mebibyte);
    const double then = session.store.lastTime();
    LiveSetForecast forecast(session.store);
    forecast.update(then);
    const double reaches = forecast.forecast()->reaches;
    session.live(40, 5 * mebibyte, 0);
    forecast.update(session.store.lastTime());
    QVERIFY(!forecast.forecast());
    forecast.update(then);
    QCOMPARE(forecast.forecast()->reaches, reaches);
}

void LiveSetForecastTest::emptyStoreHasNone()
{
    const SeriesStore store;
    LiveSetForecast forecast(store);
    forecast.update(0);
    QVERIFY(!forecast.forecast());
    QVERIFY(std::isnan(forecast.limit()));
}

QTEST_GUILESS_MAIN(LiveSetForecastTest)
#include "live_set_forecast_test.moc"
