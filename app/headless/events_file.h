#pragma once

#include "app/analysis/session_events.h"
#include "app/core/result.h"

#include <QByteArray>

namespace leaklab::headless {

/// What an events file (`leaklab --headless --events`) tells of the cart's deaths and of the carts. Errors
/// are sentences without the file's name: no text, or a line that is no event (with its number).
[[nodiscard]] core::Result<analysis::SessionEvents> readEvents(const QByteArray& text);

} // namespace leaklab::headless
