#include "app/analysis/postmortem.h"

#include <algorithm>
#include <string_view>

namespace leaklab::analysis {

namespace {

constexpr std::size_t linesShown = 10;

double seconds(std::int64_t nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e9;
}

CollectionTotals totals(std::uint64_t count, std::uint64_t nanoseconds, double lived)
{
    const double time = static_cast<double>(nanoseconds) / 1e9;
    return { count, time, lived > 0 ? std::min(1.0, time / lived) : 0 };
}

/// The words between "FATAL: " and the figures: "heap limit reached".
std::string fatalCause(std::string_view lastWords)
{
    constexpr std::string_view mark = "FATAL: ";
    const std::size_t begin = lastWords.find(mark);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view line
        = lastWords.substr(begin + mark.size(), lastWords.find('\n', begin) - begin - mark.size());
    return std::string(line.substr(0, line.find(':')));
}

Fate fateOf(const flight::Salvage& salvage, const Postmortem& postmortem, const Surroundings& surroundings)
{
    // Gauges come twenty times a second; a long collection is announced before it begins.
    constexpr double fresh = 5;
    constexpr double freshInCollection = 60;
    if (!salvage.lastWords.empty())
        return Fate::EndedItself;
    if (!salvage.gauges)
        return salvage.nothingPublished ? Fate::NothingPublished : Fate::Unknown;
    if (surroundings.processIsThere && postmortem.silentFor)
        return *postmortem.silentFor < (postmortem.collectingSince ? freshInCollection : fresh)
            ? Fate::Running
            : Fate::Silent;
    if (!salvage.lastWordsKnown)
        return Fate::Unknown;
    return postmortem.collectingSince ? Fate::DiedCollecting : Fate::NoLastWords;
}

} // namespace

Postmortem examine(const flight::Salvage& salvage, const Surroundings& surroundings)
{
    Postmortem result;
    result.gauges = salvage.gauges;
    result.lastWords = salvage.lastWords;
    result.losses = salvage.losses;
    result.cause = fatalCause(salvage.lastWords);
    std::int64_t start = salvage.collections.empty() ? 0 : salvage.collections.front().startNs;
    if (const auto& gauges = salvage.gauges) {
        start = gauges->processStartNs;
        result.lived = seconds(gauges->updatedNs - start);
        if (surroundings.nowNs >= gauges->updatedNs)
            result.silentFor = seconds(surroundings.nowNs - gauges->updatedNs);
        if (gauges->collectingSinceNs != 0)
            result.collectingSince = seconds(gauges->collectingSinceNs - start);
        result.minors = totals(gauges->minorCount, gauges->minorNs, result.lived);
        result.majors = totals(gauges->majorCount, gauges->majorNs, result.lived);
    }
    const std::size_t count = salvage.collections.size();
    for (std::size_t i = count - std::min(count, linesShown); i < count; ++i) {
        const flight::CollectionRecord& record = salvage.collections[i];
        result.last.push_back({ seconds(record.startNs - start), record });
    }
    result.fate = fateOf(salvage, result, surroundings);
    return result;
}

core::Result<Postmortem> examineFile(
    const std::filesystem::path& file, const std::function<Surroundings(std::uint64_t pid)>& surroundings)
{
    const auto salvaged = flight::salvage(file);
    if (const auto* error = std::get_if<flight::FlightError>(&salvaged))
        return core::Error{ core::ErrorCode::FileNotReadable, error->message };
    const auto& salvage = std::get<flight::Salvage>(salvaged);
    return examine(salvage, surroundings(salvage.gauges ? salvage.gauges->pid : 0));
}

} // namespace leaklab::analysis
