/// leaklab-cart-bench [--requests N] [--connections N] [--json] [CART OPTIONS…]: what add, cart and health
/// cost the cart's process. Starts store, catalogue and cart from the folder it lies in, drives the cart
/// closed-loop, one route after the other, and prints the CPU time that the system charged the cart with per
/// request. For people to run and compare; not a test.

#include "app/supervise/process_backend.h"
#include "service/http/client.h"
#include "tests/support/loop_thread.h"
#include "tests/support/program_under_test.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <future>
#include <optional>
#include <string>
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

/// Gives the target of the request with this number.
using Targets = std::function<std::string(std::size_t number)>;

std::string cartOf(std::size_t number)
{
    // Two items in each cart, as the original's shoppers do.
    return "bench-" + std::to_string(number / 2);
}

std::string addTarget(std::size_t number)
{
    static constexpr std::array<const char*, 9> skus{ "Watson", "HPTD", "UHJ", "EPE", "EMM", "SHCE", "RED",
        "RMC", "STAN-1" };
    return "/add/" + cartOf(number) + "/" + skus[number % skus.size()] + "/1";
}

/// Asks the cart, always `connections` at once.
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

    Round run(const Targets& targets, int requests)
    {
        std::promise<void> end;
        m_thread.call([&] {
            m_round = {};
            m_wanted = requests;
            m_targets = &targets;
            m_end = [&end] { end.set_value(); };
            for (int i = 0; i < m_connections; ++i)
                askOne();
        });
        end.get_future().wait();
        return m_round;
    }

private:
    void askOne()
    {
        if (m_round.asked == m_wanted)
            return;
        http::Request request;
        request.target = (*m_targets)(static_cast<std::size_t>(m_round.asked++));
        m_client->request(std::move(request), [this](const http::Exchange& exchange) {
            ++m_round.done;
            if (exchange.failure != http::Failure::None || exchange.response.status != 200)
                ++m_round.failed;
            m_round.milliseconds.push_back(
                std::chrono::duration<double, std::milli>(exchange.done - exchange.sent).count());
            if (m_round.done == m_wanted)
                m_end();
            else
                askOne();
        });
    }

    tests::LoopThread m_thread;
    std::unique_ptr<http::Client> m_client;
    int m_connections;
    int m_wanted = 0;
    const Targets* m_targets = nullptr;
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

struct Route {
    const char* name;
    Targets targets;
};

/// What one route costs, or nothing when the cart ended meanwhile.
std::optional<QJsonObject> measure(
    Shoppers& shoppers, supervise::ProcessBackend& cart, const Route& route, int requests)
{
    const auto cpuBefore = cart.counters();
    const auto start = Clock::now();
    Round round = shoppers.run(route.targets, requests);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    const auto cpuAfter = cart.counters();
    if (!cpuBefore || !cpuAfter)
        return std::nullopt;
    std::sort(round.milliseconds.begin(), round.milliseconds.end());
    const auto quantile = [&](double share) {
        return round.milliseconds[static_cast<std::size_t>(share * static_cast<double>(requests - 1))];
    };
    const double cpu = std::chrono::duration<double, std::micro>(cpuAfter->cpu - cpuBefore->cpu).count();
    return QJsonObject{ { QStringLiteral("route"), QLatin1String(route.name) },
        { QStringLiteral("requests"), requests }, { QStringLiteral("failed"), round.failed },
        { QStringLiteral("per_second"), requests / seconds },
        { QStringLiteral("cpu_us_per_request"), cpu / requests }, { QStringLiteral("p50_ms"), quantile(0.5) },
        { QStringLiteral("p99_ms"), quantile(0.99) } };
}

void print(const QJsonObject& result)
{
    const auto value = [&](const char* name) { return result[QLatin1String(name)].toDouble(); };
    std::printf(
        "%-8s %8.0f requests, %.0f failed  %8.0f/s  %6.1f us CPU a request  p50 %6.2f ms  p99 %6.2f ms\n",
        qPrintable(result[QStringLiteral("route")].toString()), value("requests"), value("failed"),
        value("per_second"), value("cpu_us_per_request"), value("p50_ms"), value("p99_ms"));
}

struct Settings {
    int requests = 50'000; ///< on each route
    int connections = 16;
    bool json = false;
    QStringList cartOptions;
};

std::optional<Settings> parse(QStringList arguments)
{
    Settings settings;
    while (!arguments.isEmpty()) {
        const QString name = arguments.takeFirst();
        int* const count = name == QLatin1String("--requests") ? &settings.requests
            : name == QLatin1String("--connections")           ? &settings.connections
                                                               : nullptr;
        if (count != nullptr) {
            *count = arguments.isEmpty() ? 0 : arguments.takeFirst().toInt();
        } else if (name == QLatin1String("--json")) {
            settings.json = true;
        } else {
            settings.cartOptions = QStringList{ name } + arguments;
            break;
        }
    }
    if (settings.requests < 100 || settings.requests > 10'000'000 || settings.connections < 1
        || settings.connections > std::min(settings.requests, 500))
        return std::nullopt;
    return settings;
}

/// Adds first, so that there are carts to ask for. Returns the program's exit code.
int measureAll(supervise::ProcessBackend& cart, std::uint16_t port, const Settings& settings)
{
    const int requests = settings.requests;
    const std::array<Route, 3> routes{ { { "add", addTarget },
        { "cart", [](std::size_t number) { return "/cart/" + cartOf(number); } },
        { "health", [](std::size_t) { return std::string("/health"); } } } };
    Shoppers shoppers(port, settings.connections);
    const Targets warmUp = [&](std::size_t number) {
        return addTarget(static_cast<std::size_t>(requests) + number); // other carts than those measured
    };
    static_cast<void>(shoppers.run(warmUp, std::max(settings.connections, requests / 10)));
    QJsonArray results;
    bool allWell = true;
    for (const Route& route : routes) {
        const auto result = measure(shoppers, cart, route, requests);
        if (!result) {
            std::fprintf(stderr, "leaklab-cart ended while %s was measured.\n", route.name);
            return 1;
        }
        allWell = allWell && result->value(QStringLiteral("failed")).toInt() == 0;
        if (settings.json)
            results.append(*result);
        else
            print(*result);
    }
    if (settings.json)
        std::printf("%s\n", QJsonDocument(results).toJson(QJsonDocument::Compact).constData());
    return allWell ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto settings = parse(QCoreApplication::arguments().mid(1));
    if (!settings) {
        std::fprintf(stderr,
            "usage: leaklab-cart-bench [--requests N] [--connections N] [--json] [CART OPTIONS...]\n"
            "       at least 100 requests, 1 to 500 connections\n");
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
            + settings->cartOptions);
    if (port == 0) {
        std::fprintf(stderr, "leaklab-cart did not start.\n");
        return 1;
    }

    const int code = measureAll(*cart, port, *settings);
    QEventLoop end;
    QObject::connect(cart.get(), &supervise::ProcessBackend::finished, &end, &QEventLoop::quit);
    cart->kill();
    end.exec();
    return code;
}
