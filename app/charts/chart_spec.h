#pragma once

#include "app/charts/axis_scale.h"
#include "app/charts/chart_palette.h"
#include "app/metrics/metric.h"
#include "app/models/session_summary.h"

#include <QString>

#include <optional>
#include <vector>

namespace leaklab::charts {

enum class LineStyle {
    Bold,
    Thin,
    Dotted,
    Dashed,
    Limit, ///< dashed and labelled on the line
    Bars, ///< from the bottom up, one for each value over 0
    Caps, ///< the tops of such bars only, to stand among another series' bars
};
[[nodiscard]] constexpr bool isOfSingleValues(LineStyle style)
{
    return style == LineStyle::Bars || style == LineStyle::Caps;
}

struct SeriesSpec {
    metrics::Metric metric;
    QString name; ///< "live set"
    Ink ink = Ink::Neutral;
    LineStyle style = LineStyle::Bold;
    bool onRightAxis = false;
};

/// What a chart shows. The first series is painted last, on top.
struct ChartSpec {
    QString title;
    QString meaning; ///< one line that teaches
    std::vector<SeriesSpec> series;
    ScaleKind scale = ScaleKind::Linear;
    metrics::Unit unit = metrics::Unit::Count;
    std::optional<metrics::Unit> rightUnit;
    std::optional<models::ChartTopic> topic; ///< what can be said of it in words
};

/// The four charts of the main window.
[[nodiscard]] ChartSpec memoryChart(bool withGroundTruth);
[[nodiscard]] ChartSpec collectionsChart();
[[nodiscard]] ChartSpec latencyChart(bool logarithmic);
[[nodiscard]] ChartSpec trafficChart();

/// Adds the twin's series to a chart, dashed (bars as caps) and in the ink of the cart's, under that name
/// ("fixed twin").
void addTwin(ChartSpec& spec, const QString& twin);

} // namespace leaklab::charts
