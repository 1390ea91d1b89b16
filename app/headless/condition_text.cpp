#include "app/headless/condition_text.h"

#include <QStringList>

#include <cmath>

namespace leaklab::headless {

namespace {

using analysis::Condition;
using analysis::ConditionId;
using analysis::Unmeasured;

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

QString what(ConditionId id)
{
    switch (id) {
    case ConditionId::ShareGrows:
        return words("collection share grows over the life's quarters");
    case ConditionId::ShareAtTheEnd:
    case ConditionId::ShareStaysLowAtTheEnd:
        return words("collection share, last 10 s");
    case ConditionId::MajorsClimb:
        return words("majors/s, last 10 s against first half");
    case ConditionId::PauseClimbs:
        return words("longest pause, last 10 s against first half");
    case ConditionId::P99Climbs:
    case ConditionId::P99DoesNotClimb:
        return words("p99, last 10 s against first half");
    case ConditionId::P50Climbs:
    case ConditionId::P50DoesNotClimb:
        return words("p50, last 10 s against first half");
    case ConditionId::AnsweredFalls:
        return words("answered, last 5 s");
    case ConditionId::LiveSetFollowsLookups:
        return words("live set rises linearly with look-ups");
    case ConditionId::ForecastHalfWay:
        return words("forecast of the death, made half-way");
    case ConditionId::ShareStaysLow:
        return words("collection share, whole run");
    case ConditionId::LiveSetFlat:
        return words("live set is flat");
    case ConditionId::LiveSetDoesNotRise:
        return words("live set does not rise without look-ups");
    case ConditionId::NothingLeaked:
        return words("records leaked");
    case ConditionId::AnsweredUntilTheEnd:
        return words("answered, last 5 s");
    case ConditionId::MemoryReachedItsLimit:
        return words("resident memory at the end, of the memory limit");
    case ConditionId::ExitAsExpected:
        return words("the death itself");
    case ConditionId::HealthyAgain:
        return words("ready again after the policy allowed the restart");
    case ConditionId::CartsKept:
        return words("all carts still there");
    }
    return {};
}

/// A share as it was chosen: whole per cents.
QString wholePercent(double share)
{
    return QString::number(share * 100, 'f', 0) + words(" %");
}

QString quarters(const std::vector<double>& shares)
{
    QStringList texts;
    for (const double share : shares)
        texts.append(percent(share));
    return texts.join(words(", "));
}

/// "0.41 -> 5.2 ms, x 12.7 (at least x 20)"
QString times(const Condition& condition, const char* unit, const char* bound)
{
    return words("%1 -> %2%3, x %4 (%5 x %6)")
        .arg(shortNumber(condition.parts.at(0)), shortNumber(condition.parts.at(1)), words(unit),
            shortNumber(condition.figure), words(bound), shortNumber(condition.threshold));
}

QString share(const Condition& condition, const char* bound)
{
    return words("%1 (%2 %3)")
        .arg(percent(condition.figure), words(bound), wholePercent(condition.threshold));
}

QString slope(const Condition& condition)
{
    return words("%1 bytes/s, margin %2, %3 majors")
        .arg(shortNumber(condition.figure), shortNumber(condition.threshold),
            shortNumber(condition.parts.at(0)));
}

QString forecast(const Condition& condition)
{
    const auto seconds = [&](std::size_t part) { return QString::number(condition.parts.at(part), 'f', 1); };
    return words("at %1 s for %2 s (%3 to %4),\n    died at %5 s: off by %6 of the life (at most %7)")
        .arg(seconds(0), seconds(1), seconds(2), seconds(3), seconds(4), percent(condition.figure),
            wholePercent(condition.threshold));
}

QString death(const Condition& condition)
{
    const bool hasLastWords = condition.parts.at(1) > 0;
    return words("exit code %1, %2 (expected %3, %4)")
        .arg(condition.parts.at(0))
        .arg(hasLastWords ? words("last words") : words("no last words"))
        .arg(condition.threshold)
        .arg(condition.threshold == 134 ? words("last words") : words("none"));
}

QString carts(const Condition& condition)
{
    return words("%1 checked, %2 lost, %3 wrong, %4 not reached")
        .arg(condition.parts.at(0))
        .arg(condition.parts.at(1))
        .arg(condition.parts.at(2))
        .arg(condition.parts.at(3));
}

QString measured(const Condition& condition)
{
    switch (condition.id) {
    case ConditionId::ShareGrows:
        return quarters(condition.parts);
    case ConditionId::ShareAtTheEnd:
    case ConditionId::MemoryReachedItsLimit:
        return share(condition, "at least");
    case ConditionId::AnsweredUntilTheEnd:
        return words("%1 of the offered (at least %2)")
            .arg(percent(condition.figure), wholePercent(condition.threshold));
    case ConditionId::ShareStaysLow:
    case ConditionId::ShareStaysLowAtTheEnd:
        return share(condition, "at most");
    case ConditionId::MajorsClimb:
        return times(condition, "/s", "at least");
    case ConditionId::PauseClimbs:
    case ConditionId::P99Climbs:
    case ConditionId::P50Climbs:
        return times(condition, " ms", "at least");
    case ConditionId::P99DoesNotClimb:
    case ConditionId::P50DoesNotClimb:
        return times(condition, " ms", "at most");
    case ConditionId::AnsweredFalls:
        return words("%2 of the offered, was %1: %3 less (at least %4)")
            .arg(percent(condition.parts.at(0)), percent(condition.parts.at(1)), percent(condition.figure),
                wholePercent(condition.threshold));
    case ConditionId::LiveSetFollowsLookups:
        return words("R^2 %1 (at least %2), %3 bytes each")
            .arg(QString::number(condition.figure, 'f', 4), shortNumber(condition.threshold),
                shortNumber(condition.parts.at(0)));
    case ConditionId::ForecastHalfWay:
        return forecast(condition);
    case ConditionId::LiveSetFlat:
    case ConditionId::LiveSetDoesNotRise:
        return slope(condition);
    case ConditionId::NothingLeaked:
        return words("%1 (none)").arg(condition.figure, 0, 'f', 0);
    case ConditionId::ExitAsExpected:
        return death(condition);
    case ConditionId::HealthyAgain:
        return words("%1 ms (at most %2 ms)")
            .arg(condition.figure * 1e3, 0, 'f', 0)
            .arg(condition.threshold * 1e3, 0, 'f', 0);
    case ConditionId::CartsKept:
        return carts(condition);
    }
    return {};
}

} // namespace

QString shortNumber(double value)
{
    if (std::isnan(value))
        return words("-");
    const double size = std::abs(value);
    return QString::number(value, 'f',
        size >= 99.95 || value == std::floor(value) ? 0
            : size >= 9.995                         ? 1
                                                    : 2);
}

QString percent(double share)
{
    return std::isnan(share) ? words("-") : QString::number(share * 100, 'f', 1) + words(" %");
}

QString unmeasuredText(Unmeasured why)
{
    switch (why) {
    case Unmeasured::No:
        break;
    case Unmeasured::LifeTooShort:
        return words("the life was too short");
    case Unmeasured::NoFigures:
        return words("the figures have gaps there");
    case Unmeasured::TooFewMajors:
        return words("too few major collections;\n    POST /debug/census to the cart makes one");
    case Unmeasured::NotRising:
        return words("the live set did not surely rise yet");
    case Unmeasured::NoEvents:
        return words("needs the session's --events FILE");
    case Unmeasured::EventsOfAnotherSession:
        return words("the events do not know this death");
    case Unmeasured::NoRestart:
        return words("the cart was not ready again");
    case Unmeasured::NotAudited:
        return words("the carts were not checked");
    }
    return {};
}

QString conditionText(const Condition& condition)
{
    return what(condition.id) + words(": ")
        + (condition.verdict == analysis::Verdict::NotMeasured ? unmeasuredText(condition.why)
                                                               : measured(condition));
}

QString conditionName(ConditionId id)
{
    switch (id) {
    case ConditionId::ShareGrows:
        return words("share-grows");
    case ConditionId::ShareAtTheEnd:
        return words("share-at-the-end");
    case ConditionId::MajorsClimb:
        return words("majors-climb");
    case ConditionId::PauseClimbs:
        return words("pause-climbs");
    case ConditionId::P99Climbs:
        return words("p99-climbs");
    case ConditionId::P50Climbs:
        return words("p50-climbs");
    case ConditionId::AnsweredFalls:
        return words("answered-falls");
    case ConditionId::LiveSetFollowsLookups:
        return words("live-set-follows-lookups");
    case ConditionId::ForecastHalfWay:
        return words("forecast-half-way");
    case ConditionId::ShareStaysLow:
        return words("share-stays-low");
    case ConditionId::LiveSetFlat:
        return words("live-set-flat");
    case ConditionId::LiveSetDoesNotRise:
        return words("live-set-does-not-rise");
    case ConditionId::NothingLeaked:
        return words("nothing-leaked");
    case ConditionId::ShareStaysLowAtTheEnd:
        return words("share-stays-low-at-the-end");
    case ConditionId::P99DoesNotClimb:
        return words("p99-does-not-climb");
    case ConditionId::P50DoesNotClimb:
        return words("p50-does-not-climb");
    case ConditionId::AnsweredUntilTheEnd:
        return words("answered-until-the-end");
    case ConditionId::MemoryReachedItsLimit:
        return words("memory-reached-its-limit");
    case ConditionId::ExitAsExpected:
        return words("exit-as-expected");
    case ConditionId::HealthyAgain:
        return words("healthy-again");
    case ConditionId::CartsKept:
        return words("carts-kept");
    }
    return {};
}

} // namespace leaklab::headless
