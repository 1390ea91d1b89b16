#include "app/analysis/conditions.h"

#include "app/analysis/live_set_trend.h"

#include <algorithm>
#include <cmath>

namespace leaklab::analysis {

namespace {

Condition unmeasured(ConditionId id, Unmeasured why)
{
    Condition condition;
    condition.id = id;
    condition.why = why;
    return condition;
}

Condition judged(ConditionId id, bool holds, double figure, double threshold, std::vector<double> parts = {})
{
    if (std::isnan(figure))
        return unmeasured(id, Unmeasured::NoFigures);
    return { id, holds ? Verdict::Held : Verdict::NotHeld, Unmeasured::No, figure, threshold,
        std::move(parts) };
}

Condition atLeast(ConditionId id, double figure, double threshold, std::vector<double> parts = {})
{
    return judged(id, figure >= threshold, figure, threshold, std::move(parts));
}

Condition atMost(ConditionId id, double figure, double threshold, std::vector<double> parts = {})
{
    return judged(id, figure <= threshold, figure, threshold, std::move(parts));
}

/// The two phases that a life's end is judged by, side by side.
class EndAgainstBeginning {
public:
    explicit EndAgainstBeginning(const Life& life)
        : m_life(life)
        , m_firstHalf(spanOf(Phase::FirstHalf, life.length()))
        , m_end(spanOf(Phase::Last10, life.length()))
    {
        if (m_firstHalf && m_end) {
            m_before = mediansOf(life.seconds, *m_firstHalf);
            m_after = mediansOf(life.seconds, *m_end);
        }
    }
    [[nodiscard]] bool tooShort() const { return !m_firstHalf || !m_end; }
    [[nodiscard]] const PhaseFigures& before() const { return m_before; }
    [[nodiscard]] const PhaseFigures& after() const { return m_after; }

    /// By how much a figure has multiplied: NaN when it was not measured in one of the two.
    [[nodiscard]] Condition climb(ConditionId id, double PhaseFigures::*figure, double atLeastTimes) const
    {
        if (tooShort())
            return unmeasured(id, Unmeasured::LifeTooShort);
        const double before = m_before.*figure;
        const double after = m_after.*figure;
        return atLeast(id, after / before, atLeastTimes, { before, after });
    }
    [[nodiscard]] Condition stay(ConditionId id, double PhaseFigures::*figure, double atMostTimes) const
    {
        if (tooShort())
            return unmeasured(id, Unmeasured::LifeTooShort);
        return atMost(
            id, m_after.*figure / m_before.*figure, atMostTimes, { m_before.*figure, m_after.*figure });
    }
    /// A major collection every few seconds makes a median of 0; then the means are compared.
    [[nodiscard]] Condition majorsClimb(double atLeastTimes) const
    {
        if (tooShort() || m_before.majors > 0)
            return climb(ConditionId::MajorsClimb, &PhaseFigures::majors, atLeastTimes);
        const double before = meanOf(m_life.seconds, *m_firstHalf, &Second::majors);
        const double after = meanOf(m_life.seconds, *m_end, &Second::majors);
        if (before <= 0)
            return unmeasured(ConditionId::MajorsClimb, Unmeasured::TooFewMajors);
        return atLeast(ConditionId::MajorsClimb, after / before, atLeastTimes, { before, after });
    }
    /// Answered ÷ offered: what came of what was asked for.
    [[nodiscard]] double answeredBefore() const { return answered(*m_firstHalf); }
    [[nodiscard]] double answeredAtTheEnd() const
    {
        return answered({ m_life.length() - 5, m_life.length() });
    }

private:
    [[nodiscard]] double answered(Span span) const
    {
        return meanOf(m_life.seconds, span, &Second::answered)
            / meanOf(m_life.seconds, span, &Second::offered);
    }
    const Life& m_life;
    std::optional<Span> m_firstHalf;
    std::optional<Span> m_end;
    PhaseFigures m_before;
    PhaseFigures m_after;
};

Condition shareGrows(const Life& life)
{
    const double begin = startUp(life.length());
    const double quarter = (life.length() - begin) / 4;
    std::vector<double> shares(4);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double from = begin + static_cast<double>(i) * quarter;
        shares[i] = meanOf(life.seconds, { from, from + quarter }, &Second::collecting);
    }
    // The smallest step from quarter to quarter; all are steps upwards when this one is.
    double smallest = shares[1] - shares[0];
    for (std::size_t i = 2; i < shares.size(); ++i)
        smallest = std::isnan(shares[i]) ? shares[i] : std::min(smallest, shares[i] - shares[i - 1]);
    return judged(ConditionId::ShareGrows, smallest > 0, smallest, 0, shares);
}

Condition answeredFalls(const EndAgainstBeginning& phases)
{
    constexpr auto id = ConditionId::AnsweredFalls;
    if (phases.tooShort())
        return unmeasured(id, Unmeasured::LifeTooShort);
    const double before = phases.answeredBefore();
    const double after = phases.answeredAtTheEnd();
    return atLeast(id, 1 - after / before, 0.2, { before, after });
}

void judgeHeapLimitDeath(const Life& life, std::vector<Condition>& conditions)
{
    const EndAgainstBeginning phases(life);
    conditions.push_back(shareGrows(life));
    conditions.push_back(phases.tooShort()
            ? unmeasured(ConditionId::ShareAtTheEnd, Unmeasured::LifeTooShort)
            : atLeast(ConditionId::ShareAtTheEnd, phases.after().collecting, 0.4));
    conditions.push_back(phases.majorsClimb(5));
    conditions.push_back(phases.climb(ConditionId::PauseClimbs, &PhaseFigures::longestPause, 5));
    conditions.push_back(phases.climb(ConditionId::P99Climbs, &PhaseFigures::p99, 20));
    conditions.push_back(phases.climb(ConditionId::P50Climbs, &PhaseFigures::p50, 1.5));
    conditions.push_back(answeredFalls(phases));
    conditions.push_back(liveSetFollowsLookups(life));
    conditions.push_back(forecastHalfWay(life));
}

void judgeContainerDeath(const Life& life, std::vector<Condition>& conditions)
{
    const EndAgainstBeginning phases(life);
    if (phases.tooShort()) {
        conditions.push_back(unmeasured(ConditionId::ShareStaysLowAtTheEnd, Unmeasured::LifeTooShort));
        conditions.push_back(unmeasured(ConditionId::AnsweredUntilTheEnd, Unmeasured::LifeTooShort));
    } else {
        conditions.push_back(atMost(ConditionId::ShareStaysLowAtTheEnd, phases.after().collecting, 0.1));
        conditions.push_back(atLeast(ConditionId::AnsweredUntilTheEnd, phases.answeredAtTheEnd(), 0.95));
    }
    conditions.push_back(phases.stay(ConditionId::P99DoesNotClimb, &PhaseFigures::p99, 3));
    conditions.push_back(phases.stay(ConditionId::P50DoesNotClimb, &PhaseFigures::p50, 1.5));
    conditions.push_back(liveSetFollowsLookups(life));
    conditions.push_back(
        atLeast(ConditionId::MemoryReachedItsLimit, life.lastResident / life.memoryLimit, 0.97));
}

void judgeDeathByEvents(const Life& life, const SessionEvents* events, std::vector<Condition>& conditions)
{
    const CartDeath* death = events != nullptr ? deathOf(life, *events) : nullptr;
    const auto missing = [&](ConditionId id, Unmeasured why) {
        conditions.push_back(unmeasured(id,
            events == nullptr      ? Unmeasured::NoEvents
                : death == nullptr ? Unmeasured::EventsOfAnotherSession
                                   : why));
    };
    if (death == nullptr) {
        missing(ConditionId::ExitAsExpected, Unmeasured::No);
    } else {
        const bool byItself = life.kind == LifeKind::HeapLimitDeath;
        const int expected = byItself ? 134 : 137;
        conditions.push_back(judged(ConditionId::ExitAsExpected,
            death->exitCode == expected && death->hasLastWords == byItself, death->exitCode, expected,
            { static_cast<double>(death->exitCode), death->hasLastWords ? 1.0 : 0.0 }));
    }
    if (death != nullptr && death->restartAllowedAt && death->readyAt)
        conditions.push_back(atMost(ConditionId::HealthyAgain, *death->readyAt - *death->restartAllowedAt,
            0.25, { *death->readyAt - death->at }));
    else
        missing(ConditionId::HealthyAgain, Unmeasured::NoRestart);
    if (death != nullptr && events->carts) {
        const CartsAudited& carts = *events->carts;
        const auto amiss = static_cast<double>(carts.lost + carts.wrong + carts.unreachable);
        conditions.push_back(atMost(ConditionId::CartsKept, amiss, 0,
            { static_cast<double>(carts.checked), static_cast<double>(carts.lost),
                static_cast<double>(carts.wrong), static_cast<double>(carts.unreachable) }));
    } else {
        missing(ConditionId::CartsKept, Unmeasured::NotAudited);
    }
}

} // namespace

std::vector<Condition> judge(const Life& life, const SessionEvents* events)
{
    std::vector<Condition> conditions;
    const auto wholeRun = spanOf(Phase::WholeRun, life.length());
    switch (life.kind) {
    case LifeKind::HeapLimitDeath:
        judgeHeapLimitDeath(life, conditions);
        judgeDeathByEvents(life, events, conditions);
        break;
    case LifeKind::ContainerDeath:
        judgeContainerDeath(life, conditions);
        judgeDeathByEvents(life, events, conditions);
        break;
    case LifeKind::Fixed:
        conditions.push_back(wholeRun
                ? atMost(ConditionId::ShareStaysLow, mediansOf(life.seconds, *wholeRun).collecting, 0.05)
                : unmeasured(ConditionId::ShareStaysLow, Unmeasured::LifeTooShort));
        conditions.push_back(liveSetFlat(life));
        conditions.push_back(atMost(ConditionId::NothingLeaked, life.leakedRecords, 0));
        break;
    case LifeKind::BrowseOnly:
        conditions.push_back(liveSetDoesNotRise(life));
        conditions.push_back(atMost(ConditionId::NothingLeaked, life.leakedRecords, 0));
        break;
    case LifeKind::OtherDeath:
    case LifeKind::Unfinished:
        break;
    }
    return conditions;
}

bool allHold(const std::vector<Condition>& conditions)
{
    return std::none_of(conditions.begin(), conditions.end(),
        [](const Condition& condition) { return condition.verdict == Verdict::NotHeld; });
}

} // namespace leaklab::analysis
