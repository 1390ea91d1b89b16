#include "tests/bench/resident_bytes.h"

#include <fstream>
#include <unistd.h>

namespace leaklab::bench {

std::size_t residentBytes()
{
    std::ifstream counters("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    counters >> total >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

} // namespace leaklab::bench
