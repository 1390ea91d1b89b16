// What the managed heap costs: beside malloc and mimalloc, by the size of the live set, with the flight
// recorder and for a snapshot. Everything that is compared is measured in this one run, alternately.

#include "service/flight/flight_recorder.h"
#include "tests/bench/heap_shop.h"
#include "tests/bench/mimalloc.h"
#include "tests/bench/resident_bytes.h"
#include "tests/bench/thread_cpu.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>

namespace {

using namespace leaklab;
using namespace leaklab::bench;

constexpr std::size_t mebibyte = std::size_t{ 1 } << 20;
constexpr int rounds = 9;
constexpr int requestsPerRound = 10'000;

std::uint64_t sink = 0;

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double megabytes(std::size_t bytes)
{
    return static_cast<double>(bytes) / static_cast<double>(mebibyte);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The heap's clock here: CPU time, so that what else the machine does is not taken for a pause.
heap::HeapOptions optionsFor(std::size_t limit, Collector collector)
{
    heap::HeapOptions options;
    options.limit = limit;
    options.collector = collector;
    options.now = [] { return std::chrono::steady_clock::time_point(threadCpu()); };
    return options;
}

/// Something that serves requests, and the CPU time each took, in microseconds, by round.
struct Contender {
    const char* name;
    std::function<std::uint64_t()> serve;
    std::vector<double> times;
};

/// Takes turns, so that whatever the machine does meets all of them alike. The first round only warms up.
void race(std::vector<Contender>& contenders)
{
    for (int round = 0; round <= rounds; ++round) {
        for (Contender& contender : contenders) {
            const auto start = threadCpu();
            for (int i = 0; i < requestsPerRound; ++i)
                sink += contender.serve();
            if (round > 0)
                contender.times.push_back(milliseconds(threadCpu() - start) * 1000 / requestsPerRound);
        }
    }
}

void compareAllocators(const std::vector<std::uint32_t>& sizes)
{
    ManagedShop generational(optionsFor(64 * mebibyte, Collector::Generational));
    ManagedShop markSweep(optionsFor(64 * mebibyte, Collector::MarkSweep));
    generational.keep(2 * mebibyte);
    markSweep.keep(2 * mebibyte);
    PlainShop glibc({ std::malloc, std::free });
    std::vector<Contender> contenders{ { "malloc and free", [&] { return glibc.serve(sizes); }, {} },
        { "generational", [&] { return generational.serve(sizes); }, {} },
        { "mark-sweep", [&] { return markSweep.serve(sizes); }, {} } };
    const auto found = findMimalloc();
    PlainShop mimalloc(found.value_or(Allocator{}));
    if (found)
        contenders.push_back({ "mimalloc", [&] { return mimalloc.serve(sizes); }, {} });
    race(contenders);
    const double base = median(contenders.front().times);
    std::printf("CPU of a request of %d objects\n", objectsPerRequest);
    for (const Contender& contender : contenders)
        std::printf("  %-16s %6.2f us   %.2f of malloc\n", contender.name, median(contender.times),
            median(contender.times) / base);
    if (!found)
        std::printf("  mimalloc is not installed\n");
    const heap::HeapStatistics& statistics = generational.heap().statistics();
    std::printf("  minor collection: %.3f ms, %llu of them\n",
        milliseconds(statistics.minorTime) / static_cast<double>(statistics.minorCount),
        static_cast<unsigned long long>(statistics.minorCount));
}

void pauseAgainstLiveSet(const std::vector<std::uint32_t>& sizes)
{
    std::printf("\nPauses against the live set, medians\n");
    std::printf("  %8s %12s %12s %8s %12s %12s\n", "live MB", "full ms", "ms per MB", "sweep",
        "longest slice", "minor ms");
    for (const std::size_t live : { 16, 32, 64, 128, 256, 512, 1024 }) {
        ManagedShop shop(optionsFor(2 * live * mebibyte, Collector::Generational));
        shop.keep(live * mebibyte);
        std::vector<double> full;
        std::vector<double> minor;
        double sweep = 0;
        double slice = 0;
        shop.heap().setObservers({}, [&](const heap::Collection& collection) {
            slice = std::max(slice, milliseconds(collection.slices.longest));
            if (collection.kind == heap::CollectionKind::Minor)
                minor.push_back(milliseconds(collection.pause));
            if (collection.reason != heap::CollectionReason::Requested)
                return;
            full.push_back(milliseconds(collection.pause));
            sweep += milliseconds(collection.sweep);
        });
        // A little more than what starts a marking in slices, and full collections on request.
        shop.keep((live + live / 16) * mebibyte);
        for (int i = 0; i < rounds; ++i) {
            for (int request = 0; request < 3000; ++request)
                sink += shop.serve(sizes);
            shop.heap().collect();
        }
        const double pause = median(full);
        std::printf("  %8zu %12.2f %12.3f %7.0f%% %12.2f %12.3f\n", live, pause,
            pause / static_cast<double>(live), 100 * sweep / (pause * static_cast<double>(full.size())),
            slice, median(minor));
    }
}

/// The same work with collections reported to a flight recorder and without.
void costOfTheFlightRecorder(const std::vector<std::uint32_t>& sizes)
{
    const auto file = std::filesystem::temp_directory_path() / "leaklab-heap-bench.flight";
    auto created = flight::Writer::create(file);
    if (const auto* error = std::get_if<flight::FlightError>(&created)) {
        std::printf("\n%s\n", error->message.c_str());
        return;
    }
    auto& writer = std::get<flight::Writer>(created);
    // One heap for both, since two would lie differently in memory, which alone makes a few per cent.
    ManagedShop shop(optionsFor(64 * mebibyte, Collector::Generational));
    shop.keep(40 * mebibyte);
    flight::Gauges gauges;
    const auto publish = [&] {
        gauges.heapUsed = shop.heap().statistics().used;
        writer.publish(gauges);
    };
    const auto record = [&](const heap::Collection& collection) {
        flight::CollectionRecord entry;
        entry.number = collection.number;
        writer.append(entry);
        publish();
    };
    bool recording = false;
    const auto serve = [&](bool recorded) {
        if (recorded != recording) {
            recording = recorded;
            if (recorded)
                shop.heap().setObservers([&](const heap::Collection&) { publish(); }, record);
            else
                shop.heap().setObservers({}, {});
        }
        return shop.serve(sizes);
    };
    std::vector<Contender> contenders{ { "without", [&] { return serve(false); }, {} },
        { "with", [&] { return serve(true); }, {} } };
    race(contenders);
    const double ratio = median(contenders[1].times) / median(contenders[0].times);
    std::printf("\nFlight recorder: %.2f us a request with it, %.2f without, %+.1f %%\n",
        median(contenders[1].times), median(contenders[0].times), 100 * (ratio - 1));
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

void snapshotOfAMillionRecords()
{
    ManagedShop shop(optionsFor(256 * mebibyte, Collector::Generational));
    while (shop.records() < 1'200'000)
        shop.keep(shop.heap().statistics().used + mebibyte);
    const auto file = std::filesystem::temp_directory_path() / "leaklab-heap-bench.heapsnapshot";
    std::printf("\nSnapshot of %llu records, %.1f MB alive\n",
        static_cast<unsigned long long>(shop.records()), megabytes(shop.heap().statistics().used));
    for (int number = 1; number <= 2; ++number) {
        shop.heap().collect();
        const std::size_t before = residentBytes();
        std::size_t most = before;
        std::ofstream stream(file, std::ios::binary | std::ios::trunc);
        const auto start = std::chrono::steady_clock::now();
        const auto facts = shop.heap().writeSnapshot(
            [&](std::string_view piece) {
                most = std::max(most, residentBytes());
                return stream.write(piece.data(), static_cast<std::streamsize>(piece.size())).good();
            },
            "leaklab-heap-bench");
        const auto time = std::chrono::steady_clock::now() - start;
        if (!facts) {
            std::printf("  could not be written to %s\n", file.string().c_str());
            break;
        }
        std::printf(
            "  number %d: %.0f ms, %llu objects, %llu references, %.1f MB of text, %.1f MB more memory "
            "meanwhile, %.1f MB after\n",
            number, milliseconds(time), static_cast<unsigned long long>(facts->objects),
            static_cast<unsigned long long>(facts->references), megabytes(facts->bytes),
            megabytes(most - before), megabytes(residentBytes()) - megabytes(before));
    }
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

} // namespace

int main()
{
    const auto sizes = requestSizes();
    compareAllocators(sizes);
    pauseAgainstLiveSet(sizes);
    costOfTheFlightRecorder(sizes);
    snapshotOfAMillionRecords();
    return sink == 0 ? 1 : 0;
}
