#include "service/cart/request_durations.h"

#include <QtTest>

#include <map>
#include <string>
#include <utility>

using namespace leaklab::cart;
using namespace std::chrono_literals;

namespace {

using Counts = std::map<std::pair<std::string, std::string>, std::uint64_t>;

Counts countsOf(const RequestDurations& durations)
{
    Counts counts;
    durations.forEach(
        [&](std::string_view route, std::string_view status, const DurationHistogram& histogram) {
            counts.emplace(std::pair{ route, status }, histogram.count());
        });
    return counts;
}

} // namespace

class RequestDurationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsRoutesAndStatusesApart()
    {
        RequestDurations durations;
        QVERIFY(countsOf(durations).empty());
        durations.record(Route::Add, 200, 1ms);
        durations.record(Route::Add, 200, 2ms);
        durations.record(Route::Add, 404, 3ms);
        durations.record(Route::Other, 404, 4ms);
        const Counts expected{ { { "add", "200" }, 2 }, { { "add", "404" }, 1 }, { { "other", "404" }, 1 } };
        QVERIFY(countsOf(durations) == expected);
    }

    void hasOnlySoManyLabelsWhateverTheStatus()
    {
        RequestDurations durations;
        for (std::size_t route = 0; route < routeCount; ++route)
            for (unsigned status = 0; status < 1000; ++status)
                durations.record(static_cast<Route>(route), status, 1ms);
        const Counts counts = countsOf(durations);
        QCOMPARE(counts.size(), routeCount * 9);
        std::uint64_t all = 0;
        for (const auto& [labels, count] : counts)
            all += count;
        QCOMPARE(all, std::uint64_t{ routeCount * 1000 });
        QCOMPARE(counts.at({ "cart", "other" }), std::uint64_t{ 992 });
    }
};

QTEST_GUILESS_MAIN(RequestDurationsTest)
#include "request_durations_test.moc"
