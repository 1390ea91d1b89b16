#include "app/lab/outage_losses.h"
#include "tests/support/series_row.h"

#include <QTest>

using namespace leaklab;
using collect::EventKind;
using load::Outcome;
using supervise::ExitKind;
using tests::cartDeath;
using tests::cartEvent;

class OutageLossesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsFromTheDeathUntilReady();
    void aLateToldDeathCountsFromWhenItHappened();
    void aSecondDeathBeginsAnew();
    void othersDeathsCostNothingHere();

private:
    void frame(double time, std::uint64_t refused, std::uint64_t reset = 0);
    [[nodiscard]] std::vector<QJsonObject> losses() const;

    core::ManualClock m_clock;
    collect::FrameClock m_frames{ m_clock };
    collect::CartSampler m_cart;
    std::unique_ptr<collect::SessionRecord> m_session;
    std::unique_ptr<lab::LabJournal> m_journal;
    std::unique_ptr<lab::OutageLosses> m_losses;
    load::LoadReport m_totals;
};

void OutageLossesTest::init()
{
    m_losses.reset();
    m_journal.reset();
    m_session = std::make_unique<collect::SessionRecord>();
    m_journal = std::make_unique<lab::LabJournal>(*m_session, m_frames, m_cart);
    m_losses = std::make_unique<lab::OutageLosses>(*m_session, *m_journal);
    m_totals = {};
}

void OutageLossesTest::frame(double time, std::uint64_t refused, std::uint64_t reset)
{
    m_totals.outcomes[static_cast<std::size_t>(Outcome::Ok)] += 100;
    m_totals.outcomes[static_cast<std::size_t>(Outcome::Refused)] += refused;
    m_totals.outcomes[static_cast<std::size_t>(Outcome::Reset)] += reset;
    m_losses->advance(time, m_totals);
}

std::vector<QJsonObject> OutageLossesTest::losses() const
{
    std::vector<QJsonObject> result;
    for (const auto& event : m_session->events()) {
        if (event.kind == EventKind::RequestsLost)
            result.push_back(event.fields);
    }
    return result;
}

void OutageLossesTest::countsFromTheDeathUntilReady()
{
    frame(1.0, 5); // failed while the cart was well: not the death's doing
    m_session->appendEvent(cartDeath(1.05, ExitKind::HeapLimit, 134));
    frame(1.1, 10, 3);
    frame(1.2, 20);
    QVERIFY(losses().empty());
    m_session->appendEvent(cartEvent(EventKind::ProcessReady, 1.25));
    frame(1.3, 1);
    frame(1.4, 50); // after it: not its doing
    QCOMPARE(losses().size(), std::size_t(1));
    const QJsonObject loss = losses().front();
    QCOMPARE(loss.value(QLatin1String("death")).toInt(), 1);
    QCOMPARE(loss.value(QLatin1String("lost")).toInt(), 34);
    QCOMPARE(loss.value(QLatin1String("from")).toDouble(), 1.05);
    QCOMPARE(loss.value(QLatin1String("until")).toDouble(), 1.25);
    const QJsonObject kinds = loss.value(QLatin1String("byOutcome")).toObject();
    QCOMPARE(kinds.size(), 2);
    QCOMPARE(kinds.value(QLatin1String("refused")).toInt(), 31);
    QCOMPARE(kinds.value(QLatin1String("reset")).toInt(), 3);
}

void OutageLossesTest::aLateToldDeathCountsFromWhenItHappened()
{
    frame(1.0, 0);
    frame(1.1, 7); // failed already, though nobody had told of the death yet
    m_session->appendEvent(cartDeath(1.02, ExitKind::HeapLimit, 134));
    m_session->appendEvent(cartEvent(EventKind::ProcessReady, 1.15));
    frame(1.2, 0);
    QCOMPARE(losses().at(0).value(QLatin1String("lost")).toInt(), 7);
}

void OutageLossesTest::aSecondDeathBeginsAnew()
{
    frame(1.0, 0);
    m_session->appendEvent(cartDeath(1.05, ExitKind::OomKilled, 137));
    frame(1.1, 4);
    m_session->appendEvent(cartDeath(1.15, ExitKind::OomKilled, 137)); // before it was ready
    frame(1.2, 8);
    m_session->appendEvent(cartEvent(EventKind::ProcessReady, 1.25));
    frame(1.3, 0);
    QCOMPARE(losses().size(), std::size_t(2));
    QCOMPARE(losses()[0].value(QLatin1String("death")).toInt(), 1);
    QCOMPARE(losses()[1].value(QLatin1String("death")).toInt(), 2);
    QCOMPARE(losses()[1].value(QLatin1String("lost")).toInt(), 8);
}

void OutageLossesTest::othersDeathsCostNothingHere()
{
    auto death = cartDeath(1.05, ExitKind::Killed, 137);
    death.process = QStringLiteral("store");
    frame(1.0, 0);
    m_session->appendEvent(death);
    m_session->appendEvent(cartEvent(EventKind::ProcessReady, 1.06)); // the cart was ready before
    frame(1.1, 4);
    QVERIFY(losses().empty());
}

QTEST_GUILESS_MAIN(OutageLossesTest)
#include "outage_losses_test.moc"
