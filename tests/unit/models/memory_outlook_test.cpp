#include "app/models/crash_arithmetic.h"
#include "app/models/memory_outlook.h"
#include "tests/support/series_row.h"

#include <QTest>

#include <cmath>

using namespace leaklab;
using collect::EventKind;
using collect::SessionRecord;
using metrics::Metric;
using models::MemoryOutlook;
using models::Outlook;
using supervise::ExitKind;
using tests::cartDeath;
using tests::cartEvent;
using tests::SeriesRow;

namespace {

constexpr double mebi = 1024.0 * 1024;
const QLocale english(QLocale::English);

/// A live set that a major collection finds anew each second.
void live(SessionRecord& session, double from, double until, double at, double perSecond)
{
    for (double time = from; time < until; time += 0.5) {
        SeriesRow()
            .with(Metric::CartLookups, time)
            .with(Metric::HeapLimit, 64 * mebi)
            .with(Metric::HeapLive, at + perSecond * (std::floor(time) - std::floor(from)))
            .appendTo(session, time);
    }
}

} // namespace

class MemoryOutlookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forecastsASteadyLeak();
    void saysWhenItIsTooEarlyOrDown();
    void startsAnewWhenTheTrafficChanges();
    void judgesTheForecastMadeHalfWay();
    void anOutsideKillJudgesNothing();
    void readingInPiecesIsTheSameAsAtOnce();
    void arithmeticIsMeasured();
    void whatACartIsAgedByIsNotLeakedByLookups();
    void arithmeticSaysWhyThereIsNone();
};

void MemoryOutlookTest::forecastsASteadyLeak()
{
    SessionRecord session;
    session.appendEvent(cartEvent(EventKind::ProcessReady, 0.1));
    live(session, 0.5, 60, 4 * mebi, mebi / 4);
    const Outlook outlook = MemoryOutlook(session).outlook();
    QCOMPARE(outlook.kind, Outlook::Kind::Reaches);
    QCOMPARE(outlook.limit, models::MemoryLimitKind::Heap);
    QVERIFY(std::abs(outlook.at - 240) < 2); // 60 MiB to go from the beginning, at a quarter a second
    QVERIFY(outlook.earliest <= outlook.at && outlook.at <= outlook.latest);
}

void MemoryOutlookTest::saysWhenItIsTooEarlyOrDown()
{
    SessionRecord session;
    MemoryOutlook watch(session);
    QCOMPARE(watch.outlook().kind, Outlook::Kind::Down);
    session.appendEvent(cartEvent(EventKind::ProcessReady, 0.1));
    live(session, 0.5, 3, mebi, mebi);
    watch.catchUp();
    QCOMPARE(watch.outlook().kind, Outlook::Kind::TooEarly);
    live(session, 3, 30, 3 * mebi, mebi);
    watch.catchUp();
    QCOMPARE(watch.outlook().kind, Outlook::Kind::Reaches);
    session.appendEvent(cartEvent(EventKind::ProcessStopped, 30.1));
    SeriesRow().with(Metric::HeapLimit, 64 * mebi).appendTo(session, 30.5);
    watch.catchUp();
    QCOMPARE(watch.outlook().kind, Outlook::Kind::Down);
    QVERIFY(watch.verdicts().empty()); // it was asked to end
}

void MemoryOutlookTest::startsAnewWhenTheTrafficChanges()
{
    SessionRecord session;
    session.appendEvent(cartEvent(EventKind::ProcessReady, 0.1));
    live(session, 0.5, 60, 4 * mebi, mebi / 4);
    session.appendEvent(cartEvent(EventKind::TrafficRateChanged, 60, { { QStringLiteral("rate"), 1000 } }));
    MemoryOutlook watch(session);
    live(session, 60.5, 63, 19 * mebi, mebi / 2);
    watch.catchUp();
    QCOMPARE(watch.outlook().kind, Outlook::Kind::TooEarly);
    live(session, 63, 80, 20.5 * mebi, mebi / 2);
    watch.catchUp();
    QCOMPARE(watch.outlook().kind, Outlook::Kind::Reaches);
    QVERIFY(std::abs(watch.outlook().at - 150) < 3); // 45 MiB to go from 60 on, at half a one a second
}

void MemoryOutlookTest::judgesTheForecastMadeHalfWay()
{
    SessionRecord session;
    session.appendEvent(cartEvent(EventKind::ProcessReady, 0.1));
    live(session, 0.5, 228, 4 * mebi, mebi / 4);
    session.appendEvent(cartDeath(228, ExitKind::HeapLimit, 134));
    SeriesRow().with(Metric::HeapLimit, 64 * mebi).appendTo(session, 228.5);
    const MemoryOutlook watch(session);
    QCOMPARE(watch.verdicts().size(), std::size_t(1));
    const auto& verdict = watch.verdicts().front();
    QCOMPARE(verdict.death, 1);
    QCOMPARE(verdict.happened, 228.0);
    QVERIFY(std::abs(verdict.madeAt - 114) < 1);
    QVERIFY(std::abs(verdict.predicted - 240) < 2);
    QVERIFY(std::abs(verdict.off() - 12.0 / 228) < 0.01);
    QCOMPARE(watch.outlook().kind, Outlook::Kind::Down);
}

void MemoryOutlookTest::anOutsideKillJudgesNothing()
{
    SessionRecord session;
    session.appendEvent(cartEvent(EventKind::ProcessReady, 0.1));
    live(session, 0.5, 100, 4 * mebi, mebi / 4);
    session.appendEvent(cartDeath(100, ExitKind::Killed, 137));
    live(session, 100.5, 101, mebi, 0);
    QVERIFY(MemoryOutlook(session).verdicts().empty());
}

void MemoryOutlookTest::readingInPiecesIsTheSameAsAtOnce()
{
    SessionRecord session;
    MemoryOutlook pieces(session);
    session.appendEvent(cartEvent(EventKind::ProcessReady, 0.1));
    for (int part = 0; part < 10; ++part) {
        live(session, 0.5 + part * 10, 10.5 + part * 10, (4 + part) * mebi, mebi / 10);
        pieces.catchUp();
    }
    const Outlook once = MemoryOutlook(session).outlook();
    QCOMPARE(pieces.outlook().kind, once.kind);
    QCOMPARE(pieces.outlook().at, once.at);
}

void MemoryOutlookTest::arithmeticIsMeasured()
{
    metrics::SeriesStore store;
    for (int row = 0; row < 300; ++row) {
        const double lookups = row * 100; // 1,000 a second
        SeriesRow()
            .with(Metric::CartLookups, lookups)
            .with(Metric::LeakedBytes, lookups * 96)
            .with(Metric::HeapLimit, 64 * mebi)
            .with(Metric::HeapLive, 40 * mebi)
            .appendTo(store, row * 0.1);
    }
    const auto sum = models::crashArithmetic(store);
    QVERIFY(std::abs(sum.bytesPerLookup - 96) < 1e-6);
    QVERIFY(std::abs(sum.lookupsPerSecond - 1000) < 1e-6);
    QCOMPARE(sum.headroom, 24 * mebi);
    const QString multiplied = QStringLiteral(
        "96 B left behind by each look-up \u00d7 1,000 look-ups a second = 93.8 KiB/s. 24 MiB free "
        "between live set and limit: ");
    QCOMPARE(models::arithmeticText(sum, {}, english),
        multiplied + QStringLiteral("too early to tell when it will be full."));
    Outlook outlook{ Outlook::Kind::Reaches, models::MemoryLimitKind::Heap, 30, 292, 280, 310 };
    QCOMPARE(models::arithmeticText(sum, outlook, english), multiplied + QStringLiteral("full in 4:22."));
    outlook.limit = models::MemoryLimitKind::Container;
    QCOMPARE(models::arithmeticText(sum, outlook, english),
        multiplied + QStringLiteral("but the container's memory limit is met first, in 4:22."));
}

void MemoryOutlookTest::whatACartIsAgedByIsNotLeakedByLookups()
{
    metrics::SeriesStore store;
    for (int row = 0; row < 50; ++row) {
        const double lookups = std::max(0, row - 10) * 100;
        SeriesRow()
            .with(Metric::CartLookups, lookups)
            .with(Metric::LeakedBytes, (row < 5 ? 0 : 40 * mebi) + lookups * 96)
            .appendTo(store, row * 0.1);
    }
    QCOMPARE(models::crashArithmetic(store).bytesPerLookup, 96.0);
}

void MemoryOutlookTest::arithmeticSaysWhyThereIsNone()
{
    metrics::SeriesStore store;
    const auto text = [&] { return models::arithmeticText(models::crashArithmetic(store), {}, english); };
    QVERIFY(text().contains(QStringLiteral("nothing to reckon with")));
    double time = 0;
    const auto rows = [&](double lookupsEach, double bytesEach) {
        for (int row = 0; row < 200; ++row) {
            SeriesRow()
                .with(Metric::CartLookups, row * lookupsEach)
                .with(Metric::LeakedBytes, row * bytesEach)
                .with(Metric::HeapLimit, 64 * mebi)
                .appendTo(store, time += 0.1);
        }
    };
    rows(0, 0);
    QVERIFY(text().contains(QStringLiteral("Nobody looks up")));
    rows(100, 0);
    QCOMPARE(text(), QStringLiteral("1,000 look-ups a second, and none of them leaves anything behind."));
    rows(100, 6400);
    QVERIFY(text().contains(QStringLiteral("after the first major collection")));
    SeriesRow().with(Metric::HeapLimit, 64 * mebi).appendTo(store, time + 0.1); // the cart has gone
    QVERIFY(text().contains(QStringLiteral("nothing to reckon with")));
}

QTEST_GUILESS_MAIN(MemoryOutlookTest)
#include "memory_outlook_test.moc"
