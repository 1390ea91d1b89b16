#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace leaklab::cart {

/// What the system counts of this process. What it does not tell, or not here, is nothing.
struct ProcessCounters {
    std::optional<std::chrono::nanoseconds> userCpu;
    std::optional<std::chrono::nanoseconds> systemCpu;
    std::optional<std::uint64_t> residentBytes;
    std::optional<std::uint64_t> virtualBytes; ///< on Windows what is committed for this process alone
    std::optional<std::uint64_t> openFiles; ///< only on Linux
    std::optional<std::uint64_t> maxFiles; ///< only on Linux
};

[[nodiscard]] ProcessCounters readProcessCounters();

/// When the system started this process, counted from 1970. Each reading may differ a little.
[[nodiscard]] std::optional<std::chrono::nanoseconds> readProcessStart();

} // namespace leaklab::cart
