#pragma once

#include "app/lab/lab.h"
#include "app/load/load_report.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace leaklab::headless {

/// What a run came to: `offered`, `achieved`, `errors` by kind, `latencyMs` (from intended send time),
/// `deaths`, `restarts`, `carts`, `processes`, `twin` (null without one; what it was offered, and made of
/// it), `faults` (those that are on at the end, what they touched). Times in seconds, sizes in bytes.
[[nodiscard]] QJsonObject runSummary(const lab::Lab& lab, const load::CartAudit& carts);

/// Each death as it is in `deaths`: process, time, cause, and what was known of it.
[[nodiscard]] QJsonArray deaths(const std::vector<collect::LabEvent>& events);

} // namespace leaklab::headless
