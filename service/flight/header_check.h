#pragma once

#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"

#include <filesystem>
#include <optional>

namespace leaklab::flight {

/// Why a file with this header is no recording that this program can read: a foreign or unfinished file,
/// another version, a layout that belies the version. None when it is one.
[[nodiscard]] std::optional<FlightError> headerRefusal(
    const FileHeader& header, const std::filesystem::path& file);

} // namespace leaklab::flight
