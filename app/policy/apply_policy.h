#pragma once

#include "app/core/result.h"
#include "app/lab/lab_settings.h"
#include "app/policy/policy.h"

namespace leaklab::policy {

/// Makes `settings` begin with what the policy says, locked or not, and gives them its bounds.
void apply(const Policy& policy, lab::LabSettings& settings);

/// Whether these settings, which somebody asked for, keep to what is locked. The Error names the first that
/// does not, and the file.
[[nodiscard]] core::Result<void> holdAgainst(const Policy& policy, const lab::LabSettings& settings);

} // namespace leaklab::policy
