#pragma once

#include "app/charts/chart_frame.h"

#include <QDateTime>

#include <vector>

class QPainter;

namespace leaklab::charts {

/// What stretch of the session the charts show, in seconds since it began.
struct TimeWindow {
    double until = 0;
    double span = 60;
    double ahead = 0; ///< how much of it, at its end, lies after the newest row: room for a forecast
    [[nodiscard]] double from() const { return until - span; }
    [[nodiscard]] double dataUntil() const { return until - ahead; }
    bool operator==(const TimeWindow&) const = default;
};

/// How times are told: since the session began, or as clocks on the wall do.
enum class TimeLabels { Elapsed, WallClock };

/// How the session's times read: "3:12", "3:12.4", "14:05:12".
struct TimeFormat {
    TimeLabels labels = TimeLabels::Elapsed;
    QDateTime sessionStart; ///< not valid: not known, times are told as elapsed
    [[nodiscard]] bool isWallClock() const
    {
        return labels == TimeLabels::WallClock && sessionStart.isValid();
    }
    /// `decimals`: of a second, 0 to 3.
    [[nodiscard]] QString text(double time, int decimals = 0) const;
    bool operator==(const TimeFormat&) const = default;
};

/// The span that shows a whole session of `seconds`: the next nice one, a minute at least.
[[nodiscard]] double spanForAll(double seconds);
/// Round times within `window`, at most `atMost` of them.
[[nodiscard]] std::vector<AxisTick> timeTicks(const TimeWindow& window, int atMost, const TimeFormat& format);

/// The grid of times over `plot`, and their labels under it if `labels`. Ours and not Qt Charts', because it
/// moves with every frame and Qt Charts' axes cost milliseconds then.
void paintTimeAxis(QPainter& painter, const QRectF& plot, const std::vector<AxisTick>& ticks,
    const ChartPalette& palette, bool labels);

} // namespace leaklab::charts
