#pragma once

#include "app/core/units.h"

#include <cstdint>
#include <optional>

namespace leaklab::load {

/// When clicks fall due: evenly spaced at the rate, whatever became of the clicks before (open loop).
/// Every due time is computed from the last change, so rounding never adds up. Thread: one.
class ArrivalSchedule {
public:
    /// No machine offers more; a larger rate counts as this one, so a typing error can't hang the worker.
    static constexpr double highestRate = 1e6;

    explicit ArrivalSchedule(core::Rate rate);

    /// The first click is due at `at`. Does nothing when running.
    void start(core::TimePoint at);
    void stop();
    /// From `at` on. The next click is due one new interval after the last one, or at once if that has
    /// passed: a change neither repeats nor makes up for anything. Take what is due before `at` first.
    void setRate(core::Rate rate, core::TimePoint at);

    /// When the next click is due, or nothing while stopped or at rate 0.
    [[nodiscard]] std::optional<core::TimePoint> next() const;
    /// Moves on to the click after the next one.
    void advance();

private:
    [[nodiscard]] core::TimePoint due(std::uint64_t index) const;

    double m_perSecond = 0;
    core::TimePoint m_origin{}; ///< when click 0 of this rate is due
    std::uint64_t m_index = 0;
    std::optional<core::TimePoint> m_last; ///< the last click taken since start()
    bool m_running = false;
};

} // namespace leaklab::load
