#include "app/analysis/recording.h"
#include "tests/support/session_csv.h"

#include <QTest>

#include <cmath>

using namespace leaklab;
using analysis::Life;
using analysis::LifeKind;
using metrics::Metric;
using tests::healthyCart;
using tests::SessionCsv;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

std::vector<Life> lives(const SessionCsv& csv)
{
    auto parsed = analysis::livesIn(csv.text());
    if (!parsed)
        qWarning("%s", parsed.error().detail.c_str());
    return parsed ? std::move(parsed.value()) : std::vector<Life>();
}

/// Ten rows a second from `from` to before `to`; `change` makes of a healthy cart what a test needs.
template <class Change> void record(SessionCsv& csv, double from, double to, Change change)
{
    const int rows = static_cast<int>(std::lround((to - from) * 10));
    for (int i = 0; i < rows; ++i) {
        const double time = from + i * 0.1;
        SessionCsv::Values values = healthyCart(time - from);
        change(time, values);
        csv.row(time, values);
    }
}

/// Rows without a cart.
void gap(SessionCsv& csv, double from, double to, double restarts)
{
    record(csv, from, to, [&](double, SessionCsv::Values& values) {
        values = { { Metric::HeapLimit, 64 * mebibyte }, { Metric::CartReady, 0 },
            { Metric::Restarts, restarts }, { Metric::Offered, 500 }, { Metric::Achieved, 0 } };
    });
}

void leak(double time, SessionCsv::Values& values)
{
    values[Metric::LeakedRecords] = std::floor(500 * time);
    values[Metric::HeapLive] = 20 * mebibyte + time * mebibyte;
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLifeBeginsWhenTheCartAnswersTraffic();
    void aLifeEndsWhenItsTrafficIsStopped();
    void livesAreSplitAtDeaths();
    void aRestartBetweenTwoFramesIsSeen();
    void aDeploymentIsNoDeath();
    void kindsAreToldApart_data();
    void kindsAreToldApart();
    void secondsAreCountedBackFromADeath();
    void pausesAndUtilisationAreOfTheWholeSecond();
    void aStalledConsoleLeavesOutSeconds();
    void anyTimeIsSurvived();
    void liveSetsAreReadOncePerMajor();
    void sessionsWithoutACartHaveNoLives();
    void missingColumnsAreNamed();
};

void RecordingTest::aLifeBeginsWhenTheCartAnswersTraffic()
{
    SessionCsv csv;
    // An aged heap is made: nothing but collections, no readiness. Then no shopper has come yet.
    record(csv, 0.1, 3.1, [](double, SessionCsv::Values& values) {
        values[Metric::CartReady] = 0;
        values[Metric::Offered] = 0;
        values[Metric::CollectionShare] = 0.9;
    });
    record(csv, 3.1, 4.1, [](double, SessionCsv::Values& values) { values[Metric::Offered] = 0; });
    record(csv, 4.1, 40.1, [](double, SessionCsv::Values&) {});
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 1 });
    QCOMPARE(found[0].begins, 4.1);
    QCOMPARE(found[0].kind, LifeKind::Fixed);
    for (const analysis::Second& second : found[0].seconds)
        QVERIFY(second.collecting < 0.1);
}

void RecordingTest::aLifeEndsWhenItsTrafficIsStopped()
{
    SessionCsv csv;
    record(csv, 0.1, 30.1, [](double, SessionCsv::Values&) {});
    record(csv, 30.1, 33.1, [](double time, SessionCsv::Values& values) {
        values[Metric::Offered]
            = std::max(0.0, 500 * (31.1 - time)); // fades out, as a rate over a second does
        values[Metric::CartLookups] = 15'000;
    });
    gap(csv, 33.1, 34.1, 0);
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 1 });
    QVERIFY(std::abs(found[0].ends - 30.1) < 0.15);
    QVERIFY(!found[0].died());
}

void RecordingTest::livesAreSplitAtDeaths()
{
    SessionCsv csv;
    const auto dying = [](double restarts, double from) {
        return [=](double time, SessionCsv::Values& values) {
            leak(time - from, values);
            values[Metric::HeapLive] = 62 * mebibyte;
            values[Metric::Restarts] = restarts;
        };
    };
    record(csv, 0.1, 30.1, dying(0, 0));
    gap(csv, 30.1, 31.1, 0);
    record(csv, 31.1, 61.1, dying(1, 31.1));
    gap(csv, 61.1, 65.1, 1);
    record(csv, 65.1, 75.1, dying(2, 65.1));
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 3 });
    QCOMPARE(found[0].kind, LifeKind::HeapLimitDeath);
    QVERIFY(std::abs(found[0].ends - 30) < 0.05);
    QCOMPARE(found[1].kind, LifeKind::HeapLimitDeath);
    QCOMPARE(found[1].begins, 31.1);
    QVERIFY(found[1].isComplete());
    QCOMPARE(found[2].kind, LifeKind::Unfinished);
    QVERIFY(!found[2].isComplete());
}

void RecordingTest::aRestartBetweenTwoFramesIsSeen()
{
    SessionCsv csv;
    record(csv, 0.1, 30.1, leak);
    record(csv, 30.1, 60.1, [](double time, SessionCsv::Values& values) {
        leak(time - 30.1, values);
        values[Metric::Restarts] = 1;
    });
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 2 });
    QVERIFY(found[0].died());
}

void RecordingTest::aDeploymentIsNoDeath()
{
    SessionCsv csv;
    record(csv, 0.1, 30.1, leak);
    gap(csv, 30.1, 30.3, 0);
    record(csv, 30.3, 60.3, [](double time, SessionCsv::Values& values) { leak(time - 30.3, values); });
    gap(csv, 60.3, 61.3, 0);
    record(csv, 61.3, 62.3, [](double, SessionCsv::Values& values) { values[Metric::Restarts] = 1; });
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 3 });
    QCOMPARE(found[0].kind, LifeKind::Unfinished);
    QVERIFY(found[1].died());
}

void RecordingTest::kindsAreToldApart_data()
{
    QTest::addColumn<bool>("leaks");
    QTest::addColumn<bool>("looksUp");
    QTest::addColumn<double>("live");
    QTest::addColumn<double>("resident");
    QTest::addColumn<double>("memoryLimit");
    QTest::addColumn<bool>("dies");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, bool leaks, bool looksUp, double live, double resident,
                         double limit, bool dies, LifeKind kind) {
        QTest::newRow(name) << leaks << looksUp << live << resident << limit << dies
                            << static_cast<int>(kind);
    };
    row("heap limit", true, true, 62, 80, 0, true, LifeKind::HeapLimitDeath);
    row("heap limit, far below its memory limit", true, true, 62, 80, 100, true, LifeKind::HeapLimitDeath);
    row("container", true, true, 40, 99.5, 100, true, LifeKind::ContainerDeath);
    row("killed from outside", true, true, 40, 60, 100, true, LifeKind::OtherDeath);
    row("still alive", true, true, 40, 60, 0, false, LifeKind::Unfinished);
    row("fixed", false, true, 2, 30, 0, false, LifeKind::Fixed);
    row("browsing only", false, false, 2, 30, 0, false, LifeKind::BrowseOnly);
    row("a fixed one that was killed", false, true, 2, 30, 0, true, LifeKind::OtherDeath);
}

void RecordingTest::kindsAreToldApart()
{
    QFETCH(bool, leaks);
    QFETCH(bool, looksUp);
    QFETCH(double, live);
    QFETCH(double, resident);
    QFETCH(double, memoryLimit);
    QFETCH(bool, dies);
    QFETCH(int, kind);
    SessionCsv csv;
    record(csv, 0.1, 30.1, [&](double time, SessionCsv::Values& values) {
        values[Metric::CartLookups] = looksUp ? std::floor(500 * time) : 0;
        values[Metric::LeakedRecords] = leaks ? std::floor(500 * time) : 0;
        values[Metric::HeapLive] = live * mebibyte;
        values[Metric::CartResident] = resident * mebibyte;
        if (memoryLimit > 0)
            values[Metric::MemoryLimit] = memoryLimit * mebibyte;
    });
    gap(csv, 30.1, 31.1, dies ? 1 : 0);
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 1 });
    QCOMPARE(static_cast<int>(found[0].kind), kind);
}

void RecordingTest::secondsAreCountedBackFromADeath()
{
    SessionCsv csv;
    record(csv, 0.1, 30.6, [](double time, SessionCsv::Values& values) {
        leak(time, values);
        values[Metric::HeapLive] = 62 * mebibyte;
        values[Metric::LatencyP99] = time; // tells which frame a figure is from
    });
    gap(csv, 30.6, 31.1, 1);
    const auto found = lives(csv);
    QCOMPARE(found[0].seconds.size(), std::size_t{ 30 });
    QVERIFY(std::abs(found[0].length() - 30.4) < 1e-9);
    const analysis::Second& last = found[0].seconds.back();
    QVERIFY(std::abs(last.begins + last.length - found[0].length()) < 1e-6);
    QVERIFY(std::abs(last.p99 - 30.5) < 1e-6);
    QVERIFY(std::abs(found[0].seconds.front().begins - 0.4) < 1e-6);
}

void RecordingTest::pausesAndUtilisationAreOfTheWholeSecond()
{
    SessionCsv csv;
    int frame = 0;
    record(csv, 0.1, 30.1, [&](double, SessionCsv::Values& values) {
        values[Metric::CollectionPause] = frame % 10 == 3 ? 17 : 0;
        values[Metric::MutatorUtilisation] = frame % 2 == 0 ? 0.9 : 1.0;
        ++frame;
    });
    const auto found = lives(csv);
    for (const analysis::Second& second : found[0].seconds) {
        QCOMPARE(second.longestPause, 17.0);
        QVERIFY(std::abs(second.utilisation - 0.95) < 1e-9);
    }
    SessionCsv quiet;
    record(quiet, 0.1, 30.1, [](double, SessionCsv::Values& values) { values[Metric::CollectionPause] = 0; });
    QVERIFY(std::isnan(lives(quiet)[0].seconds[5].longestPause));
}

void RecordingTest::aStalledConsoleLeavesOutSeconds()
{
    SessionCsv csv;
    record(csv, 0.1, 12.1, [](double, SessionCsv::Values&) {});
    record(csv, 15.1, 30.1, [](double, SessionCsv::Values& values) { values[Metric::CartLookups] = 99'999; });
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 1 });
    // Where there was no frame, no second is invented.
    for (const analysis::Second& second : found[0].seconds)
        QVERIFY(second.begins + 1 <= 12.2 || second.begins + 1 >= 14.8);
    QVERIFY(found[0].seconds.size() >= 25);
}

void RecordingTest::anyTimeIsSurvived()
{
    SessionCsv csv;
    for (const double time : { -1e300, -5.0, 0.0, 0.1, 1.0, 2.0, 1e9, 1e15, 1e300 }) {
        SessionCsv::Values values = healthyCart(0);
        csv.row(time, values);
    }
    const auto found = lives(csv);
    QCOMPARE(found.size(), std::size_t{ 1 });
    QVERIFY(found[0].seconds.size() <= 9);
}

void RecordingTest::liveSetsAreReadOncePerMajor()
{
    SessionCsv csv;
    record(csv, 0.1, 30.1, [](double time, SessionCsv::Values& values) {
        leak(time, values);
        // A major every two seconds, each two MiB above the one before; its rate is seen for a second.
        const double last = 2 * std::floor((time - 0.05) / 2);
        values[Metric::HeapLive] = (20 + last) * mebibyte;
        values[Metric::MajorRate] = time - last < 1.05 ? 1 : 0;
    });
    const auto found = lives(csv)[0].liveSets;
    QVERIFY2(found.size() >= 14 && found.size() <= 15, qPrintable(QString::number(found.size())));
    for (std::size_t i = 1; i < found.size(); ++i) {
        QVERIFY(std::abs(found[i].bytes - found[i - 1].bytes - 2 * mebibyte) < 1);
        // Where it was first seen, not where the second ended.
        const double seenAt = found[i].at + 0.1;
        QVERIFY2(std::abs(seenAt - std::round(seenAt)) < 0.11, qPrintable(QString::number(seenAt)));
    }
}

void RecordingTest::sessionsWithoutACartHaveNoLives()
{
    QVERIFY(lives(SessionCsv()).empty());
    SessionCsv csv;
    gap(csv, 0.1, 5.1, 0);
    QVERIFY(lives(csv).empty());
    SessionCsv idle;
    record(idle, 0.1, 30.1, [](double, SessionCsv::Values& values) { values[Metric::Offered] = 0; });
    QVERIFY(lives(idle).empty());
}

void RecordingTest::missingColumnsAreNamed()
{
    std::string text = SessionCsv().text();
    text.erase(text.find(",heap.live_bytes"), std::string(",heap.live_bytes").size());
    const auto parsed = analysis::livesIn(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(QString::fromStdString(parsed.error().detail),
        QStringLiteral("the column heap.live_bytes is missing"));
    const auto reference = analysis::referenceSeconds(text);
    QVERIFY(!reference.ok());
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
