#pragma once

#include "app/charts/chart_frame.h"

#include <QLocale>

#include <vector>

namespace leaklab::charts {

/// What stretch of the session the charts show: it ends at `now` and goes back `span` seconds.
struct TimeWindow {
    double now = 0;
    double span = 60;
    [[nodiscard]] double from() const { return now - span; }
};

/// The span that shows a whole session of `seconds`: the next nice one, a minute at least.
[[nodiscard]] double spanForAll(double seconds);
/// Fixed, relative ticks ("−40 s", "now"), so that only the data moves; at most `atMost` of them.
[[nodiscard]] std::vector<AxisTick> timeTicks(double span, int atMost, const QLocale& locale = QLocale());

} // namespace leaklab::charts
