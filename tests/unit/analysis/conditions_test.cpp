#include "app/analysis/conditions.h"
#include "app/analysis/recording.h"
#include "app/analysis/reference.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leaklab;
using analysis::Condition;
using analysis::ConditionId;
using analysis::Life;
using analysis::LifeKind;
using analysis::Second;
using analysis::SessionEvents;
using analysis::Unmeasured;
using analysis::Verdict;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

/// A life with the seconds of the reference run of this kind, and a live set as it should be.
Life referenceLife(LifeKind kind)
{
    Life life;
    life.kind = kind;
    life.seconds = analysis::referenceSeconds(analysis::referenceFor(kind).csv).value();
    life.begins = 3;
    life.ends = life.begins + life.seconds.back().begins + life.seconds.back().length;
    life.heapLimit = 64 * mebibyte;
    const bool leaks = life.died();
    for (int i = 1; i < life.length(); ++i) {
        const double grown = leaks ? 10 * mebibyte * i / life.length() : 0;
        life.liveSets.push_back(
            { static_cast<double>(i), 500.0 * i, 54 * mebibyte + grown + 2'000 * std::sin(i * 2.4) });
    }
    life.lookups = kind == LifeKind::BrowseOnly ? 0 : 50'000;
    life.leakedRecords = leaks ? 50'000 : 0;
    if (kind == LifeKind::ContainerDeath) {
        life.memoryLimit = 100 * mebibyte;
        life.lastResident = 99.7 * mebibyte;
    }
    return life;
}

SessionEvents goodEvents(const Life& life)
{
    SessionEvents events;
    const bool byItself = life.kind == LifeKind::HeapLimitDeath;
    analysis::CartDeath death;
    death.at = life.ends + 0.03;
    death.cause = byItself ? analysis::DeathCause::HeapLimit : analysis::DeathCause::MemoryLimit;
    death.exitCode = byItself ? 134 : 137;
    death.hasLastWords = byItself;
    death.restartAllowedAt = death.at + 4;
    death.readyAt = death.at + 4.012;
    events.deaths.push_back(death);
    events.carts = analysis::CartsAudited{ 1'000, 0, 0, 0 };
    return events;
}

Condition find(const std::vector<Condition>& conditions, ConditionId id)
{
    const auto found = std::find_if(
        conditions.begin(), conditions.end(), [&](const Condition& condition) { return condition.id == id; });
    if (found == conditions.end())
        qWarning("condition %d was not judged", static_cast<int>(id));
    return found == conditions.end() ? Condition() : *found;
}

bool isJudged(const std::vector<Condition>& conditions, ConditionId id)
{
    return std::any_of(
        conditions.begin(), conditions.end(), [&](const Condition& condition) { return condition.id == id; });
}

Verdict verdict(const Life& life, ConditionId id)
{
    return find(analysis::judge(life, nullptr), id).verdict;
}

/// From this second of the life on, `figure` is what it was times `factor`.
void scale(Life& life, double Second::*figure, double factor, double from, double to = 1e9)
{
    for (Second& second : life.seconds) {
        if (second.begins >= from && second.begins < to)
            second.*figure *= factor;
    }
}

} // namespace

class ConditionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReferenceHoldsItsOwnConditions_data();
    void theReferenceHoldsItsOwnConditions();
    void aCalmEndIsNoSpiral();
    void growthMustNotPause();
    void rareMajorsAreComparedByTheirMeans();
    void aBentLiveSetDoesNotFollowLookups();
    void forecastsAreHeldAgainstTheDeath();
    void aContainerMustNotClimb();
    void aFixedBuildMustBeFlat();
    void aFlatnessTestThatSeesNothingSaysNothing();
    void browsingMayShrinkButNotRise();
    void deathsAreHeldAgainstTheirEvents();
    void whatEventsDoNotTellIsNotMeasured();
    void shortLivesAreNotJudged();
    void onlyWhatIsNotHeldCountsAgainstAll();
};

void ConditionsTest::theReferenceHoldsItsOwnConditions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("conditions");
    QTest::newRow("heap limit") << static_cast<int>(LifeKind::HeapLimitDeath) << 12;
    QTest::newRow("container") << static_cast<int>(LifeKind::ContainerDeath) << 9;
    QTest::newRow("fixed") << static_cast<int>(LifeKind::Fixed) << 3;
    QTest::newRow("browsing only") << static_cast<int>(LifeKind::BrowseOnly) << 2;
}

void ConditionsTest::theReferenceHoldsItsOwnConditions()
{
    QFETCH(int, kind);
    QFETCH(int, conditions);
    const Life life = referenceLife(static_cast<LifeKind>(kind));
    QVERIFY(life.isComplete());
    const SessionEvents events = goodEvents(life);
    const auto judged = analysis::judge(life, &events);
    QCOMPARE(static_cast<int>(judged.size()), conditions);
    for (const Condition& condition : judged) {
        // Against its whole first half the original's majors come 4.3 times as often; it is its first quarter
        // that they come more than five times as often as.
        const bool known = condition.id == ConditionId::MajorsClimb && std::lround(condition.figure) == 4;
        QVERIFY2(known || condition.verdict == Verdict::Held,
            qPrintable(QStringLiteral("condition %1: %2 against %3, unmeasured %4")
                           .arg(static_cast<int>(condition.id))
                           .arg(condition.figure)
                           .arg(condition.threshold)
                           .arg(static_cast<int>(condition.why))));
    }
    QCOMPARE(analysis::allHold(judged), static_cast<LifeKind>(kind) != LifeKind::HeapLimitDeath);
}

void ConditionsTest::aCalmEndIsNoSpiral()
{
    Life life = referenceLife(LifeKind::HeapLimitDeath);
    // The last ten seconds as the first half was.
    const double end = life.length() - 11;
    for (Second& second : life.seconds) {
        if (second.begins > end)
            second = { second.begins, second.length, 500, 500, 4.1, 29, 0.07, 57, 2, 8, 0.96 };
    }
    for (const ConditionId id :
        { ConditionId::ShareAtTheEnd, ConditionId::MajorsClimb, ConditionId::PauseClimbs,
            ConditionId::P99Climbs, ConditionId::P50Climbs, ConditionId::AnsweredFalls })
        QCOMPARE(verdict(life, id), Verdict::NotHeld);
    QVERIFY(!analysis::allHold(analysis::judge(life, nullptr)));
}

void ConditionsTest::growthMustNotPause()
{
    Life life = referenceLife(LifeKind::HeapLimitDeath);
    const Condition grows = find(analysis::judge(life, nullptr), ConditionId::ShareGrows);
    QCOMPARE(grows.parts.size(), std::size_t{ 4 });
    QVERIFY(std::is_sorted(grows.parts.begin(), grows.parts.end()));
    scale(life, &Second::collecting, 0.5, 64, 90); // the third quarter
    QCOMPARE(verdict(life, ConditionId::ShareGrows), Verdict::NotHeld);
}

void ConditionsTest::rareMajorsAreComparedByTheirMeans()
{
    Life life = referenceLife(LifeKind::HeapLimitDeath);
    for (Second& second : life.seconds) {
        if (second.begins < 60)
            second.majors = static_cast<int>(second.begins) % 4 == 0 ? 1 : 0; // the median is 0
    }
    const Condition climbs = find(analysis::judge(life, nullptr), ConditionId::MajorsClimb);
    QCOMPARE(climbs.verdict, Verdict::Held);
    QVERIFY(std::abs(climbs.parts.at(0) - 0.25) < 0.01);
    scale(life, &Second::majors, 0, 0, 60);
    QCOMPARE(find(analysis::judge(life, nullptr), ConditionId::MajorsClimb).why, Unmeasured::TooFewMajors);
}

void ConditionsTest::aBentLiveSetDoesNotFollowLookups()
{
    Life life = referenceLife(LifeKind::HeapLimitDeath);
    for (analysis::LiveSet& liveSet : life.liveSets)
        liveSet.bytes = 54 * mebibyte + 10 * mebibyte * std::pow(liveSet.at / life.length(), 3);
    const Condition follows = find(analysis::judge(life, nullptr), ConditionId::LiveSetFollowsLookups);
    QCOMPARE(follows.verdict, Verdict::NotHeld);
    QVERIFY(follows.figure > 0.7 && follows.figure < 0.99);
    life.liveSets.resize(15); // of them five after the start-up
    QCOMPARE(find(analysis::judge(life, nullptr), ConditionId::LiveSetFollowsLookups).why,
        Unmeasured::TooFewMajors);
}

void ConditionsTest::forecastsAreHeldAgainstTheDeath()
{
    Life life = referenceLife(LifeKind::HeapLimitDeath);
    const Condition good = find(analysis::judge(life, nullptr), ConditionId::ForecastHalfWay);
    QCOMPARE(good.verdict, Verdict::Held);
    QCOMPARE(good.parts.at(0), life.length() / 2);
    QVERIFY(std::abs(good.parts.at(1) - life.length()) < 1);
    QVERIFY(good.parts.at(2) < good.parts.at(1) && good.parts.at(1) < good.parts.at(3));

    Life early = life; // it died at 7/8 of the way
    early.heapLimit = (54 + 10.0 * 8 / 7) * mebibyte;
    QCOMPARE(verdict(early, ConditionId::ForecastHalfWay), Verdict::NotHeld);

    // What came after the middle must not help.
    Life late = life;
    for (analysis::LiveSet& liveSet : late.liveSets) {
        if (liveSet.at <= life.length() / 2)
            liveSet.bytes = 54 * mebibyte + 1'000 * std::sin(liveSet.at * 2.4);
    }
    QCOMPARE(find(analysis::judge(late, nullptr), ConditionId::ForecastHalfWay).why, Unmeasured::NotRising);
}

void ConditionsTest::aContainerMustNotClimb()
{
    const Life good = referenceLife(LifeKind::ContainerDeath);
    Life slow = good;
    scale(slow, &Second::p99, 10, slow.length() - 12);
    QCOMPARE(verdict(slow, ConditionId::P99DoesNotClimb), Verdict::NotHeld);
    QCOMPARE(verdict(slow, ConditionId::P50DoesNotClimb), Verdict::Held);
    Life collecting = good;
    scale(collecting, &Second::collecting, 4, collecting.length() - 12);
    QCOMPARE(verdict(collecting, ConditionId::ShareStaysLowAtTheEnd), Verdict::NotHeld);
    Life failing = good;
    scale(failing, &Second::answered, 0.8, failing.length() - 6);
    QCOMPARE(verdict(failing, ConditionId::AnsweredUntilTheEnd), Verdict::NotHeld);
    Life small = good;
    small.lastResident = 80 * mebibyte;
    QCOMPARE(verdict(small, ConditionId::MemoryReachedItsLimit), Verdict::NotHeld);
    // The spiral's conditions are not asked of it.
    QVERIFY(!isJudged(analysis::judge(good, nullptr), ConditionId::ShareAtTheEnd));
}

void ConditionsTest::aFixedBuildMustBeFlat()
{
    Life life = referenceLife(LifeKind::Fixed);
    QCOMPARE(verdict(life, ConditionId::LiveSetFlat), Verdict::Held);
    for (analysis::LiveSet& liveSet : life.liveSets)
        liveSet.bytes += 500 * liveSet.at; // one hundredth of the leak
    QCOMPARE(verdict(life, ConditionId::LiveSetFlat), Verdict::NotHeld);
    life.leakedRecords = 1;
    QCOMPARE(verdict(life, ConditionId::NothingLeaked), Verdict::NotHeld);
    scale(life, &Second::collecting, 3, 0);
    QCOMPARE(verdict(life, ConditionId::ShareStaysLow), Verdict::NotHeld);
    // The start-up is nobody's trend.
    Life settling = referenceLife(LifeKind::Fixed);
    for (analysis::LiveSet& liveSet : settling.liveSets)
        liveSet.bytes -= std::max(0.0, 10 - liveSet.at) * mebibyte;
    QCOMPARE(verdict(settling, ConditionId::LiveSetFlat), Verdict::Held);
}

void ConditionsTest::aFlatnessTestThatSeesNothingSaysNothing()
{
    Life life = referenceLife(LifeKind::Fixed);
    for (analysis::LiveSet& liveSet : life.liveSets)
        liveSet.bytes = 20 * mebibyte + 4 * mebibyte * std::sin(liveSet.at * 2.4);
    const Condition noisy = find(analysis::judge(life, nullptr), ConditionId::LiveSetFlat);
    QCOMPARE(noisy.verdict, Verdict::NotMeasured);
    QCOMPARE(noisy.why, Unmeasured::TooFewMajors);
    life.liveSets.clear();
    QCOMPARE(verdict(life, ConditionId::LiveSetFlat), Verdict::NotMeasured);
}

void ConditionsTest::browsingMayShrinkButNotRise()
{
    Life life = referenceLife(LifeKind::BrowseOnly);
    for (analysis::LiveSet& liveSet : life.liveSets)
        liveSet.bytes -= 2'000 * liveSet.at;
    QCOMPARE(verdict(life, ConditionId::LiveSetDoesNotRise), Verdict::Held);
    for (analysis::LiveSet& liveSet : life.liveSets)
        liveSet.bytes += 4'000 * liveSet.at;
    QCOMPARE(verdict(life, ConditionId::LiveSetDoesNotRise), Verdict::NotHeld);
}

void ConditionsTest::deathsAreHeldAgainstTheirEvents()
{
    const Life life = referenceLife(LifeKind::HeapLimitDeath);
    SessionEvents events = goodEvents(life);
    const auto now = [&](ConditionId id) { return find(analysis::judge(life, &events), id); };
    QVERIFY(std::abs(now(ConditionId::HealthyAgain).figure - 0.012) < 1e-9);
    events.deaths[0].readyAt = events.deaths[0].at + 4.3;
    QCOMPARE(now(ConditionId::HealthyAgain).verdict, Verdict::NotHeld);
    events.deaths[0].hasLastWords = false;
    QCOMPARE(now(ConditionId::ExitAsExpected).verdict, Verdict::NotHeld);
    events.carts->lost = 1;
    QCOMPARE(now(ConditionId::CartsKept).verdict, Verdict::NotHeld);
    // OOMKilled with last words would be a lie.
    const Life container = referenceLife(LifeKind::ContainerDeath);
    SessionEvents talking = goodEvents(container);
    talking.deaths[0].hasLastWords = true;
    QCOMPARE(
        find(analysis::judge(container, &talking), ConditionId::ExitAsExpected).verdict, Verdict::NotHeld);
}

void ConditionsTest::whatEventsDoNotTellIsNotMeasured()
{
    const Life life = referenceLife(LifeKind::HeapLimitDeath);
    const auto why = [&](ConditionId id, const SessionEvents* events) {
        return find(analysis::judge(life, events), id).why;
    };
    for (const ConditionId id :
        { ConditionId::ExitAsExpected, ConditionId::HealthyAgain, ConditionId::CartsKept })
        QCOMPARE(why(id, nullptr), Unmeasured::NoEvents);
    SessionEvents events = goodEvents(life);
    events.deaths[0].readyAt.reset();
    events.carts.reset();
    QCOMPARE(why(ConditionId::HealthyAgain, &events), Unmeasured::NoRestart);
    QCOMPARE(why(ConditionId::CartsKept, &events), Unmeasured::NotAudited);
    events.deaths[0].at += 60;
    for (const ConditionId id :
        { ConditionId::ExitAsExpected, ConditionId::HealthyAgain, ConditionId::CartsKept })
        QCOMPARE(why(id, &events), Unmeasured::EventsOfAnotherSession);
}

void ConditionsTest::shortLivesAreNotJudged()
{
    Life life = referenceLife(LifeKind::HeapLimitDeath);
    life.ends = life.begins + 15;
    QVERIFY(!life.isComplete());
    for (const ConditionId id :
        { ConditionId::ShareAtTheEnd, ConditionId::MajorsClimb, ConditionId::P99Climbs })
        QCOMPARE(find(analysis::judge(life, nullptr), id).why, Unmeasured::LifeTooShort);
    life.ends = life.begins + 20;
    QVERIFY(life.isComplete());
}

void ConditionsTest::onlyWhatIsNotHeldCountsAgainstAll()
{
    Condition unknown;
    Condition held;
    held.verdict = Verdict::Held;
    QVERIFY(analysis::allHold({ unknown, held }));
    Condition broken;
    broken.verdict = Verdict::NotHeld;
    QVERIFY(!analysis::allHold({ held, broken, unknown }));
}

QTEST_GUILESS_MAIN(ConditionsTest)
#include "conditions_test.moc"
