#include "app/charts/live_chart.h"

#include "app/models/value_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace leaklab::charts {

namespace {

QFont titleFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

LiveChart::LiveChart(ChartSpec spec, const metrics::SeriesStore& store,
    const std::vector<models::Marker>& markers, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_markers(markers)
    , m_palette(palette())
    , m_right(ScaleKind::Linear)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpec(std::move(spec));
}

void LiveChart::setSpec(ChartSpec spec)
{
    if (m_spec.series.empty() || spec.scale != m_spec.scale)
        m_left = AxisScale(spec.scale);
    m_spec = std::move(spec);
    m_valuesAt = -1;
    setAccessibleName(tr("Chart: %1").arg(m_spec.title));
    setToolTip(m_spec.meaning);
    update();
}

void LiveChart::setTimeLabels(bool shown)
{
    m_timeLabels = shown;
    update();
}

void LiveChart::showWindow(const TimeWindow& window)
{
    m_window = window;
    update();
}

double LiveChart::leftMargin(const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("0,000 MiB")) + 8;
}

double LiveChart::rightMargin(const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("0000 msmp99 from sendingm0,000 MiB")) + 46;
}

QRectF LiveChart::plotArea() const
{
    const QFontMetricsF metrics(font());
    const double top = metrics.height() + 6;
    const double bottom = m_timeLabels ? metrics.height() + 10 : metrics.height() / 2 + 4;
    const QRectF plot(leftMargin(metrics), top, width() - leftMargin(metrics) - rightMargin(metrics),
        height() - top - bottom);
    return plot.toAlignedRect();
}

QSize LiveChart::minimumSizeHint() const
{
    return { 420, fontMetrics().height() * (m_timeLabels ? 6 : 5) };
}

QSize LiveChart::sizeHint() const
{
    return { 900, 160 };
}

void LiveChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_palette = ChartPalette(palette());
    QWidget::changeEvent(event);
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
        const auto extremes = m_store.query(series.metric, m_window.from(), m_window.now + 1e-6, 1);
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
    const double labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("\u22120000 min"));
    spec.time = timeTicks(
        m_window.span, std::min(13, static_cast<int>(spec.plot.width() / (labelWidth * 1.4)) + 1), locale());
    spec.left = valueTicks(m_left, m_spec.unit);
    if (m_spec.rightUnit)
        spec.right = valueTicks(m_right, *m_spec.rightUnit);
    spec.timeLabels = m_timeLabels;
    spec.font = font();
    spec.palette = m_palette;
    if (spec == m_frameSpec && !m_frame.isNull())
        return;
    m_frameSpec = std::move(spec);
    m_frame = renderFrame(m_frameSpec);
}

void LiveChart::updateLegend()
{
    const double period = models::readingPeriod(m_window.now);
    if (m_valuesAt == period && m_values.size() == m_spec.series.size())
        return;
    m_valuesAt = period;
    m_values.clear();
    for (const SeriesSpec& series : m_spec.series)
        m_values.push_back(
            models::valueText(m_store.last(series.metric), metrics::info(series.metric).unit, locale()));
}

void LiveChart::paintEvent(QPaintEvent*)
{
    if (plotArea().width() < 10 || plotArea().height() < 10)
        return;
    fitScales();
    updateFrame();
    updateLegend();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_frame);
    painter.setFont(font());
    const QRectF plot = plotArea();
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 1, 2)); // values of 0 lie on the edge
    paintTraces(painter);
    const PlotMap map{ plot, m_window, &m_left };
    const QFontMetricsF metrics(font());
    const int rows = plot.height() > 9 * metrics.height() ? 3 : 2;
    const auto markers = placeMarkers(m_markers, map, metrics, rows);
    paintMarkers(painter, markers, plot, m_palette);
    paintLimitLabels(painter, markers);
    painter.restore();
    paintLegend(painter);
    painter.setPen(m_palette.text());
    painter.setFont(titleFont(font()));
    painter.drawText(QPointF(plot.left(), QFontMetricsF(font()).ascent() + 2), m_spec.title);
}

void LiveChart::paintTraces(QPainter& painter) const
{
    for (auto series = m_spec.series.rbegin(); series != m_spec.series.rend(); ++series)
        paintTrace(painter, m_store, *series, mapOf(*series), m_palette.ink(series->ink));
}

void LiveChart::paintLimitLabels(QPainter& painter, const std::vector<PlacedMarker>& markers) const
{
    const QRectF plot = plotArea();
    const QFontMetricsF metrics(font());
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        const SeriesSpec& series = m_spec.series[i];
        const double limit = m_store.last(series.metric);
        if (series.style != LineStyle::Limit || !std::isfinite(limit))
            continue;
        const bool beyond = m_left.position(limit) > 1;
        const QString text = beyond
            ? tr("%1 %2 \u2191", "a limit above the chart").arg(series.name, m_values[i])
            : tr("%1 %2").arg(series.name, m_values[i]);
        const double width = metrics.horizontalAdvance(text) + 4;
        const PlotMap map = mapOf(series);
        const double left = std::min(map.x(firstShown(series.metric)) + 4, plot.right() - width);
        // Over its line, where the heap never is, unless the markers' labels are there.
        QRectF box(left, map.y(limit) - metrics.height() - 1, width, metrics.height());
        const bool taken = std::any_of(markers.begin(), markers.end(),
            [&box](const PlacedMarker& marker) { return marker.label.intersects(box); });
        if (taken || box.top() < plot.top())
            box.moveTop(map.y(limit) + 2);
        QColor ground = m_palette.background();
        ground.setAlphaF(0.8F);
        painter.fillRect(box, ground);
        painter.setPen(m_palette.ink(series.ink));
        painter.drawText(box.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

double LiveChart::firstShown(metrics::Metric metric) const
{
    constexpr std::size_t slots = 64;
    const auto found = m_store.query(metric, m_window.from(), m_window.now, slots);
    const auto first
        = std::find_if(found.begin(), found.end(), [](const metrics::Extremes& slot) { return !slot.empty; });
    return m_window.from() + m_window.span * static_cast<double>(first - found.begin()) / slots;
}

void LiveChart::paintLegend(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    const double left = plotArea().right() + metrics.horizontalAdvance(QStringLiteral("0000 ms")) + 14;
    const double right = width() - 8;
    const double rowHeight = metrics.height() + 2;
    double y = 2;
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        const SeriesSpec& series = m_spec.series[i];
        if (series.style == LineStyle::Limit)
            continue;
        const double middle = std::round(y + rowHeight / 2);
        painter.setPen(penFor(series.style, m_palette.ink(series.ink)));
        const int strokes = series.style == LineStyle::Bars ? 5 : series.style == LineStyle::Bold ? 3 : 1;
        const double top = middle - std::floor(strokes / 2.0);
        for (int stroke = 0; stroke < strokes; ++stroke)
            painter.drawLine(QPointF(left, top + stroke), QPointF(left + 16, top + stroke));
        painter.setPen(m_palette.faintText());
        const QRectF row(left + 22, y, right - left - 22, rowHeight);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, series.name);
        painter.setPen(m_palette.text());
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_values[i]);
        y += rowHeight;
    }
}

} // namespace leaklab::charts
