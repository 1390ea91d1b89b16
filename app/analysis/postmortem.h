#pragma once

#include "app/core/result.h"
#include "service/flight/collection_names.h"
#include "service/flight/salvage.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace leaklab::analysis {

/// What the system knows now of the process that wrote a recording. Behind a seam: tests say what it is.
struct Surroundings {
    bool processIsThere = false; ///< one with this id; it may be another by now
    std::int64_t nowNs = 0; ///< of the steady clock
};

/// How it ended, from facts only.
enum class Fate {
    Unknown, ///< too much of the recording is missing to tell
    NothingPublished, ///< it ended, or was only just starting, before it had anything to say
    Running,
    Silent, ///< a process with its id is there, but has not written for a while: stopped, or another process
    EndedItself, ///< it left last words
    DiedCollecting, ///< no last words, and in the middle of a collection: not an orderly end
    NoLastWords, ///< stopped in order, killed from outside, or crashed: the recording can't tell which
};

struct CollectionTotals {
    std::uint64_t count = 0;
    double seconds = 0;
    double share = 0; ///< of the time it lived, 0..1
};

struct CollectionLine {
    double at = 0; ///< seconds since process start
    flight::CollectionRecord record;
};

/// A recording, read for people. All times in seconds since process start.
struct Postmortem {
    Fate fate = Fate::Unknown;
    std::string cause; ///< what the last words name as the reason; empty when they name none
    std::optional<flight::Gauges> gauges;
    double lived = 0; ///< until the last sign of life
    std::optional<double> silentFor; ///< since then; none when the times are of another start of the system
    std::optional<double> collectingSince; ///< set when the last sign of life was out of a collection
    CollectionTotals minors;
    CollectionTotals majors;
    std::vector<CollectionLine> last; ///< the last ten collections, oldest first
    std::string lastWords;
    std::vector<std::string> losses;
};

[[nodiscard]] Postmortem examine(const flight::Salvage& salvage, const Surroundings& surroundings);
/// The same from a file; `surroundings` is asked about the process that wrote it (0 when it is not known).
/// What is no recording is an error: a sentence with the file's name.
[[nodiscard]] core::Result<Postmortem> examineFile(
    const std::filesystem::path& file, const std::function<Surroundings(std::uint64_t pid)>& surroundings);

using flight::kindName;
using flight::reasonName;

} // namespace leaklab::analysis
