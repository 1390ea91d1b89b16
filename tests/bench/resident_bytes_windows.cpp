#include "tests/bench/resident_bytes.h"

#include <windows.h>
// Needs windows.h before it.
#include <psapi.h>

namespace leaklab::bench {

std::size_t residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    return counters.WorkingSetSize;
}

} // namespace leaklab::bench
