#pragma once

#include "app/collect/lab_event.h"
#include "app/metrics/series_store.h"

#include <QString>

namespace leaklab::headless {

/// The line a second: the newest frame in words and numbers, same columns every time, never localised.
/// `cart`, `twin`: their states in one word; empty: there is no twin.
[[nodiscard]] QString statusLine(
    const metrics::SeriesStore& series, const QString& cart, const QString& twin);

/// One event as a line for people who read a terminal.
[[nodiscard]] QString eventLine(const collect::LabEvent& event);

} // namespace leaklab::headless
