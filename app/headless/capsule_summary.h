#pragma once

#include "app/collect/session_record.h"
#include "app/session/capsule.h"

#include <QJsonObject>

namespace leaklab::headless {

/// What a recorded session came to: `program`, `qt`, `system`, `began`, `settings`, `progress`, `seconds`,
/// `rows`, `restarts`, `deaths` as in the summary of a run, `events` by kind, and `lost`: sentences on what
/// can't be read, empty when all can.
[[nodiscard]] QJsonObject capsuleSummary(const session::Capsule& capsule, const collect::SessionRecord& told);

} // namespace leaklab::headless
