#pragma once

#include "app/analysis/life.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leaklab::analysis {

/// How a process ended, as far as it matters here.
enum class DeathCause { HeapLimit, MemoryLimit, Other };

/// What the events of a session tell of one death of the cart. Times on the session's axis, seconds.
struct CartDeath {
    double at = 0;
    DeathCause cause = DeathCause::Other;
    int exitCode = 0;
    bool hasLastWords = false;
    std::optional<double> restartAllowedAt; ///< the end of its back-off
    std::optional<double> readyAt; ///< when the launch after it was first ready
};

struct CartsAudited {
    std::uint64_t checked = 0;
    std::uint64_t lost = 0;
    std::uint64_t wrong = 0;
    std::uint64_t unreachable = 0;
};

struct SessionEvents {
    std::vector<CartDeath> deaths;
    std::optional<CartsAudited> carts; ///< none when the session ended without an audit
};

/// The death that ended this life; null when the events are not of its session.
[[nodiscard]] const CartDeath* deathOf(const Life& life, const SessionEvents& events);

/// What was recorded about a death is surer than what the figures suggest.
void correctKinds(std::span<Life> lives, const SessionEvents& events);

} // namespace leaklab::analysis
