// What the traffic costs and how punctual it is: processor time a request of the load worker's thread, and
// how long after its due time each request was sent, against a server of constant answers on another thread.

#include "app/load/result_recorder.h"
#include "app/load/traffic_worker.h"
#include "service/http/event_loop.h"
#include "service/http/server.h"
#include "tests/bench/thread_cpu.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <thread>

using namespace leaklab;
using namespace std::chrono_literals;

namespace {

/// An event loop on a thread of its own.
class LoopThread {
public:
    explicit LoopThread(http::EventLoop& loop)
        : m_loop(loop)
        , m_keepAlive(loop.after(24h, [] {}))
        , m_thread([this] { m_loop.run(); })
    {
    }
    ~LoopThread()
    {
        m_loop.post([this] { m_loop.stop(); });
        m_thread.join();
    }
    LoopThread(const LoopThread&) = delete;
    LoopThread& operator=(const LoopThread&) = delete;

    void call(const std::function<void()>& task)
    {
        std::promise<void> done;
        m_loop.post([&] {
            task();
            done.set_value();
        });
        done.get_future().wait();
    }
    [[nodiscard]] core::Duration cpu()
    {
        core::Duration used{};
        call([&used] { used = bench::threadCpu(); });
        return used;
    }

private:
    http::EventLoop& m_loop;
    http::EventLoop::Timer m_keepAlive;
    std::thread m_thread;
};

double microseconds(core::Duration duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

void print(double rate, const load::LoadReport& report, core::Duration worker, core::Duration server)
{
    const auto requests = static_cast<double>(report.offered);
    std::printf("%8.0f/s  %8llu offered  %8llu ok  worker %6.1f us CPU a request  server %6.1f\n", rate,
        static_cast<unsigned long long>(report.offered), static_cast<unsigned long long>(report.achieved()),
        microseconds(worker) / requests, microseconds(server) / requests);
    const auto line = [](const char* name, const metrics::Histogram& times) {
        std::printf("            %-22s p50 %8.0f us  p99 %8.0f us  max %8.0f us\n", name,
            microseconds(times.quantile(0.5)), microseconds(times.quantile(0.99)), microseconds(times.max()));
    };
    line("sent after due", report.lateness);
    line("answered after due", report.fromIntended);
    line("answered after sent", report.fromSent);
}

void measure(double rate, std::chrono::seconds time)
{
    http::EventLoop serverLoop;
    http::Server server(serverLoop);
    const std::string cart
        = R"({"total":2001,"tax":333.5,"items":[{"qty":1,"sku":"Watson","name":"Watson","price":2001,)"
          R"("subtotal":2001}]})";
    server.route("GET", "/*", [&cart](const http::Request&, http::Responder responder) {
        responder.send(http::jsonResponse(200, cart));
    });
    if (const auto problem = server.listen("127.0.0.1", 0)) {
        std::fprintf(stderr, "%s\n", problem->c_str());
        std::exit(EXIT_FAILURE);
    }

    http::EventLoop workerLoop;
    load::ResultRecorder recorder;
    load::LoadSettings settings;
    settings.rate = core::Rate(rate);
    load::TrafficWorker worker(workerLoop, recorder, { "127.0.0.1", server.port() }, settings);
    LoopThread serverThread(serverLoop);
    LoopThread workerThread(workerLoop);

    workerThread.call([&worker] { worker.start(std::chrono::steady_clock::now()); });
    std::this_thread::sleep_for(1s); // connections are open and memory is warm
    (void)recorder.take();
    const core::Duration workerBefore = workerThread.cpu();
    const core::Duration serverBefore = serverThread.cpu();
    load::LoadReport report;
    for (const auto end = std::chrono::steady_clock::now() + time; std::chrono::steady_clock::now() < end;) {
        std::this_thread::sleep_for(100ms); // the reader's usual rhythm
        report.merge(recorder.take());
    }
    print(rate, report, workerThread.cpu() - workerBefore, serverThread.cpu() - serverBefore);
    workerThread.call([&worker] { worker.cancel(); });
}

} // namespace

int main(int argc, char** argv)
{
    const long given = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 10;
    if (given < 1 || given > 3600) {
        std::fprintf(stderr, "usage: leaklab-load-bench [SECONDS]   (1 to 3600, 10 by default)\n");
        return 2;
    }
    for (const double rate : { 500.0, 5'000.0 })
        measure(rate, std::chrono::seconds{ given });
    return 0;
}
