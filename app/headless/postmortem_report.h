#pragma once

#include "app/analysis/postmortem.h"

#include <QString>

namespace leaklab::headless {

/// What `leaklab postmortem` prints: ASCII, at most 100 columns but for the last words, numbers with a point,
/// times in seconds since process start.
[[nodiscard]] QString postmortemText(const analysis::Postmortem& postmortem);

} // namespace leaklab::headless
