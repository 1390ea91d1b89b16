#pragma once

#include "app/charts/chart_frame.h"
#include "app/charts/chart_heading.h"
#include "app/charts/chart_reading.h"
#include "app/charts/chart_spec.h"
#include "app/charts/forecast_band.h"
#include "app/charts/limit_labels.h"
#include "app/charts/marker_layer.h"
#include "app/charts/time_plot.h"
#include "app/charts/trace_painter.h"
#include "app/metrics/series_store.h"
#include "app/models/event_text.h"

#include <QPixmap>

#include <optional>
#include <vector>

namespace leaklab::charts {

/// One live chart: what its spec says, over the stretch of time it is told. Axes of values and grid come
/// from Qt Charts and are kept as a picture; the data, the times, the markers and the legend are painted over
/// it. It shows and knows nothing of navigation: see ChartGestures.
/// `store` and `markers` belong to others and outlive the chart. Thread: the GUI thread.
class LiveChart : public TimePlot {
    Q_OBJECT
public:
    LiveChart(ChartSpec spec, const metrics::SeriesStore& store, const std::vector<models::Marker>& markers,
        QWidget* parent = nullptr);

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    /// Colours and line widths of a theme; from then on the system's palette has no say.
    void setColours(const ChartPalette& colours);
    void setTimeLabels(bool shown);
    void setTimeFormat(const TimeFormat& format);
    /// Shows this stretch of time and repaints.
    void showWindow(const TimeWindow& window);
    /// Marks a time; the legend then has the values of that time instead of the newest.
    void setCrosshair(std::optional<double> time);
    [[nodiscard]] std::optional<double> crosshair() const; ///< while it is within the window
    /// Where a series goes if it goes on as it did; none: nothing is drawn.
    void setForecast(const std::optional<ForecastBand>& forecast);
    [[nodiscard]] const std::optional<ForecastBand>& forecast() const { return m_forecast; }
    /// A short sentence over the plot, on the right: "frozen at 3:12".
    void setNote(const QString& note);
    /// Beside the title: what the chart shows, in words.
    void setSummaryShown(bool shown);
    [[nodiscard]] const QString& note() const { return m_note; }

    /// What a screen reader says: the values at the crosshair, else the summary.
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] QString summary() const;
    /// The whole picture, as lines and text instead of pixels where `painter` knows these.
    void paint(QPainter& painter);
    /// What the legend tells now: at the crosshair, else at the end of what is shown.
    [[nodiscard]] Reading reading() const;
    [[nodiscard]] QRectF plotArea() const override;
    /// Space left and right of the plot, the same in every chart so that their time axes stand in line.
    [[nodiscard]] static double leftMargin(const QFontMetricsF& metrics);
    [[nodiscard]] static double rightMargin(const QFontMetricsF& metrics, double width);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintOver(QPainter& painter);
    void fitScales();
    void updateFrame();
    void updateLegend();
    void paintTimes(QPainter& painter) const;
    void paintPlot(QPainter& painter);
    void paintTraces(QPainter& painter);
    void paintAhead(QPainter& painter) const;
    void paintCrosshairAt(QPainter& painter, double time) const;
    void paintNothing(QPainter& painter) const;
    [[nodiscard]] ChartHeading heading() const;
    [[nodiscard]] std::vector<LimitLabel> limitLabels() const;
    [[nodiscard]] double firstShown(metrics::Metric metric) const;
    [[nodiscard]] QRectF legendArea() const;
    [[nodiscard]] PlotMap mapOf(const SeriesSpec& series) const;
    [[nodiscard]] std::vector<AxisTick> valueTicks(const AxisScale& scale, metrics::Unit unit) const;

    ChartSpec m_spec;
    const metrics::SeriesStore& m_store;
    const std::vector<models::Marker>& m_markers;
    TimeFormat m_timeFormat;
    bool m_timeLabels = false;
    std::optional<double> m_crosshair;
    std::optional<ForecastBand> m_forecast;
    QString m_note;
    bool m_summaryShown = false;
    QString m_summary;
    ChartPalette m_palette;
    bool m_themed = false;
    AxisScale m_left;
    AxisScale m_right;
    FrameSpec m_frameSpec;
    QPixmap m_frame;
    std::vector<ColumnCache> m_columns; ///< one a series
    std::vector<QString> m_values; ///< beside the series' names in the legend
    double m_valuesAt = -1;
};

} // namespace leaklab::charts
