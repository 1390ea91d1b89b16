#pragma once

#include "app/charts/chart_palette.h"
#include "app/charts/time_axis.h"
#include "app/charts/trace_painter.h"
#include "app/metrics/forecast.h"

#include <QString>

class QPainter;

namespace leaklab::charts {

/// A forecast as a chart shows it. Times in seconds on the session's axis.
struct ForecastBand {
    metrics::Forecast forecast;
    double limit = 0; ///< what it reaches
    double from = 0; ///< the first observation it rests on
    double to = 0; ///< the last one
    Ink ink = Ink::Vermillion;
    bool drawn = true; ///< else it is only told in words
};

/// The trend as a dashed line within its 95 % confidence band, up to where it crosses the limit; a ring
/// there, and a bar from the earliest to the latest crossing.
void paintForecastBand(
    QPainter& painter, const PlotMap& map, const ForecastBand& band, const ChartPalette& palette);
/// The same in words on the right of the plot, under the trend or well over it, for crossings out of view.
void paintForecastText(QPainter& painter, const PlotMap& map, const ForecastBand& band,
    const TimeFormat& format, const ChartPalette& palette);
/// "Forecast: limit at 5:12 (4:50 to 5:40)".
[[nodiscard]] QString forecastText(const ForecastBand& band, const TimeFormat& format);

} // namespace leaklab::charts
