#pragma once

#include "app/core/result.h"
#include "app/lab/lab_settings.h"

namespace leaklab::lab {

/// The most clicks a second that shoppers make with these settings, whatever the shop does: the peak of a
/// profile, the pace of a closed loop that is answered at once. Infinite for one that does not think.
[[nodiscard]] double mostClicks(const LabSettings& settings);

/// Whether the settings keep to their bounds. The Error's detail is a sentence in the user's language.
[[nodiscard]] core::Result<void> keepsToBounds(const LabSettings& settings);

} // namespace leaklab::lab
