#include "service/cart/process_counters.h"

// psapi.h needs windows.h before it.
// clang-format off
#include <windows.h>
#include <psapi.h>
// clang-format on

namespace leaklab::cart {

namespace {

constexpr std::int64_t nanosecondsPerUnit = 100;
/// From 1601, where the system's calendar begins, to 1970.
constexpr std::int64_t unitsBefore1970 = 116'444'736'000'000'000;

std::int64_t unitsOf(const FILETIME& time)
{
    const auto high = static_cast<std::uint64_t>(time.dwHighDateTime);
    return static_cast<std::int64_t>((high << 32U) | time.dwLowDateTime);
}

struct Times {
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
};

std::optional<Times> readTimes()
{
    Times times;
    if (::GetProcessTimes(::GetCurrentProcess(), &times.created, &times.ended, &times.kernel, &times.user)
        == FALSE)
        return std::nullopt;
    return times;
}

} // namespace

ProcessCounters readProcessCounters()
{
    ProcessCounters counters;
    if (const auto times = readTimes()) {
        counters.userCpu = std::chrono::nanoseconds(unitsOf(times->user) * nanosecondsPerUnit);
        counters.systemCpu = std::chrono::nanoseconds(unitsOf(times->kernel) * nanosecondsPerUnit);
    }
    PROCESS_MEMORY_COUNTERS_EX memory{};
    if (::GetProcessMemoryInfo(
            ::GetCurrentProcess(), reinterpret_cast<PROCESS_MEMORY_COUNTERS*>(&memory), sizeof memory)
        != FALSE) {
        counters.residentBytes = memory.WorkingSetSize;
        counters.virtualBytes = memory.PrivateUsage;
    }
    return counters;
}

std::optional<std::chrono::nanoseconds> readProcessStart()
{
    const auto times = readTimes();
    if (!times)
        return std::nullopt;
    return std::chrono::nanoseconds((unitsOf(times->created) - unitsBefore1970) * nanosecondsPerUnit);
}

} // namespace leaklab::cart
