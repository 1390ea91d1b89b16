#include "app/models/death_book.h"
#include "tests/support/series_row.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace leaklab;
using collect::EventKind;
using metrics::Metric;
using models::DeathBook;
using supervise::ExitKind;
using tests::cartDeath;
using tests::cartEvent;

namespace {

constexpr double mebi = 1024.0 * 1024;
const QLocale english(QLocale::English);

QJsonObject started(int launch, int pid)
{
    return { { QStringLiteral("launch"), launch }, { QStringLiteral("pid"), pid } };
}

QJsonObject lastSigns()
{
    return { { QStringLiteral("liveBytes"), 61 * mebi }, { QStringLiteral("records"), 500'000 },
        { QStringLiteral("lastWords"), QStringLiteral("FATAL: heap limit reached\n") },
        { QStringLiteral("collections"),
            QJsonArray{ QJsonObject{ { QStringLiteral("atMs"), 9000.5 },
                { QStringLiteral("kind"), QStringLiteral("Major") },
                { QStringLiteral("reason"), QStringLiteral("near limit") },
                { QStringLiteral("pauseMs"), 38.1 }, { QStringLiteral("usedBefore"), 61.4 * mebi },
                { QStringLiteral("usedAfter"), 61.3 * mebi }, { QStringLiteral("utilisation"), 0.31 } } } } };
}

} // namespace

class DeathBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void putsOneDeathTogether();
    void describesItAsKubectlDoes();
    void whatIsNotKnownYetIsSaid();
    void explainsEachExitCode();
    void aCrashLoopKeepsItsDeathsApart();
    void auditsFindTheirDeath();
    void othersAreNotItsBusiness();

private:
    metrics::SeriesStore m_series;
};

void DeathBookTest::init()
{
    if (m_series.rows() > 0)
        return;
    for (int row = 1; row <= 100; ++row) {
        tests::SeriesRow()
            .with(Metric::HeapLimit, 64 * mebi)
            .with(Metric::MemoryLimit, 100 * mebi)
            .with(Metric::CartResident, row == 90 ? 0 : 80 * mebi) // just dead
            .appendTo(m_series, row * 0.1);
    }
}

void DeathBookTest::putsOneDeathTogether()
{
    DeathBook book(m_series);
    QVERIFY(!book.take(cartEvent(EventKind::ProcessStarted, 0.5, started(1, 4711))));
    QVERIFY(!book.take(cartEvent(EventKind::ProcessReady, 1)));
    QVERIFY(book.take(cartDeath(9, ExitKind::HeapLimit, 134, lastSigns())));
    QVERIFY(book.take(cartEvent(EventKind::BackOff, 9.1, { { QStringLiteral("waitMs"), 1000 } })));
    QJsonObject again = started(2, 4712);
    again.insert(QStringLiteral("allowedAt"), 10.1);
    QVERIFY(book.take(cartEvent(EventKind::ProcessStarted, 10.15, again)));
    QVERIFY(book.take(cartEvent(EventKind::ProcessReady, 10.3)));
    QVERIFY(book.take(cartEvent(EventKind::RequestsLost, 10.4,
        { { QStringLiteral("death"), 1 }, { QStringLiteral("lost"), 312 },
            { QStringLiteral("byOutcome"), QJsonObject{ { QStringLiteral("refused"), 312 } } } })));
    QCOMPARE(book.deaths().size(), std::size_t(1));
    const models::Death& death = book.deaths().front();
    QCOMPARE(death.pid, 4711);
    QCOMPARE(*death.startedAt, 0.5);
    QCOMPARE(*death.readyAt, 1.0);
    QCOMPARE(death.heapLimit, 64 * mebi);
    QCOMPARE(death.resident, 80 * mebi);
    QCOMPARE(death.collections.size(), std::size_t(1));
    QCOMPARE(death.collections.front().kind, QStringLiteral("Major"));
    QCOMPARE(*death.readyAgainAt, 10.3);
    QCOMPARE(models::deathTitle(death), QStringLiteral("1 \u00b7 at 0:09 \u00b7 Aborted (134)"));
    QCOMPARE(models::deathCosts(death, english),
        QStringLiteral("Lived 0:08 from ready to dead.\nHeld on to 500,000 leaked records.\n"
                       "Requests lost: 312 (312 refused).\nCarts lost: not checked yet.\n"
                       "Recovery: waited 1 s (CrashLoopBackOff), started 1.15 s after the death, ready after "
                       "1.3 s in all, 200 ms from when the policy allowed it."));
}

void DeathBookTest::describesItAsKubectlDoes()
{
    DeathBook book(m_series);
    book.take(cartEvent(EventKind::ProcessStarted, 0, started(1, 4711)));
    book.take(cartDeath(9, ExitKind::OomKilled, 137));
    const QString waiting = models::describeDeath(book.deaths().front());
    QVERIFY(
        waiting.contains(QStringLiteral("State:            Waiting\n  Reason:         CrashLoopBackOff\n")));
    QVERIFY(waiting.contains(QStringLiteral("Last State:       Terminated\n  Reason:         OOMKilled\n"
                                            "  Exit Code:      137\n"
                                            "  Started:        Tue, 14 Nov 2023 22:13:20 +0000\n"
                                            "  Finished:       Tue, 14 Nov 2023 22:13:29 +0000\n")));
    QVERIFY(waiting.contains(QStringLiteral("Restart Count:    0\n")));
    QVERIFY(waiting.contains(QStringLiteral("  memory:         100Mi\n")));
    QVERIFY(waiting.contains(QStringLiteral("  heap:           64Mi")));
    book.take(cartEvent(EventKind::ProcessStarted, 9.2, started(2, 4712)));
    book.take(cartEvent(EventKind::ProcessReady, 9.5));
    const QString running = models::describeDeath(book.deaths().front());
    QVERIFY(running.contains(QStringLiteral("State:            Running\n")));
    QVERIFY(running.contains(QStringLiteral("Ready:            True\n")));
    QVERIFY(running.contains(QStringLiteral("Restart Count:    1\n")));
    QVERIFY(
        running.contains(QStringLiteral("  Warning  OOMKilling  0:09      cart was killed for exceeding")));
    QVERIFY(
        running.contains(QStringLiteral("  Normal   Started     0:09      cart started again (pid 4712)")));
}

void DeathBookTest::whatIsNotKnownYetIsSaid()
{
    const metrics::SeriesStore nothing;
    DeathBook book(nothing);
    book.take(cartDeath(9, ExitKind::HeapLimit, 134)); // all else was before the session
    const models::Death& death = book.deaths().front();
    QVERIFY(!std::isfinite(death.heapLimit));
    QVERIFY(
        models::deathCosts(death, english).contains(QStringLiteral("known once the cart is ready again")));
    QVERIFY(models::deathCosts(death, english).contains(QStringLiteral("not ready again so far")));
    QVERIFY(models::describeDeath(death).contains(QStringLiteral("memory:         <none>")));
    QVERIFY(!models::deathExplanation(death, english).contains(QStringLiteral("Live at the end")));
}

void DeathBookTest::explainsEachExitCode()
{
    DeathBook book(m_series);
    book.take(cartDeath(8, ExitKind::HeapLimit, 134, lastSigns()));
    book.take(cartDeath(8.1, ExitKind::OomKilled, 137));
    book.take(cartDeath(8.2, ExitKind::Killed, 137));
    book.take(cartDeath(8.3, ExitKind::Signal, 139));
    book.take(cartDeath(8.4, ExitKind::Exited, 3));
    const auto text
        = [&](std::size_t index) { return models::deathExplanation(book.deaths()[index], english); };
    QVERIFY(text(0).contains(QStringLiteral("SIGABRT")));
    QVERIFY(text(0).endsWith(QStringLiteral("Live at the end: 61 MiB of 64 MiB.")));
    QVERIFY(text(1).endsWith(QStringLiteral("Resident when last seen: 80 MiB of 100 MiB.")));
    QVERIFY(text(2).contains(QStringLiteral("not for memory")));
    QVERIFY(text(3).contains(QStringLiteral("139 is 128 + 11")));
    QVERIFY(text(4).contains(QStringLiteral("exit code 3")));
}

void DeathBookTest::aCrashLoopKeepsItsDeathsApart()
{
    DeathBook book(m_series);
    for (int i = 0; i < 200; ++i) {
        book.take(cartEvent(EventKind::ProcessStarted, i, started(i + 1, 100 + i)));
        book.take(cartDeath(i + 0.5, ExitKind::HeapLimit, 134));
        book.take(cartEvent(EventKind::BackOff, i + 0.6, { { QStringLiteral("waitMs"), 30'000 } }));
    }
    QCOMPARE(book.deaths().size(), std::size_t(200));
    QCOMPARE(book.deaths()[150].pid, 250);
    QCOMPARE(*book.deaths()[150].restartedAt, 151.0);
    QVERIFY(!book.deaths()[150].readyAgainAt);
    QCOMPARE(*book.deaths()[199].backOff, 30.0);
    QVERIFY(!book.deaths()[199].restartedAt);
}

void DeathBookTest::auditsFindTheirDeath()
{
    DeathBook book(m_series);
    collect::LabEvent audit = cartEvent(EventKind::CartsAudited, 5,
        { { QStringLiteral("checked"), 40 }, { QStringLiteral("lost"), 0 }, { QStringLiteral("wrong"), 0 },
            { QStringLiteral("unreachable"), 2 }, { QStringLiteral("afterDeath"), 1 } });
    audit.process.clear();
    QVERIFY(!book.take(audit)); // of a death that nobody has seen
    book.take(cartDeath(8, ExitKind::HeapLimit, 134));
    book.take(cartDeath(9, ExitKind::HeapLimit, 134));
    QVERIFY(book.take(audit));
    QVERIFY(!book.deaths()[1].audit);
    QVERIFY(models::deathCosts(book.deaths()[0], english)
                .contains(
                    QStringLiteral("Carts lost: 0 of 40 checked, with wrong contents: 0. Not reached: 2.")));
}

void DeathBookTest::othersAreNotItsBusiness()
{
    DeathBook book(m_series);
    collect::LabEvent death = cartDeath(8, ExitKind::Killed, 137);
    death.process = QStringLiteral("store");
    QVERIFY(!book.take(death));
    QVERIFY(book.deaths().empty());
}

QTEST_GUILESS_MAIN(DeathBookTest)
#include "death_book_test.moc"
