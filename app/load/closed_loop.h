#pragma once

#include "app/core/clock.h"
#include "app/load/share.h"

#include <queue>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace leaklab::load {

/// So many shoppers, each of whom waits for its answer, thinks, and clicks again. What most load tools do: a
/// shop that stalls is asked less, so it hides its stall. For comparison with the open loop.
struct ClosedLoop {
    std::size_t shoppers = 0;
    core::Duration think = std::chrono::milliseconds{ 500 };
    bool operator==(const ClosedLoop&) const = default;
};

/// When the shoppers of one worker's share of a closed loop click. Thread: one.
class ThinkingShoppers {
public:
    /// A shopper who was not answered at all comes back after this at the earliest, however short it thinks:
    /// a shop that refuses at once must not be hammered by a busy loop.
    static constexpr std::chrono::milliseconds leastPauseAfterFailure{ 10 };

    /// The shoppers come in one after the other, spread over one think time, so that they don't click in
    /// step.
    void start(const ClosedLoop& loop, Share share, core::TimePoint at);
    void stop();

    /// When the next one clicks; nothing while all wait for answers, or stopped.
    [[nodiscard]] std::optional<core::TimePoint> next() const;
    /// That one clicked and waits. Returns what answered() wants to know it by.
    std::uint64_t advance();
    /// A click that advance() returned `round` for has ended. One from before the last start() counts no
    /// more.
    void answered(std::uint64_t round, core::TimePoint at, bool failed);

private:
    core::Duration m_think{ 0 };
    std::uint64_t m_round = 0; ///< counts the calls of start() and stop()
    std::priority_queue<core::TimePoint, std::vector<core::TimePoint>, std::greater<>> m_due;
};

} // namespace leaklab::load
