#pragma once

#include "app/analysis/life.h"
#include "app/analysis/session_events.h"

#include <vector>

namespace leaklab::analysis {

/// What has to hold of a recorded life, each with its figure and its threshold.
enum class ConditionId {
    ShareGrows, ///< collection share over the quarters of the life, each more than the one before
    ShareAtTheEnd, ///< median of the last 10 s, 0..1
    MajorsClimb, ///< last 10 s : first half
    PauseClimbs, ///< longest pause, last 10 s : first half
    P99Climbs,
    P50Climbs,
    AnsweredFalls, ///< answered ÷ offered in the last 5 s, as the share by which it is less than before
    LiveSetFollowsLookups, ///< R² of the live set over look-ups
    ForecastHalfWay, ///< how far it was off, as a share of the life
    ShareStaysLow, ///< fixed build: median of the run, 0..1
    LiveSetFlat, ///< fixed build: its slope against the margin of that slope, bytes a second
    LiveSetDoesNotRise, ///< browsing only: the same, rising counts
    NothingLeaked, ///< records kept in this life
    ShareStaysLowAtTheEnd, ///< container: last 10 s, 0..1
    P99DoesNotClimb, ///< container: last 10 s : first half
    P50DoesNotClimb,
    AnsweredUntilTheEnd, ///< container: answered ÷ offered in the last 5 s
    MemoryReachedItsLimit, ///< container: last resident memory ÷ memory limit
    ExitAsExpected, ///< 134 with last words, or 137 without
    HealthyAgain, ///< seconds from when the policy allowed the restart
    CartsKept, ///< carts lost, wrong or out of reach
};

enum class Verdict { Held, NotHeld, NotMeasured };

/// Why something could not be measured.
enum class Unmeasured {
    No,
    LifeTooShort,
    NoFigures, ///< the seconds it needs have gaps, or no request was answered in them
    TooFewMajors,
    NotRising, ///< the live set did not surely rise yet
    NoEvents, ///< no events file was given
    EventsOfAnotherSession, ///< the events know nothing of this death
    NoRestart, ///< the session ended before the cart was ready again
    NotAudited, ///< the carts were not checked
};

struct Condition {
    ConditionId id = ConditionId::ShareGrows;
    Verdict verdict = Verdict::NotMeasured;
    Unmeasured why = Unmeasured::No;
    double figure = notMeasured; ///< what is held against the threshold
    double threshold = notMeasured;
    /// What the figure was made of. ShareGrows: the quarters; those that compare: first half, last 10 s;
    /// ForecastHalfWay: made at, predicted, earliest, latest, died (seconds of the life);
    /// LiveSetFollowsLookups: bytes a look-up, major collections looked at; the flat ones: the latter;
    /// HealthyAgain: seconds from the death; ExitAsExpected: exit code, 1 with last words; CartsKept:
    /// checked, lost, wrong, unreachable.
    std::vector<double> parts;
};

/// The conditions that apply to this kind of life. `events` may be null.
[[nodiscard]] std::vector<Condition> judge(const Life& life, const SessionEvents* events);

/// Whether all that was measured holds.
[[nodiscard]] bool allHold(const std::vector<Condition>& conditions);

} // namespace leaklab::analysis
