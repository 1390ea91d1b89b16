#include "app/charts/live_chart.h"

#include "app/charts/chart_accessible.h"
#include "app/charts/chart_text.h"
#include "app/charts/crosshair.h"
#include "app/charts/legend.h"
#include "app/models/value_text.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leaklab::charts {

LiveChart::LiveChart(ChartSpec spec, const metrics::SeriesStore& store,
    const std::vector<models::Marker>& markers, QWidget* parent)
    : TimePlot(parent)
    , m_store(store)
    , m_markers(markers)
    , m_palette(palette())
    , m_right(ScaleKind::Linear)
{
    ChartAccessible::install();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setSpec(std::move(spec));
}

void LiveChart::setSpec(ChartSpec spec)
{
    if (m_spec.series.empty() || spec.scale != m_spec.scale)
        m_left = AxisScale(spec.scale);
    m_spec = std::move(spec);
    m_valuesAt = -1;
    setAccessibleName(tr("Chart: %1").arg(m_spec.title));
    setAccessibleDescription(m_spec.meaning);
    setToolTip(m_spec.meaning);
    update();
}

void LiveChart::setColours(const ChartPalette& colours)
{
    m_palette = colours;
    m_themed = true;
    update();
}

void LiveChart::setTimeLabels(bool shown)
{
    m_timeLabels = shown;
    update();
}

void LiveChart::setTimeFormat(const TimeFormat& format)
{
    m_timeFormat = format;
    update();
}

void LiveChart::showWindow(const TimeWindow& window)
{
    m_window = window;
    update();
}

void LiveChart::setCrosshair(std::optional<double> time)
{
    m_crosshair = time;
    m_valuesAt = -1;
    update();
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, spokenText());
        QAccessible::updateAccessibility(&changed);
    }
}

void LiveChart::setForecast(const std::optional<ForecastBand>& forecast)
{
    m_forecast = forecast;
    update();
}

void LiveChart::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    update();
}

void LiveChart::setSummaryShown(bool shown)
{
    m_summaryShown = shown;
    m_valuesAt = -1;
    update();
}

QString LiveChart::summary() const
{
    if (!m_spec.topic)
        return {};
    const auto outlook = m_forecast ? std::optional(m_forecast->outlook) : std::nullopt;
    return models::spokenSummary(
        *m_spec.topic, m_store, m_window.from(), m_window.dataUntil(), outlook, locale());
}

QString LiveChart::spokenText() const
{
    if (!crosshair())
        return summary();
    const Reading now = reading();
    QStringList parts{ m_timeFormat.text(now.time) };
    for (std::size_t i = 0; i < now.values.size(); ++i) {
        const SeriesSpec& series = m_spec.series[i];
        parts += tr("%1 %2", "a series and its value")
                     .arg(series.name,
                         models::valueText(now.values[i], metrics::info(series.metric).unit, locale()));
    }
    return parts.join(QStringLiteral(", "));
}

Reading LiveChart::reading() const
{
    return readingAt(m_store, m_spec.series, crosshair().value_or(m_window.dataUntil()), secondsPerPixel());
}

std::optional<double> LiveChart::crosshair() const
{
    const bool shown = m_crosshair && *m_crosshair >= m_window.from() && *m_crosshair <= m_window.until;
    return shown ? m_crosshair : std::nullopt;
}

double LiveChart::leftMargin(const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("0,000 MiB")) + 8;
}

double LiveChart::rightMargin(const QFontMetricsF& metrics, double width)
{
    constexpr double most = 0.34; // of the chart: where it is narrow, the legend's type gets smaller first
    return std::min(
        metrics.horizontalAdvance(QStringLiteral("0000 msmp99 from sendingm0,000 MiB")) + 46, most * width);
}

QRectF LiveChart::plotArea() const
{
    const QFontMetricsF metrics(font());
    const double top = metrics.height() + 6;
    const double bottom = m_timeLabels ? metrics.height() + 10 : metrics.height() / 2 + 4;
    const QRectF plot(leftMargin(metrics), top, width() - leftMargin(metrics) - rightMargin(metrics, width()),
        height() - top - bottom);
    return plot.toAlignedRect();
}

QSize LiveChart::minimumSizeHint() const
{
    return { 420, fontMetrics().height() * (m_timeLabels ? 10 : 8) / 2 }; // less is scrolled
}

QSize LiveChart::sizeHint() const
{
    return { 900, 160 };
}

void LiveChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_themed)
        m_palette = ChartPalette(palette());
    QWidget::changeEvent(event);
}

bool LiveChart::event(QEvent* event)
{
    // Over the data the crosshair tells more than what the chart is about.
    if (event->type() == QEvent::ToolTip && plotArea().contains(static_cast<QHelpEvent*>(event)->pos())) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

PlotMap LiveChart::mapOf(const SeriesSpec& series) const
{
    return { plotArea(), m_window, series.onRightAxis ? &m_right : &m_left };
}

void LiveChart::fitScales()
{
    constexpr double none = std::numeric_limits<double>::infinity();
    struct Span {
        double low = none;
        double high = 0;
        double limit = 0;
    };
    std::array<Span, 2> spans;
    for (const SeriesSpec& series : m_spec.series) {
        const auto extremes = m_store.query(series.metric, m_window.from(), m_window.dataUntil() + 1e-6, 1);
        if (extremes.empty() || extremes.front().empty)
            continue;
        Span& span = spans[series.onRightAxis ? 1 : 0];
        if (series.style == LineStyle::Limit) {
            span.limit = std::max(span.limit, extremes.front().maximum);
        } else {
            if (extremes.front().minimum > 0)
                span.low = std::min(span.low, extremes.front().minimum);
            span.high = std::max(span.high, extremes.front().maximum);
        }
    }
    // A limit far above the data would press it flat; it comes into view when it begins to matter.
    for (Span& span : spans) {
        if (span.limit > 0 && (span.high <= 0 || span.limit <= 5 * span.high))
            span.high = std::max(span.high, span.limit * 1.05);
    }
    m_left.fit(spans[0].low, spans[0].high);
    m_right.fit(spans[1].low, spans[1].high);
}

std::vector<AxisTick> LiveChart::valueTicks(const AxisScale& scale, metrics::Unit unit) const
{
    const double room = plotArea().height() / (fontMetrics().height() * 1.4);
    std::vector<AxisTick> result;
    for (const double value : scale.ticks(static_cast<int>(room) + 1))
        result.push_back({ scale.position(value), models::valueText(value, unit, locale()) });
    return result;
}

void LiveChart::updateFrame()
{
    FrameSpec spec;
    spec.size = size();
    spec.pixelRatio = devicePixelRatioF();
    spec.plot = plotArea();
    spec.left = valueTicks(m_left, m_spec.unit);
    if (m_spec.rightUnit)
        spec.right = valueTicks(m_right, *m_spec.rightUnit);
    spec.font = font();
    spec.palette = m_palette;
    if (spec == m_frameSpec && !m_frame.isNull())
        return;
    m_frameSpec = std::move(spec);
    m_frame = renderFrame(m_frameSpec);
}

void LiveChart::updateLegend()
{
    const double period = models::readingPeriod(m_window.dataUntil());
    if (m_valuesAt == period && m_values.size() == m_spec.series.size())
        return;
    m_valuesAt = period;
    m_summary = m_summaryShown ? summary() : QString();
    m_values.clear();
    const Reading now = reading();
    for (std::size_t i = 0; i < m_spec.series.size(); ++i)
        m_values.push_back(
            models::valueText(now.values[i], metrics::info(m_spec.series[i].metric).unit, locale()));
}

void LiveChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    readTextsTheirWay(painter);
    if (plotArea().width() < 10 || plotArea().height() < 10) {
        painter.fillRect(rect(), m_palette.background());
        return;
    }
    fitScales();
    updateFrame();
    painter.drawPixmap(0, 0, m_frame);
    paintOver(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void LiveChart::paint(QPainter& painter)
{
    if (plotArea().width() < 10 || plotArea().height() < 10)
        return painter.fillRect(rect(), m_palette.background());
    fitScales();
    updateFrame();
    paintFrame(painter, m_frameSpec);
    paintOver(painter);
}

void LiveChart::paintOver(QPainter& painter)
{
    updateLegend();
    painter.setFont(font());
    paintTimes(painter);
    if (m_store.rows() == 0)
        paintNothing(painter);
    else
        paintPlot(painter);
    paintLegend(painter, legendArea(), m_spec.series, m_values, m_palette);
    const QRectF plot = plotArea();
    paintHeading(painter, { plot.left(), 1, plot.width(), plot.top() - 3 }, heading(), m_palette);
    if (const auto time = crosshair())
        paintCrosshairAt(painter, *time);
}

void LiveChart::paintTimes(QPainter& painter) const
{
    const QRectF plot = plotArea();
    const double label = QFontMetricsF(font()).horizontalAdvance(m_timeFormat.text(m_window.until, 1));
    const int atMost = std::min(13, static_cast<int>(plot.width() / (label * 1.6)) + 1);
    paintTimeAxis(painter, plot, timeTicks(m_window, atMost, m_timeFormat), m_palette, m_timeLabels);
}

void LiveChart::paintPlot(QPainter& painter)
{
    const QRectF plot = plotArea();
    const QFontMetricsF metrics(font());
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 1, 2)); // values of 0 lie on the edge
    paintTraces(painter);
    paintAhead(painter);
    const double lines = plot.height() / metrics.height();
    const int rows = lines > 9 ? 3 : lines > 4 ? 2 : 1; // they must leave something to be seen
    const auto markers = placeMarkers(m_markers, { plot, m_window, &m_left }, metrics, rows);
    paintMarkers(painter, markers, plot, m_palette);
    std::vector<QRectF> taken;
    for (const PlacedMarker& marker : markers)
        taken.push_back(marker.label);
    std::vector<LimitLabel> limits = limitLabels();
    placeLimits(limits, std::move(taken), plot, metrics);
    paintLimits(painter, limits, m_palette);
    painter.restore();
}

/// What is to come: nothing is known there, but for a forecast.
void LiveChart::paintAhead(QPainter& painter) const
{
    const PlotMap map{ plotArea(), m_window, &m_left };
    if (m_window.ahead > 0) {
        const double x = std::round(map.x(m_window.dataUntil()));
        painter.setPen(QPen(m_palette.frame(), 1, Qt::DashLine));
        painter.drawLine(QLineF(x, map.plot.top(), x, map.plot.bottom()));
    }
    if (m_forecast && m_forecast->drawn)
        paintForecastBand(painter, map, *m_forecast, m_palette);
}

void LiveChart::paintNothing(QPainter& painter) const
{
    painter.setPen(m_palette.faintText());
    painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap,
        tr("No data yet: the first row comes when the shop runs."));
}

ChartHeading LiveChart::heading() const
{
    ChartHeading heading{ m_spec.title, m_summary, {}, m_note };
    if (m_forecast && m_forecast->drawn)
        heading.forecast
            = { forecastText(*m_forecast, m_timeFormat), briefForecastText(*m_forecast, m_timeFormat) };
    return heading;
}

void LiveChart::paintCrosshairAt(QPainter& painter, double time) const
{
    const Reading now = reading();
    std::vector<CrosshairDot> dots;
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        const SeriesSpec& series = m_spec.series[i];
        if (std::isfinite(now.values[i]) && series.style != LineStyle::Limit)
            dots.push_back({ { 0, mapOf(series).y(now.values[i]) }, m_palette.ink(series.ink) });
    }
    const PlotMap map{ plotArea(), m_window, &m_left };
    const int decimals = m_window.span <= 120 ? 1 : 0;
    const QString label = m_timeLabels ? m_timeFormat.text(now.time, decimals) : QString();
    paintCrosshair(painter, plotArea(), map.x(time), dots, label, m_palette);
}

void LiveChart::paintTraces(QPainter& painter)
{
    m_columns.resize(m_spec.series.size());
    for (std::size_t i = m_spec.series.size(); i-- > 0;) {
        const SeriesSpec& series = m_spec.series[i];
        paintTrace(painter, m_store, series, mapOf(series), m_columns[i], m_palette.ink(series.ink),
            m_palette.lineWidth());
    }
}

std::vector<LimitLabel> LiveChart::limitLabels() const
{
    std::vector<LimitLabel> labels;
    const Reading values = readingAt(m_store, m_spec.series, m_window.dataUntil());
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        const SeriesSpec& series = m_spec.series[i];
        const double limit = values.values[i];
        if (series.style != LineStyle::Limit || !std::isfinite(limit))
            continue;
        const bool beyond = m_left.position(limit) > 1;
        const QString value = models::valueText(limit, metrics::info(series.metric).unit, locale());
        const QString text = beyond ? tr("%1 %2 \u2191", "a limit above the chart").arg(series.name, value)
                                    : tr("%1 %2").arg(series.name, value);
        const PlotMap map = mapOf(series);
        labels.push_back({ text, series.ink, map.x(firstShown(series.metric)), map.y(limit), {} });
    }
    return labels;
}

double LiveChart::firstShown(metrics::Metric metric) const
{
    constexpr std::size_t slots = 64;
    const auto found = m_store.query(metric, m_window.from(), m_window.dataUntil(), slots);
    const auto first
        = std::find_if(found.begin(), found.end(), [](const metrics::Extremes& slot) { return !slot.empty; });
    const double shown = m_window.dataUntil() - m_window.from();
    return m_window.from() + shown * static_cast<double>(first - found.begin()) / slots;
}

QRectF LiveChart::legendArea() const
{
    const double left
        = plotArea().right() + QFontMetricsF(font()).horizontalAdvance(QStringLiteral("0000 ms")) + 14;
    return { left, 2, std::max(0.0, width() - 8 - left), height() - 4.0 };
}

} // namespace leaklab::charts
