#include "service/heap/heap_events.h"

#include <array>
#include <charconv>

namespace leaklab::heap {

namespace {
/// With a point whatever the locale says.
std::string fixed(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return { text.data(), end.ptr };
}

std::string megabytes(std::uint64_t bytes)
{
    return fixed(static_cast<double>(bytes) / (1024.0 * 1024.0), 1);
}

std::string milliseconds(std::chrono::nanoseconds time, int decimals)
{
    return fixed(std::chrono::duration<double, std::milli>(time).count(), decimals);
}

std::string collectionLine(
    const Collection& collection, std::int64_t pid, std::chrono::steady_clock::time_point processStart)
{
    return "[" + std::to_string(pid) + "] " + milliseconds(collection.start - processStart, 0)
        + " ms: " + kindName(collection.kind) + " " + megabytes(collection.usedBefore) + " ("
        + megabytes(collection.committedBefore) + ") -> " + megabytes(collection.usedAfter) + " ("
        + megabytes(collection.committedAfter) + ") MB, " + milliseconds(collection.pause, 1)
        + " ms (mutator utilisation " + fixed(collection.mutatorUtilisation, 2) + ") "
        + reasonName(collection.reason) + "\n";
}
} // namespace

std::string lastWords(
    const FatalReport& report, std::int64_t pid, std::chrono::steady_clock::time_point processStart)
{
    std::string text = "---- the last collections before the end ----\n";
    for (const Collection& collection : report.lastCollections)
        text += collectionLine(collection, pid, processStart);
    if (report.lastCollections.empty())
        text += "(none)\n";
    text += "FATAL: " + std::string(fatalCauseName(report.cause)) + ": used "
        + megabytes(report.statistics.used) + " MB, total " + megabytes(report.statistics.committed)
        + " MB, limit " + megabytes(report.statistics.limit) + " MB\n";
    if (!report.largestTypes.empty())
        text += "Most of what is alive:\n";
    for (const TypeCount& count : report.largestTypes)
        text += "  " + megabytes(count.bytes) + " MB in " + std::to_string(count.objects) + " " + count.type
            + "\n";
    return text;
}

} // namespace leaklab::heap
