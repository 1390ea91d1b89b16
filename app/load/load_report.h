#pragma once

#include "app/core/clock.h"
#include "app/metrics/histogram.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace leaklab::load {

/// Every way a request can end. One counter each; they add up to what was offered.
enum class Outcome : std::size_t {
    Ok, ///< the answer the shopper expected
    Status4xx,
    Status5xx,
    Refused,
    Reset,
    TimedOut,
    CutOff,
    Malformed, ///< an answer that is not the promised one
    Dropped, ///< never sent: more were waiting than the engine keeps
    Cancelled, ///< still under way when the traffic was stopped
    Other,
};
inline constexpr std::size_t outcomeCount = static_cast<std::size_t>(Outcome::Other) + 1;
[[nodiscard]] std::string_view outcomeName(Outcome outcome); ///< for files: "ok", "status5xx", "refused" …

using OutcomeCounts = std::array<std::uint64_t, outcomeCount>;

/// What happened since the report before.
struct LoadReport {
    std::uint64_t offered = 0; ///< requests that fell due
    std::uint64_t sent = 0; ///< requests that ended having been sent
    OutcomeCounts outcomes{};
    metrics::Histogram fromIntended; ///< answered requests only, from when the shopper meant to click
    metrics::Histogram fromSent; ///< the same requests, from the first byte sent
    metrics::Histogram lateness; ///< actual minus intended send time of every request sent, waiting included
    std::uint64_t inFlight = 0; ///< now, queued ones included

    [[nodiscard]] std::uint64_t achieved() const;
    [[nodiscard]] std::uint64_t ended() const; ///< in whatever way
    [[nodiscard]] std::uint64_t failed() const; ///< all ends but Ok and Cancelled
    /// What happened after this.
    void merge(const LoadReport& later);
    /// What another worker did in the same time.
    void addWorker(const LoadReport& other);
    /// Back to nothing; keeps the memory of the histograms.
    void clear();
};

/// What the shop still knew of the shoppers' carts when asked.
struct CartAudit {
    std::uint64_t checked = 0; ///< carts the shop answered for, lost and wrong ones included
    std::uint64_t lost = 0; ///< a confirmed cart that the shop no longer knows
    std::uint64_t wrong = 0; ///< a cart with fewer items than were confirmed, or more than were asked for
    std::uint64_t unreachable = 0; ///< could not be asked: the shop did not answer
    bool done = false;

    void add(const CartAudit& part); ///< the counts; `done` stays as it is
};

} // namespace leaklab::load
