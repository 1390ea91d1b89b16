#include "service/cart/process_counters.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <system_error>
#include <time.h>
#include <unistd.h>

namespace leaklab::cart {

namespace {

std::chrono::nanoseconds span(const timeval& time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

void readCpu(ProcessCounters& counters)
{
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) != 0)
        return;
    counters.userCpu = span(usage.ru_utime);
    counters.systemCpu = span(usage.ru_stime);
}

void readMemory(ProcessCounters& counters)
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t wholePages = 0;
    std::uint64_t residentPages = 0;
    if (!(statm >> wholePages >> residentPages))
        return;
    const auto pageBytes = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    counters.virtualBytes = wholePages * pageBytes;
    counters.residentBytes = residentPages * pageBytes;
}

void readFiles(ProcessCounters& counters)
{
    std::error_code error;
    const std::filesystem::directory_iterator open("/proc/self/fd", error);
    if (!error) {
        std::uint64_t count = 0;
        for (auto entry = begin(open); entry != end(open) && !error; entry.increment(error))
            ++count;
        // One of them is the folder itself, open only to be read here.
        if (!error && count > 0)
            counters.openFiles = count - 1;
    }
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        counters.maxFiles = limit.rlim_cur;
}

} // namespace

ProcessCounters readProcessCounters()
{
    ProcessCounters counters;
    readCpu(counters);
    readMemory(counters);
    readFiles(counters);
    return counters;
}

std::optional<std::chrono::nanoseconds> readProcessStart()
{
    std::ifstream stat("/proc/self/stat");
    // The second field is the program's name in parentheses, and may hold anything, parentheses too.
    const std::string text(std::istreambuf_iterator<char>(stat), {});
    const std::size_t name = text.rfind(')');
    if (name == std::string::npos)
        return std::nullopt;
    std::istringstream fields(text.substr(name + 1));
    constexpr int fieldsBetween = 19; // proc(5): the start is field 22, in clock ticks since boot
    for (int i = 0; i < fieldsBetween; ++i) {
        std::string skipped;
        fields >> skipped;
    }
    std::uint64_t ticks = 0;
    timespec sinceBoot{};
    if (!(fields >> ticks) || ::clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0)
        return std::nullopt;
    const auto start = std::chrono::duration<double>(
        static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK)));
    const auto age
        = std::chrono::seconds(sinceBoot.tv_sec) + std::chrono::nanoseconds(sinceBoot.tv_nsec) - start;
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch() - age);
}

} // namespace leaklab::cart
