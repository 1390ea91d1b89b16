#pragma once

#include "service/flight/flight_format.h"
#include "service/flight/flight_recorder.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace leaklab::flight {

/// What can be believed of a recording, whatever has happened to the file since.
struct Salvage {
    std::optional<Gauges> gauges; ///< none: cut off, damaged, or nothing was published yet
    bool nothingPublished = false; ///< the last of these
    std::vector<CollectionRecord> collections; ///< oldest first; numbers and times rise
    std::string lastWords; ///< printable ASCII and line ends only
    bool lastWordsKnown = false; ///< all of them are there: when they are empty, there were none
    std::vector<std::string> losses; ///< a sentence for each thing that is missing or left out
};

/// Reads what a process left behind, or a copy of it: also from a file that is cut off or damaged, of which
/// Reader will have nothing. Figures that can't be true are left out. A file that is no recording, of another
/// version, or without its header is refused with a sentence. Works beside a writer that is alive.
[[nodiscard]] std::variant<Salvage, FlightError> salvage(const std::filesystem::path& file);

} // namespace leaklab::flight
