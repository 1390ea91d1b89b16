/// leaklab-load-bench --target HOST:PORT [OPTIONS]: our own traffic, as the console sends it, for comparison
/// with other load generators. Prints one JSON object: what was offered and answered, and the times in
/// milliseconds.

#include "app/load/load_engine.h"
#include "service/http/arguments.h"
#include "service/http/service_process.h"
#include "tests/bench/answer_trace.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <optional>
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

int refuse(const std::string& sentence)
{
    std::fprintf(stderr, "%s: %s\n", program, sentence.c_str());
    return http::ExitUsage;
}

std::optional<int> parseCount(const std::string& text, int most, int least = 1)
{
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count < least || count > most)
        return std::nullopt;
    return count;
}

void printTimes(const char* name, const metrics::Histogram& times)
{
    const auto milliseconds
        = [](core::Duration time) { return std::chrono::duration<double, std::milli>(time).count(); };
    std::printf(",\"%s\":{\"p50\":%.4f,\"p99\":%.4f,\"max\":%.4f}", name, milliseconds(times.quantile(0.5)),
        milliseconds(times.quantile(0.99)), milliseconds(times.max()));
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
    std::printf("{\"start_ns\":%lld,\"offered\":%llu,\"ok\":%llu,\"failed\":%llu",
        static_cast<long long>(std::chrono::nanoseconds(start.time_since_epoch()).count()),
        static_cast<unsigned long long>(report.offered), static_cast<unsigned long long>(report.achieved()),
        static_cast<unsigned long long>(report.failed()));
    printTimes("from_due_ms", report.fromIntended);
    printTimes("from_sent_ms", report.fromSent);
    printTimes("sent_late_ms", report.lateness);
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
    http::Options options;
    if (const auto error = options.parse(optionSpecs(), http::programArguments(argc, argv)))
        return refuse(*error);
    if (options.helpWanted()) {
        std::fputs(
            http::Options::helpText(program, "Leak Lab's own traffic against any server.", optionSpecs())
                .c_str(),
            stdout);
        return http::ExitOk;
    }
    const auto target = http::parseHostPort(options.value("target"));
    if (!target || target->port == 0)
        return refuse("--target must name the server, for example 127.0.0.1:8080.");
    const auto rate = parseCount(options.value("rate"), 1'000'000);
    if (!rate)
        return refuse("--rate must be a number from 1 to 1000000.");
    const auto seconds = parseCount(options.value("seconds"), 3'600);
    if (!seconds)
        return refuse("--seconds must be a number from 1 to 3600.");
    const auto connections = parseCount(options.value("connections"), 10'000);
    if (!connections)
        return refuse("--connections must be a number from 1 to 10000.");
    const auto shoppers = parseCount(options.value("closed-loop"), 10'000, 0);
    if (!shoppers)
        return refuse("--closed-loop must be a number from 0 to 10000.");
    load::LoadSettings settings;
    if (*shoppers > 0)
        settings.closedLoop = load::ClosedLoop{ static_cast<std::size_t>(*shoppers), 0s };
    settings.profile = load::Profile(core::Rate(*rate));
    settings.connections = static_cast<std::size_t>(*connections);
    measure({ target->host, target->port }, settings, std::chrono::seconds(*seconds));
    const std::string& trace = options.value("trace");
    if (!trace.empty() && !writeTrace(trace)) {
        std::fprintf(stderr, "%s: %s could not be written.\n", program, trace.c_str());
        return http::ExitFailure;
    }
    return http::ExitOk;
}
