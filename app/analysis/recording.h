#pragma once

#include "app/analysis/life.h"
#include "app/core/result.h"

#include <string_view>
#include <vector>

namespace leaklab::analysis {

/// The cart's lives in a recorded session (the text of a file that `leaklab --headless --csv` wrote), in
/// order. A life begins when the cart is ready and traffic reaches it: the making of an aged heap is not part
/// of it. Errors are sentences without the file's name, see CsvTable.
[[nodiscard]] core::Result<std::vector<Life>> livesIn(std::string_view csv);

/// The one-second series of the reference runs (resources/reference).
[[nodiscard]] core::Result<std::vector<Second>> referenceSeconds(std::string_view csv);

} // namespace leaklab::analysis
