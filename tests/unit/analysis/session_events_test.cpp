#include "app/analysis/session_events.h"

#include <QTest>

using namespace leaklab;
using analysis::DeathCause;
using analysis::Life;
using analysis::LifeKind;
using analysis::SessionEvents;

namespace {

Life life(LifeKind kind, double begins, double ends)
{
    Life life;
    life.kind = kind;
    life.begins = begins;
    life.ends = ends;
    return life;
}

analysis::CartDeath death(double at, DeathCause cause)
{
    analysis::CartDeath death;
    death.at = at;
    death.cause = cause;
    return death;
}

} // namespace

class SessionEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNearestDeathIsTheOne();
    void eventsKnowTheCauseBetter();
};

void SessionEventsTest::theNearestDeathIsTheOne()
{
    SessionEvents events;
    for (const double at : { 10.0, 11.5, 40.1 })
        events.deaths.push_back(death(at, DeathCause::HeapLimit));
    QCOMPARE(analysis::deathOf(life(LifeKind::HeapLimitDeath, 0, 9.9), events), &events.deaths[0]);
    QCOMPARE(analysis::deathOf(life(LifeKind::HeapLimitDeath, 10, 11.4), events), &events.deaths[1]);
    QVERIFY(analysis::deathOf(life(LifeKind::HeapLimitDeath, 12, 30), events) == nullptr);
    QVERIFY(analysis::deathOf(life(LifeKind::Unfinished, 12, 40), events) == nullptr);
    QVERIFY(analysis::deathOf(life(LifeKind::HeapLimitDeath, 0, 9.9), {}) == nullptr);
}

void SessionEventsTest::eventsKnowTheCauseBetter()
{
    SessionEvents events;
    events.deaths = { death(10, DeathCause::Other), death(20, DeathCause::MemoryLimit),
        death(30, DeathCause::HeapLimit) };
    std::vector<Life> lives{ life(LifeKind::HeapLimitDeath, 0, 9.9),
        life(LifeKind::HeapLimitDeath, 10.1, 19.9), life(LifeKind::OtherDeath, 20.1, 29.9),
        life(LifeKind::HeapLimitDeath, 30.1, 60) };
    analysis::correctKinds(lives, events);
    QCOMPARE(lives[0].kind, LifeKind::OtherDeath);
    QCOMPARE(lives[1].kind, LifeKind::ContainerDeath);
    QCOMPARE(lives[2].kind, LifeKind::HeapLimitDeath);
    QCOMPARE(lives[3].kind, LifeKind::HeapLimitDeath); // nothing was written down about it
}

QTEST_GUILESS_MAIN(SessionEventsTest)
#include "session_events_test.moc"
