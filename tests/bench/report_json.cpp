#include "tests/bench/report_json.h"

#include <chrono>
#include <cstdio>

namespace leaklab::bench {

void printCounts(const load::LoadReport& report)
{
    std::printf("\"offered\":%llu,\"ok\":%llu,\"failed\":%llu",
        static_cast<unsigned long long>(report.offered), static_cast<unsigned long long>(report.achieved()),
        static_cast<unsigned long long>(report.failed()));
}

void printTimes(const char* name, const metrics::Histogram& times)
{
    const auto milliseconds
        = [](core::Duration time) { return std::chrono::duration<double, std::milli>(time).count(); };
    std::printf(",\"%s\":{\"p50\":%.4f,\"p99\":%.4f,\"max\":%.4f}", name, milliseconds(times.quantile(0.5)),
        milliseconds(times.quantile(0.99)), milliseconds(times.max()));
}

} // namespace leaklab::bench
