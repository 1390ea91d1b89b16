#pragma once

#include "service/flight/flight_format.h"

#include <string>

namespace leaklab::flight {

/// As in the last words: "Minor", "Major"; "allocation budget", …; "reason 7" for one that came later.
[[nodiscard]] std::string kindName(const CollectionRecord& record);
[[nodiscard]] std::string reasonName(const CollectionRecord& record);

} // namespace leaklab::flight
