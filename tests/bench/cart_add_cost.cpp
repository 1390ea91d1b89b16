/// leaklab-cart-bench [ADDS] [CONNECTIONS] [CART OPTIONS…]: what one add-to-cart costs the cart's process.
/// Starts store, catalogue and cart from the folder it lies in, drives the cart closed-loop, and prints the
/// CPU time that the system charged it with per add. For people to run and compare; not a test.

#include "app/supervise/process_backend.h"
#include "service/http/client.h"
#include "tests/support/loop_thread.h"
#include "tests/support/program_under_test.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <future>
#include <vector>

using namespace leaklab;
using Clock = std::chrono::steady_clock;

namespace {

struct Round {
    int asked = 0;
    int done = 0;
    int failed = 0;
    std::vector<double> milliseconds;
};

/// Adds to carts, two items in each as the original's shoppers do, always `connections` at once.
class Shoppers {
public:
    Shoppers(std::uint16_t port, int connections)
        : m_connections(connections)
    {
        m_thread.call([&] {
            http::ClientLimits limits;
            limits.connections = static_cast<std::size_t>(connections);
            m_client = std::make_unique<http::Client>(m_thread.loop(), "127.0.0.1", port, limits);
        });
    }
    ~Shoppers()
    {
        m_thread.call([this] { m_client.reset(); });
    }
    Shoppers(const Shoppers&) = delete;
    Shoppers& operator=(const Shoppers&) = delete;

    Round run(int adds)
    {
        std::promise<void> end;
        m_thread.call([&] {
            m_round = {};
            m_wanted = adds;
            m_end = [&end] { end.set_value(); };
            for (int i = 0; i < m_connections; ++i)
                addOne();
        });
        end.get_future().wait();
        return m_round;
    }

private:
    void addOne()
    {
        if (m_round.asked == m_wanted)
            return;
        ++m_round.asked;
        static constexpr std::array<const char*, 9> skus{ "Watson", "HPTD", "UHJ", "EPE", "EMM", "SHCE",
            "RED", "RMC", "STAN-1" };
        const std::size_t number = m_number++;
        http::Request request;
        request.target = "/add/bench-" + std::to_string(number / 2) + "/" + skus[number % skus.size()] + "/1";
        m_client->request(std::move(request), [this](const http::Exchange& exchange) {
            ++m_round.done;
            if (exchange.failure != http::Failure::None || exchange.response.status != 200)
                ++m_round.failed;
            m_round.milliseconds.push_back(
                std::chrono::duration<double, std::milli>(exchange.done - exchange.sent).count());
            if (m_round.done == m_wanted)
                m_end();
            else
                addOne();
        });
    }

    tests::LoopThread m_thread;
    std::unique_ptr<http::Client> m_client;
    int m_connections;
    int m_wanted = 0;
    std::size_t m_number = 0;
    Round m_round;
    std::function<void()> m_end;
};

/// The port in the first line of the cart, 0 when it ends before.
std::uint16_t startCart(supervise::ProcessBackend& cart, const QStringList& arguments)
{
    std::uint16_t port = 0;
    QEventLoop wait;
    QObject::connect(
        &cart, &supervise::ProcessBackend::output, &wait, [&](const QByteArray& line, bool isError) {
            if (isError)
                std::fprintf(stderr, "%s\n", line.constData());
            if (line.contains(" listening on ")) {
                port = static_cast<std::uint16_t>(line.mid(line.lastIndexOf(':') + 1).trimmed().toUInt());
                wait.quit();
            }
        });
    QObject::connect(&cart, &supervise::ProcessBackend::finished, &wait, [&] { wait.quit(); });
    cart.start(tests::programsFolder() + QStringLiteral("/leaklab-cart"), arguments, QString());
    wait.exec();
    return port;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const int adds = arguments.isEmpty() ? 50'000 : arguments.takeFirst().toInt();
    const int connections = arguments.isEmpty() ? 16 : arguments.takeFirst().toInt();
    if (adds < 1 || connections < 1) {
        std::fprintf(stderr, "usage: leaklab-cart-bench [ADDS] [CONNECTIONS] [CART OPTIONS...]\n");
        return 2;
    }
    const QString anyPort = QStringLiteral("--port=0");
    tests::ProgramUnderTest store(QStringLiteral("leaklab-store"));
    tests::ProgramUnderTest catalogue(QStringLiteral("leaklab-catalogue"));
    const auto cart = supervise::makeProcessBackend();
    if (!store.start({ anyPort }) || !catalogue.start({ anyPort })) {
        std::fprintf(stderr, "leaklab-store or leaklab-catalogue did not start.\n");
        return 1;
    }
    const std::uint16_t port = startCart(*cart,
        QStringList{ anyPort, QStringLiteral("--redis=127.0.0.1:%1").arg(store.port()),
            QStringLiteral("--catalogue=127.0.0.1:%1").arg(catalogue.port()) }
            + arguments);
    if (port == 0) {
        std::fprintf(stderr, "leaklab-cart did not start.\n");
        return 1;
    }

    Shoppers shoppers(port, connections);
    static_cast<void>(shoppers.run(std::max(1000, adds / 10))); // warms everything up
    const auto cpuBefore = cart->counters();
    const auto start = Clock::now();
    Round round = shoppers.run(adds);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    const auto cpuAfter = cart->counters();
    if (!cpuBefore || !cpuAfter) {
        std::fprintf(stderr, "leaklab-cart ended while it was measured.\n");
        return 1;
    }
    const double cpu = std::chrono::duration<double, std::micro>(cpuAfter->cpu - cpuBefore->cpu).count();
    std::sort(round.milliseconds.begin(), round.milliseconds.end());
    const auto quantile = [&](double share) {
        return round.milliseconds[static_cast<std::size_t>(share * static_cast<double>(adds - 1))];
    };
    std::printf("%d adds over %d connections, %d failed\n"
                "cart CPU per add %.1f us, %.0f adds/s, p50 %.2f ms, p99 %.2f ms\n",
        adds, connections, round.failed, cpu / adds, adds / seconds, quantile(0.5), quantile(0.99));
    QEventLoop end;
    QObject::connect(cart.get(), &supervise::ProcessBackend::finished, &end, &QEventLoop::quit);
    cart->kill();
    end.exec();
    return round.failed == 0 ? 0 : 1;
}
