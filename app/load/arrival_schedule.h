#pragma once

#include "app/core/clock.h"
#include "app/load/profile.h"
#include "app/load/share.h"

#include <cstdint>
#include <optional>
#include <random>

namespace leaklab::load {

/// When clicks fall due: as the profile says, whatever became of the clicks before (open loop). Clicks are
/// numbered from the start of the traffic; click n falls due when the integral of the rate reaches n, or,
/// spaced as a Poisson process, the sum of n + 1 exponential draws.
///
/// Several schedules can share one profile: each computes the same times from the same seed and takes every
/// click whose number is its own, so that together they are exactly the profile. Thread: one.
class ArrivalSchedule {
public:
    explicit ArrivalSchedule(Profile profile, std::uint64_t seed = 1, Share share = {});

    /// The profile begins at `at`. Does nothing when running.
    void start(core::TimePoint at);
    void stop();
    /// The new profile begins at `at`. What the old rate had added up to since its last click counts on at
    /// the new rate, so a change neither repeats nor makes up for anything, however often somebody drags a
    /// slider. Take what is due before `at` first. The same profile again changes nothing.
    void setProfile(Profile profile, core::TimePoint at);

    /// When the next click is due, or nothing while stopped or when no more will be.
    [[nodiscard]] std::optional<core::TimePoint> next() const { return m_next; }
    /// Moves on to the click after the next one.
    void advance();

private:
    void rewind();
    void step(std::uint64_t clicks);
    void computeNext();

    Profile m_profile;
    std::uint64_t m_seed;
    Share m_share;
    std::mt19937_64 m_random;
    bool m_running = false;
    core::TimePoint m_begin{}; ///< of the profile
    double m_clicksBefore = 0; ///< the integral of the profiles before this one
    std::uint64_t m_number = 0; ///< of our next click
    double m_mark = 0; ///< the integral at which it falls due
    std::optional<core::TimePoint> m_next;
    std::optional<core::TimePoint> m_last; ///< the last click taken since the start
};

} // namespace leaklab::load
