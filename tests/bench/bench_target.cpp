/// leaklab-bench-target: the server that load generators are compared against. Answers every GET with the
/// same cart, can stop for a while at fixed intervals, and writes down at its end when it really stopped and
/// when it really answered, on the steady clock that all processes of a machine share.

#include "service/http/server.h"
#include "service/http/service_process.h"
#include "tests/bench/arguments.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace leaklab;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char* program = "leaklab-bench-target";

std::vector<http::OptionSpec> optionSpecs()
{
    return {
        { "port", "PORT", "port to listen on; 0 picks a free one", "0", "" },
        { "stall", "MS",
            "stop for this long, 1.9 s after the first request and every 4.7 s from then; 0 never", "0", "" },
        { "report", "FILE", "write what happened here, as JSON, at the end", "", "" },
    };
}

/// What the target did, in nanoseconds of the steady clock.
class Journal {
public:
    void answered(Clock::time_point at)
    {
        if (m_count++ == 0)
            m_first = at;
        m_last = at;
    }
    void stalled(Clock::time_point begin, Clock::time_point end)
    {
        m_stalls.emplace_back(nanoseconds(begin), nanoseconds(end));
    }
    [[nodiscard]] bool isFirst() const { return m_count == 0; }

    [[nodiscard]] bool write(const std::string& path) const
    {
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file << "{\"count\":" << m_count << ",\"first_ns\":" << nanoseconds(m_first)
             << ",\"last_ns\":" << nanoseconds(m_last) << ",\"stalls_ns\":[";
        const char* separator = "";
        for (const auto& [begin, end] : m_stalls) {
            file << separator << '[' << begin << ',' << end << ']';
            separator = ",";
        }
        file << "]}\n";
        return file.flush().good();
    }

private:
    static std::int64_t nanoseconds(Clock::time_point at)
    {
        return std::chrono::nanoseconds(at.time_since_epoch()).count();
    }

    std::uint64_t m_count = 0;
    Clock::time_point m_first;
    Clock::time_point m_last;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_stalls;
};

/// Stops the whole process at fixed intervals from the first request, as a long collection would. The
/// interval is no whole number of seconds: some clients send each second's requests in one burst, and would
/// meet all stalls or none.
class Stalls {
public:
    Stalls(http::EventLoop& loop, Journal& journal, std::chrono::milliseconds length)
        : m_loop(loop)
        , m_journal(journal)
        , m_length(length)
    {
    }
    void begin()
    {
        if (m_length.count() > 0)
            arm(Clock::now() + std::chrono::milliseconds(1'900));
    }

private:
    void arm(Clock::time_point due)
    {
        m_timer = m_loop.at(due, [this, due] {
            const auto start = Clock::now();
            std::this_thread::sleep_for(m_length);
            m_journal.stalled(start, Clock::now());
            arm(due + std::chrono::milliseconds(4'700));
        });
    }

    http::EventLoop& m_loop;
    Journal& m_journal;
    std::chrono::milliseconds m_length;
    http::EventLoop::Timer m_timer;
};

int serve(std::uint16_t port, std::chrono::milliseconds stall, const std::string& report)
{
    static constexpr const char* cart
        = R"({"total":2001,"tax":333.5,"items":[{"qty":1,"sku":"Watson","name":"Watson","price":2001,)"
          R"("subtotal":2001}]})";
    http::EventLoop loop;
    http::Server server(loop);
    Journal journal;
    Stalls stalls(loop, journal, stall);
    server.route("GET", "/*", [&](const http::Request&, http::Responder responder) {
        if (journal.isFirst())
            stalls.begin();
        responder.send(http::jsonResponse(200, cart));
        journal.answered(Clock::now());
    });
    const int code = http::runService(program, loop, server, "127.0.0.1", port);
    if (code == http::ExitOk && !report.empty() && !journal.write(report)) {
        std::fprintf(stderr, "%s: %s could not be written.\n", program, report.c_str());
        return http::ExitFailure;
    }
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    bench::Arguments arguments(program, optionSpecs());
    if (const auto code
        = arguments.parse(argc, argv, "The server that load generators are compared against."))
        return *code;
    const auto port = arguments.number("port", 0, 65'535);
    const auto stall = arguments.number("stall", 0, 4'000);
    if (!port || !stall)
        return http::ExitUsage;
    return serve(
        static_cast<std::uint16_t>(*port), std::chrono::milliseconds(*stall), arguments.value("report"));
}
