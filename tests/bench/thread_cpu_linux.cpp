#include "tests/bench/thread_cpu.h"

#include <ctime>

namespace leaklab::bench {

std::chrono::nanoseconds threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds{ time.tv_sec } + std::chrono::nanoseconds{ time.tv_nsec };
}

} // namespace leaklab::bench
