#include "tests/bench/thread_cpu.h"

#include <cstdint>
#include <ratio>
#include <windows.h>

namespace leaklab::bench {

namespace {

std::chrono::nanoseconds duration(const FILETIME& time)
{
    using Ticks = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>;
    const auto high = static_cast<std::uint64_t>(time.dwHighDateTime);
    return Ticks{ static_cast<std::int64_t>((high << 32) | time.dwLowDateTime) };
}

} // namespace

std::chrono::nanoseconds threadCpu()
{
    FILETIME created{};
    FILETIME exited{};
    FILETIME kernel{};
    FILETIME user{};
    if (GetThreadTimes(GetCurrentThread(), &created, &exited, &kernel, &user) == 0)
        return std::chrono::nanoseconds::zero();
    return duration(kernel) + duration(user);
}

} // namespace leaklab::bench
