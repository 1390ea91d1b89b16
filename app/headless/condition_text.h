#pragma once

#include "app/analysis/conditions.h"

#include <QString>

namespace leaklab::headless {

/// The condition with its figure and its threshold, or why it was not measured: a line for people.
[[nodiscard]] QString conditionText(const analysis::Condition& condition);
/// For files: "share-grows", "p99-climbs", …
[[nodiscard]] QString conditionName(analysis::ConditionId id);
[[nodiscard]] QString unmeasuredText(analysis::Unmeasured why);

/// Three digits or so: "4.15", "28.9", "2443".
[[nodiscard]] QString shortNumber(double value);
[[nodiscard]] QString percent(double share);

} // namespace leaklab::headless
