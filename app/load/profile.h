#pragma once

#include "app/core/units.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace leaklab::load {

/// A stretch of time with one course of the rate. `seconds` may be infinite in the last one of a profile.
struct Stretch {
    enum class Course {
        Line, ///< from `from` to `to`, both a second; a line without an end stays at `from`
        Wave, ///< one sine about `from`, up to `to` above and below it, and back
    };
    Course course = Course::Line;
    double from = 0;
    double to = 0;
    double seconds = std::numeric_limits<double>::infinity();
};

enum class Spacing {
    Even, ///< a click whenever the rate has added up to one more
    Poisson, ///< shoppers who know nothing of each other: exponential gaps, drawn from a seed
};

/// How many clicks a second at which time since the traffic began: stretches one after the other, the last
/// ones repeated for ever if `repeatFrom` says so, else the rate stays as it was at the end.
///
/// What it is asked for is its integral, in closed form: how many clicks until then, and when so many. So
/// nothing adds up but the integral itself. An immutable value; thread: any.
class Profile {
public:
    /// No machine offers more; a larger rate counts as this one, so a typing error can't hang the worker.
    static constexpr double highestRate = 1e6;
    /// Below it a click is due once in a lifetime, and the time axis would overflow: it counts as 0.
    static constexpr double lowestRate = 1e-9;
    static constexpr std::size_t repeatsNothing = std::numeric_limits<std::size_t>::max();

    /// Constant; what is no rate (negative, NaN) counts as 0.
    explicit Profile(core::Rate rate);
    Profile(std::vector<Stretch> stretches, std::size_t repeatFrom, Spacing spacing, std::string text);

    [[nodiscard]] double rateAt(double seconds) const;
    [[nodiscard]] double peak() const; ///< the highest rate there ever is
    /// Clicks from 0 until `seconds`: the integral of the rate.
    [[nodiscard]] double clicksUntil(double seconds) const;
    /// The latest time until which no more than `clicks` fell due, so that a pause comes before the click
    /// that ends it. Infinite if that many are never passed.
    [[nodiscard]] double timeOf(double clicks) const;

    [[nodiscard]] Spacing spacing() const { return m_spacing; }
    [[nodiscard]] const std::string& text() const { return m_text; } ///< in the words of parseProfile()
    bool operator==(const Profile& other) const { return m_text == other.m_text; }

private:
    /// A stretch and what came before it.
    struct Placed {
        Stretch stretch;
        double begin = 0;
        double clicksBefore = 0;
    };
    void place(const std::vector<Stretch>& stretches, std::size_t repeatFrom);
    [[nodiscard]] const Placed& placedAt(double seconds) const;

    std::vector<Placed> m_placed; ///< never empty; all but the last end
    double m_length = 0; ///< of all stretches; infinite unless the profile repeats
    double m_cycleBegin = 0;
    double m_clicksBeforeCycle = 0;
    double m_clicksInAll = 0; ///< in m_length
    Spacing m_spacing = Spacing::Even;
    std::string m_text;
};

} // namespace leaklab::load
