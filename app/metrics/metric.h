#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace leaklab::metrics {

/// Every series of the lab, in column order. A name, once released, keeps its meaning.
enum class Metric : std::size_t {
    CartResident,
    HeapCommitted,
    HeapUsed,
    HeapLive,
    HeapLimit,
    MemoryLimit,
    LeakedRecords,
    LeakedBytes,
    AllocationRate,
    ReclaimRate,
    CollectionShare,
    MinorRate,
    MajorRate,
    CollectionPause,
    MutatorUtilisation,
    LatencyP50,
    LatencyP95,
    LatencyP99,
    LatencyMax,
    SentLatencyP50,
    SentLatencyP99,
    Offered,
    Achieved,
    ErrorRate,
    ErrorShare,
    CartCpu,
    CartReady,
    Restarts,
    CartLookups,
    LatenessP50,
    LatenessP99,
    Dropped,
    TwinResident,
    TwinHeapUsed,
    TwinHeapLive,
    TwinLeakedRecords,
    TwinCollectionShare,
    TwinCollectionPause,
    TwinLatencyP50,
    TwinLatencyP99,
    TwinOffered,
    TwinAchieved,
    TwinErrorRate,
    TwinCpu,
    TwinRestarts,
    ConsoleCpu,
    ConsoleResident,
};
inline constexpr std::size_t metricCount = static_cast<std::size_t>(Metric::ConsoleResident) + 1;

enum class Unit { Bytes, BytesPerSecond, PerSecond, Share, Milliseconds, Count, Flag };

/// What a series is: its name in files and checks, its unit, and a line that explains it (English; the UI
/// translates it).
struct MetricInfo {
    std::string_view name; ///< "heap.used"
    Unit unit = Unit::Count;
    std::string_view meaning;
};

[[nodiscard]] const MetricInfo& info(Metric metric);
[[nodiscard]] const std::array<MetricInfo, metricCount>& allMetrics();
[[nodiscard]] std::optional<Metric> metricNamed(std::string_view name);
[[nodiscard]] std::string_view unitSuffix(Unit unit); ///< "bytes", "ms", "per_s", …
/// The name and the unit, as columns of files are called: "heap.used_bytes".
[[nodiscard]] std::string columnName(Metric metric);

} // namespace leaklab::metrics
