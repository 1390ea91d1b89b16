/// leaklab-load-bench --target HOST:PORT [OPTIONS]: our own traffic, as the console sends it, for comparison
/// with other load generators. Prints one JSON object: what was offered and answered, and the times in
/// milliseconds.

#include "app/load/load_engine.h"
#include "tests/bench/answer_trace.h"
#include "tests/bench/arguments.h"
#include "tests/bench/report_json.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace leaklab;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char* program = "leaklab-load-bench";

std::vector<http::OptionSpec> optionSpecs()
{
    return {
        { "target", "HOST:PORT", "the shop, or whatever answers like one", "", "" },
        { "rate", "N", "requests a second", "500", "" },
        { "seconds", "N", "for how long requests fall due", "10", "" },
        { "connections", "N", "connections to the target", "256", "" },
        { "closed-loop", "SHOPPERS",
            "instead of the rate: so many shoppers, each asking again as soon as it is answered; 0 none", "0",
            "" },
        { "trace", "FILE", "write when each answer came, one a line, in ns of the steady clock", "", "" },
    };
}

void measure(const load::LoadTarget& target, const load::LoadSettings& settings, std::chrono::seconds time)
{
    load::LoadEngine engine(target, settings);
    load::LoadReport report;
    const auto start = Clock::now();
    engine.start();
    // The console's rhythm. What is under way when the traffic stops is waited for: it ends or times out.
    for (auto next = start + 100ms; next <= start + time; next += 100ms) {
        std::this_thread::sleep_until(next);
        report.merge(engine.takeReport());
    }
    engine.stop();
    do {
        std::this_thread::sleep_for(10ms);
        report.merge(engine.takeReport());
    } while (report.inFlight > 0);
    std::printf("{\"start_ns\":%lld,",
        static_cast<long long>(std::chrono::nanoseconds(start.time_since_epoch()).count()));
    bench::printCounts(report);
    bench::printTimes("from_due_ms", report.fromIntended);
    bench::printTimes("from_sent_ms", report.fromSent);
    bench::printTimes("sent_late_ms", report.lateness);
    std::printf("}\n");
}

bool writeTrace(const std::string& path)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    for (const std::int64_t at : bench::answerTrace())
        file << at << '\n';
    return file.flush().good();
}

} // namespace

int main(int argc, char** argv)
{
    bench::Arguments arguments(program, optionSpecs());
    if (const auto code = arguments.parse(argc, argv, "Leak Lab's own traffic against any server."))
        return *code;
    const auto target = arguments.server("target");
    const auto rate = arguments.number("rate", 1, 1'000'000);
    const auto seconds = arguments.number("seconds", 1, 3'600);
    const auto connections = arguments.number("connections", 1, 10'000);
    const auto shoppers = arguments.number("closed-loop", 0, 10'000);
    if (!target || !rate || !seconds || !connections || !shoppers)
        return http::ExitUsage;
    load::LoadSettings settings;
    if (*shoppers > 0)
        settings.closedLoop = load::ClosedLoop{ static_cast<std::size_t>(*shoppers), 0s };
    settings.profile = load::Profile(core::Rate(*rate));
    settings.connections = static_cast<std::size_t>(*connections);
    measure({ target->host, target->port }, settings, std::chrono::seconds(*seconds));
    const std::string& trace = arguments.value("trace");
    if (!trace.empty() && !writeTrace(trace)) {
        std::fprintf(stderr, "%s: %s could not be written.\n", program, trace.c_str());
        return http::ExitFailure;
    }
    return http::ExitOk;
}
