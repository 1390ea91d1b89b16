#include "tests/support/allocated_bytes.h"

// psapi.h needs windows.h before it.
// clang-format off
#include <windows.h>
#include <psapi.h>
// clang-format on

namespace leaklab::tests {

std::size_t allocatedBytes()
{
    PROCESS_MEMORY_COUNTERS_EX memory{};
    auto* counters = reinterpret_cast<PROCESS_MEMORY_COUNTERS*>(&memory);
    return ::GetProcessMemoryInfo(::GetCurrentProcess(), counters, sizeof memory) != FALSE
        ? memory.PrivateUsage
        : 0;
}

} // namespace leaklab::tests
