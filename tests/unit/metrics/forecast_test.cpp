#include "app/metrics/forecast.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace leaklab::metrics;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

/// A live set that rises by `perSecond` from 40 MiB, read once a second and a little off each time.
std::vector<Observation> liveSet(double perSecond, int seconds, double off)
{
    std::vector<Observation> observations;
    for (int i = 0; i < seconds; ++i)
        observations.push_back(
            { static_cast<double>(i), 40 * mebibyte + perSecond * i + off * std::sin(i * 2.4) });
    return observations;
}

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenTheLimitIsReached();
    void theBandNarrowsAsMoreIsKnown();
    void saysNothingWithoutATrend();
};

void ForecastTest::tellsWhenTheLimitIsReached()
{
    // 24 MiB to go at 0.25 MiB a second: 96 s.
    const auto forecast = forecastReaching(liveSet(0.25 * mebibyte, 40, 0), 64 * mebibyte);
    QVERIFY(forecast.has_value());
    QVERIFY(std::abs(forecast->reaches - 96) < 1e-6);
    QVERIFY(std::abs(forecast->trend.slope() - 0.25 * mebibyte) < 1);
    QVERIFY(forecast->earliest <= forecast->reaches && forecast->reaches <= forecast->latest);
}

void ForecastTest::theBandNarrowsAsMoreIsKnown()
{
    const auto early = forecastReaching(liveSet(0.25 * mebibyte, 10, mebibyte), 64 * mebibyte);
    const auto late = forecastReaching(liveSet(0.25 * mebibyte, 60, mebibyte), 64 * mebibyte);
    QVERIFY(early.has_value() && late.has_value());
    QVERIFY(early->latest - early->earliest > 3 * (late->latest - late->earliest));
    for (const Forecast& forecast : { *early, *late })
        QVERIFY(forecast.earliest < 96 && 96 < forecast.latest);
}

void ForecastTest::saysNothingWithoutATrend()
{
    QVERIFY(!forecastReaching({}, 64 * mebibyte).has_value());
    QVERIFY(!forecastReaching(liveSet(0.25 * mebibyte, 3, 0), 64 * mebibyte).has_value());
    QVERIFY(!forecastReaching(liveSet(0, 60, mebibyte), 64 * mebibyte).has_value());
    QVERIFY(!forecastReaching(liveSet(-mebibyte, 30, 0), 64 * mebibyte).has_value());
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
