#pragma once

#include "app/charts/chart_palette.h"
#include "app/charts/trace_painter.h"
#include "app/models/event_text.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace leaklab::charts {

/// A marker's line and where its label stands.
struct PlacedMarker {
    double x = 0;
    QRectF label; ///< empty: there was no room for even a part of it
    QString text; ///< what is left of the label
    models::EventLevel level = models::EventLevel::Normal;
};

/// Gives the markers of a window their labels, right of their lines in one of `rows` rows, so that none
/// covers another: what does not fit is elided, deaths, cues and what people changed find room before
/// anything else.
[[nodiscard]] std::vector<PlacedMarker> placeMarkers(const std::vector<models::Marker>& markers,
    const PlotMap& map, const QFontMetricsF& metrics, int rows = 2);

void paintMarkers(QPainter& painter, const std::vector<PlacedMarker>& markers, const QRectF& plot,
    const ChartPalette& palette);

} // namespace leaklab::charts
