#pragma once

#include "app/lab/lab.h"

#include <QString>

namespace leaklab::headless {

/// The line a second: the newest frame in words and numbers, same columns every time, never localised.
[[nodiscard]] QString statusLine(const lab::Lab& lab);

/// One event as a line for people who read a terminal.
[[nodiscard]] QString eventLine(const collect::LabEvent& event);

} // namespace leaklab::headless
