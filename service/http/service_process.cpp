#include "service/http/service_process.h"

#include "service/http/stdin_watch.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <utility>

namespace leaklab::http {
namespace {

constexpr std::chrono::milliseconds stopGrace{ 3'000 };

void printLine(const std::string& line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fflush(stdout);
}

std::string urlHost(const std::string& host)
{
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

} // namespace

struct StopRequest::Impl {
    Impl(EventLoop& loop, std::function<void()> task)
        : stop(std::make_shared<std::function<void()>>(std::move(task)))
        , signals(loop.context())
        , input(loop, [request = stop] { once(request); })
    {
        for (const int number : { SIGTERM, SIGINT }) {
            boost::system::error_code error;
            signals.add(number, error);
            if (error)
                logLine("warning", "a stop signal can't be caught: " + error.message());
        }
        signals.async_wait([request = stop](const boost::system::error_code& error, int) {
            if (!error)
                once(request);
        });
    }

    static void once(const std::shared_ptr<std::function<void()>>& request)
    {
        if (const auto task = std::exchange(*request, nullptr))
            task();
    }

    std::shared_ptr<std::function<void()>> stop;
    boost::asio::signal_set signals;
    StdinWatch input;
};

StopRequest::StopRequest(EventLoop& loop, std::function<void()> stop)
    : m_impl(std::make_unique<Impl>(loop, std::move(stop)))
{
    ignoreBrokenPipes();
}

StopRequest::~StopRequest()
{
    *m_impl->stop = nullptr;
}

int runService(std::string_view name, EventLoop& loop, Server& server, const std::string& host,
    std::uint16_t port, std::function<void()> onStop)
{
    if (const auto problem = server.listen(host, port)) {
        const std::string line = std::string(name) + ": " + *problem + "\n";
        std::fwrite(line.data(), 1, line.size(), stderr);
        return ExitPortTaken;
    }
    printLine(std::string(name) + " listening on http://" + urlHost(host) + ":"
        + std::to_string(server.port()) + "\n");
    const StopRequest stopRequest(loop, [&] {
        logLine("info", "asked to stop; finishing the requests in flight");
        server.stop(stopGrace, [&] {
            if (onStop)
                onStop();
            loop.stop();
        });
    });
    loop.run();
    logLine("info", "stopped");
    return ExitOk;
}

void logLine(std::string_view level, std::string_view message)
{
    using namespace std::chrono;
    const auto now = time_point_cast<milliseconds>(system_clock::now());
    const auto today = floor<days>(now);
    const year_month_day date(today);
    const hh_mm_ss time(now - today);
    std::array<char, 64> stamp{};
    std::snprintf(stamp.data(), stamp.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ ",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    std::string line(stamp.data());
    line.append(level).append(" ").append(message).append("\n");
    printLine(line);
}

} // namespace leaklab::http
