#pragma once

#include "app/charts/chart_frame.h"
#include "app/charts/chart_spec.h"
#include "app/charts/marker_layer.h"
#include "app/charts/time_axis.h"
#include "app/charts/trace_painter.h"
#include "app/metrics/series_store.h"
#include "app/models/event_text.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace leaklab::charts {

/// One live chart. Axes and grid come from Qt Charts and are kept as a picture; the data, the markers and
/// the legend with the present values are painted over it.
/// `store` and `markers` belong to others and outlive the chart. Thread: the GUI thread.
class LiveChart : public QWidget {
    Q_OBJECT
public:
    LiveChart(ChartSpec spec, const metrics::SeriesStore& store, const std::vector<models::Marker>& markers,
        QWidget* parent = nullptr);

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    void setTimeLabels(bool shown);
    /// Shows this stretch of time and repaints.
    void showWindow(const TimeWindow& window);
    /// Where the data is, in the widget's coordinates.
    [[nodiscard]] QRectF plotArea() const;
    /// Space left and right of the plot, the same in every chart so that their time axes stand in line.
    [[nodiscard]] static double leftMargin(const QFontMetricsF& metrics);
    [[nodiscard]] static double rightMargin(const QFontMetricsF& metrics);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitScales();
    void updateFrame();
    void updateLegend();
    void paintTraces(QPainter& painter) const;
    void paintLimitLabels(QPainter& painter, const std::vector<PlacedMarker>& markers) const;
    [[nodiscard]] double firstShown(metrics::Metric metric) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] PlotMap mapOf(const SeriesSpec& series) const;
    [[nodiscard]] std::vector<AxisTick> valueTicks(const AxisScale& scale, metrics::Unit unit) const;

    ChartSpec m_spec;
    const metrics::SeriesStore& m_store;
    const std::vector<models::Marker>& m_markers;
    TimeWindow m_window;
    bool m_timeLabels = false;
    ChartPalette m_palette;
    AxisScale m_left;
    AxisScale m_right;
    FrameSpec m_frameSpec;
    QPixmap m_frame;
    std::vector<QString> m_values; ///< beside the series' names in the legend
    double m_valuesAt = -1;
};

} // namespace leaklab::charts
