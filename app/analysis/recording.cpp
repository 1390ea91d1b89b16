#include "app/analysis/recording.h"

#include "app/analysis/csv_table.h"
#include "app/metrics/metric.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace leaklab::analysis {

namespace {

using metrics::Metric;

constexpr std::array neededMetrics{ Metric::CartResident, Metric::HeapUsed, Metric::HeapLive,
    Metric::HeapLimit, Metric::MemoryLimit, Metric::LeakedRecords, Metric::CollectionShare, Metric::MinorRate,
    Metric::MajorRate, Metric::CollectionPause, Metric::MutatorUtilisation, Metric::LatencyP50,
    Metric::LatencyP99, Metric::Offered, Metric::Achieved, Metric::CartReady, Metric::Restarts,
    Metric::CartLookups };

std::vector<std::string> neededColumns()
{
    std::vector<std::string> columns{ "time_s" };
    for (const Metric metric : neededMetrics)
        columns.push_back(metrics::columnName(metric));
    return columns;
}

/// The rows of a session: ten a second, what was not there is NaN.
class Frames {
public:
    explicit Frames(CsvTable table)
        : m_table(std::move(table))
    {
    }
    [[nodiscard]] std::size_t count() const { return m_table.rows(); }
    [[nodiscard]] double time(std::size_t row) const { return m_table.value(row, 0); }
    [[nodiscard]] double value(std::size_t row, Metric metric) const
    {
        const auto place = std::find(neededMetrics.begin(), neededMetrics.end(), metric);
        return m_table.value(row, 1 + static_cast<std::size_t>(place - neededMetrics.begin()));
    }

private:
    CsvTable m_table;
};

/// How far back the frames of a second reach: the one a whole second earlier is of the second before.
constexpr double secondOfFrames = 0.95;

/// Rows [first, last] in which one and the same process was there.
struct Rows {
    std::size_t first = 0;
    std::size_t last = 0;
};

bool isThere(const Frames& frames, std::size_t row)
{
    return !std::isnan(frames.value(row, Metric::HeapUsed));
}

bool isSameProcess(const Frames& frames, std::size_t row, std::size_t next)
{
    return isThere(frames, next)
        && frames.value(next, Metric::Restarts) == frames.value(row, Metric::Restarts)
        && frames.value(next, Metric::CartLookups) >= frames.value(row, Metric::CartLookups);
}

std::vector<Rows> processesIn(const Frames& frames)
{
    std::vector<Rows> processes;
    for (std::size_t row = 0; row < frames.count(); ++row) {
        if (!isThere(frames, row))
            continue;
        Rows rows{ row, row };
        while (rows.last + 1 < frames.count() && isSameProcess(frames, rows.last, rows.last + 1))
            ++rows.last;
        processes.push_back(rows);
        row = rows.last;
    }
    return processes;
}

/// A death is what a restart follows. (A stop at the end of the session, or a new deployment, is none.)
bool wasRestartedAfter(const Frames& frames, const Rows& rows)
{
    const double restarts = frames.value(rows.last, Metric::Restarts);
    for (std::size_t row = rows.last + 1; row < frames.count(); ++row) {
        if (frames.value(row, Metric::Restarts) > restarts)
            return true;
        if (isThere(frames, row))
            return false;
    }
    return false;
}

double medianOffered(const Frames& frames, const Rows& rows)
{
    std::vector<double> offered;
    for (std::size_t row = rows.first; row <= rows.last; ++row) {
        if (const double value = frames.value(row, Metric::Offered); value > 0)
            offered.push_back(value);
    }
    return median(std::move(offered));
}

/// From the first row at which the cart answers under traffic, to the last before its traffic was stopped.
std::optional<Rows> underTraffic(const Frames& frames, Rows rows, bool died)
{
    const auto isUnderTraffic = [&](std::size_t row) { return frames.value(row, Metric::Offered) > 0; };
    while (rows.first < rows.last
        && !(isUnderTraffic(rows.first) && frames.value(rows.first, Metric::CartReady) > 0))
        ++rows.first;
    // What is offered is counted over a second, so it fades out for one after the traffic has been stopped.
    const double usual = medianOffered(frames, rows);
    while (!died && rows.last > rows.first && !(frames.value(rows.last, Metric::Offered) > 0.9 * usual))
        --rows.last;
    return rows.first < rows.last ? std::optional(rows) : std::nullopt;
}

Second secondEndingAt(const Frames& frames, const Rows& rows, std::size_t row, double begins)
{
    Second second;
    second.begins = begins;
    second.offered = frames.value(row, Metric::Offered);
    second.answered = frames.value(row, Metric::Achieved);
    second.p50 = frames.value(row, Metric::LatencyP50);
    second.p99 = frames.value(row, Metric::LatencyP99);
    second.collecting = frames.value(row, Metric::CollectionShare);
    second.minors = frames.value(row, Metric::MinorRate);
    second.majors = frames.value(row, Metric::MajorRate);
    // These two are of each frame, the others of the last second already.
    double longest = 0;
    double utilisation = 0;
    int utilisations = 0;
    for (std::size_t i = row + 1; i-- > rows.first && frames.time(i) > frames.time(row) - secondOfFrames;) {
        longest = std::fmax(longest, frames.value(i, Metric::CollectionPause));
        if (const double value = frames.value(i, Metric::MutatorUtilisation); !std::isnan(value)) {
            utilisation += value;
            ++utilisations;
        }
    }
    if (longest > 0)
        second.longestPause = longest;
    if (utilisations > 0)
        second.utilisation = utilisation / utilisations;
    return second;
}

/// The live set that the last major collection of this second found, placed where it was first seen.
std::optional<LiveSet> liveSetIn(const Frames& frames, const Rows& rows, std::size_t row, double lifeBegins)
{
    const double bytes = frames.value(row, Metric::HeapLive);
    if (std::isnan(bytes) || !(frames.value(row, Metric::MajorRate) > 0))
        return std::nullopt;
    std::size_t seen = row;
    while (seen > rows.first && frames.value(seen - 1, Metric::HeapLive) == bytes
        && frames.time(seen - 1) > frames.time(row) - secondOfFrames)
        --seen;
    return LiveSet{ frames.time(seen) - lifeBegins, frames.value(seen, Metric::CartLookups), bytes };
}

/// Of the frames around the end of a second, the nearest stands for it; where the console stalled there is
/// none, and no second. Goes from frame to frame: a time may be anything.
void fillSeconds(Life& life, const Frames& frames, const Rows& rows, bool died)
{
    constexpr double tolerance = 0.25; // frames come every 0.1 s
    const double offset = died ? life.length() - std::floor(life.length()) : 0;
    const auto sinceOffset = [&](std::size_t row) { return frames.time(row) - life.begins - offset; };
    const auto distance
        = [&](std::size_t row) { return std::abs(sinceOffset(row) - std::round(sinceOffset(row))); };
    for (std::size_t row = rows.first; row <= rows.last; ++row) {
        const double end = std::round(sinceOffset(row));
        std::size_t nearest = row;
        for (; row < rows.last && std::round(sinceOffset(row + 1)) == end; ++row) {
            if (distance(row + 1) < distance(nearest))
                nearest = row + 1;
        }
        if (end < 1 || distance(nearest) > tolerance)
            continue;
        life.seconds.push_back(secondEndingAt(frames, rows, nearest, offset + end - 1));
        if (const auto liveSet = liveSetIn(frames, rows, nearest, life.begins))
            life.liveSets.push_back(*liveSet);
    }
}

/// The last value that was there.
double lastOf(const Frames& frames, const Rows& rows, Metric metric)
{
    for (std::size_t row = rows.last + 1; row-- > rows.first;) {
        if (const double value = frames.value(row, metric); !std::isnan(value))
            return value;
    }
    return notMeasured;
}

LifeKind kindOf(const Life& life, double lastLive, bool died)
{
    // Memory is seen ten times a second and creeps up on its limit: the last look was close below it. The
    // heap is given up when collections no longer help, well before the last byte.
    constexpr double atMemoryLimit = 0.97;
    constexpr double atHeapLimit = 0.85;
    if (died) {
        if (life.lastResident >= atMemoryLimit * life.memoryLimit)
            return LifeKind::ContainerDeath;
        return lastLive >= atHeapLimit * life.heapLimit ? LifeKind::HeapLimitDeath : LifeKind::OtherDeath;
    }
    if (life.lookups <= 0)
        return LifeKind::BrowseOnly;
    return life.leakedRecords > 0 ? LifeKind::Unfinished : LifeKind::Fixed;
}

Life lifeOf(const Frames& frames, const Rows& rows, bool died)
{
    Life life;
    life.begins = frames.time(rows.first);
    life.ends = frames.time(rows.last);
    const auto gained
        = [&](Metric metric) { return lastOf(frames, rows, metric) - frames.value(rows.first, metric); };
    life.heapLimit = lastOf(frames, rows, Metric::HeapLimit);
    life.memoryLimit = lastOf(frames, rows, Metric::MemoryLimit);
    life.lastResident = lastOf(frames, rows, Metric::CartResident);
    life.lookups = gained(Metric::CartLookups);
    life.leakedRecords = gained(Metric::LeakedRecords);
    fillSeconds(life, frames, rows, died);
    life.kind = kindOf(life, lastOf(frames, rows, Metric::HeapLive), died);
    return life;
}

} // namespace

core::Result<std::vector<Life>> livesIn(std::string_view csv)
{
    const std::vector<std::string> columns = neededColumns();
    auto table = CsvTable::parse(csv, columns);
    if (!table)
        return table.error();
    const Frames frames(std::move(table.value()));
    std::vector<Life> lives;
    for (const Rows& process : processesIn(frames)) {
        const bool died = wasRestartedAfter(frames, process);
        if (const auto rows = underTraffic(frames, process, died))
            lives.push_back(lifeOf(frames, *rows, died));
    }
    return lives;
}

core::Result<std::vector<Second>> referenceSeconds(std::string_view csv)
{
    const std::vector<std::string> columns{ "t_s", "secs", "sent_s", "ok_s", "p50", "p99", "gc_pct",
        "minor_s", "major_s", "maxpause", "cmu" };
    const auto table = CsvTable::parse(csv, columns);
    if (!table)
        return table.error();
    std::vector<Second> seconds;
    for (std::size_t row = 0; row < table.value().rows(); ++row) {
        const auto field = [&](std::size_t column) { return table.value().value(row, column); };
        Second second{ field(0), field(1), field(2), field(3), field(4), field(5), field(6) / 100, field(7),
            field(8), field(9), field(10) };
        if (!(second.longestPause > 0))
            second.longestPause = notMeasured;
        seconds.push_back(second);
    }
    return seconds;
}

} // namespace leaklab::analysis
