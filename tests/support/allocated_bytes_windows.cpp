#include "tests/support/allocated_bytes.h"

#include <psapi.h>
#include <windows.h>

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
