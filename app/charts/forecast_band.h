#pragma once

#include "app/charts/chart_palette.h"
#include "app/charts/time_axis.h"
#include "app/charts/trace_painter.h"
#include "app/metrics/memory_forecast.h"

#include <QString>

class QPainter;

namespace leaklab::charts {

/// A forecast as a chart shows it.
struct ForecastBand {
    metrics::Outlook outlook; ///< of the kind Reaches
    Ink ink = Ink::Vermillion;
    bool drawn = true; ///< else it is only told in words
};

/// The trend as a dashed line up to where it crosses the limit, with a ring there; a wedge from what is known
/// to the earliest and the latest crossing, and a bar between them.
void paintForecastBand(
    QPainter& painter, const PlotMap& map, const ForecastBand& band, const ChartPalette& palette);
/// "Forecast: heap limit at 5:12 (4:50 to 5:40)".
[[nodiscard]] QString forecastText(const ForecastBand& band, const TimeFormat& format);

/// "Heap limit: 5:12", for where there is little room.
[[nodiscard]] QString briefForecastText(const ForecastBand& band, const TimeFormat& format);

} // namespace leaklab::charts
