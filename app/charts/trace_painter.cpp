#include "app/charts/trace_painter.h"

#include "app/charts/chart_reading.h"

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QVector>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

/// Collects the segments of one series; a level stretch becomes one segment, so that dashes show on it.
class Segments {
public:
    Segments(const PlotMap& map, LineStyle style)
        : m_map(map)
        , m_style(style)
    {
    }

    void addPoint(double time, double value)
    {
        const QPointF point(m_map.x(time), m_map.y(value));
        if (m_open)
            join(point);
        else
            m_lone = true;
        m_last = point;
        m_open = true;
    }
    /// The extremes of a pixel column, and the value it ends with.
    void addColumn(double time, const metrics::Extremes& extremes)
    {
        const double x = m_map.x(time);
        const double high = m_map.y(extremes.maximum);
        const double low = m_map.y(extremes.minimum);
        const bool tall = low - high >= 1;
        // Two tall columns side by side touch as they are.
        const bool touches = tall && m_tall && m_last.y() >= high && m_last.y() <= low;
        if (m_open && !touches)
            join({ x, std::clamp(m_last.y(), high, low) });
        if (tall)
            m_upright.append(QLineF(x, high, x, low));
        m_lone = !m_open && !tall;
        m_last = { x, m_map.y(extremes.last) };
        m_open = true;
        m_tall = tall;
    }
    void addGap()
    {
        if (m_lone)
            m_lines.append(QLineF(m_last, m_last + QPointF(1, 0)));
        m_open = false;
        m_lone = false;
        m_tall = false;
    }
    /// A bar, or the cap of one.
    void addSingle(double time, double value)
    {
        constexpr double halfCap = 3;
        const double x = std::round(m_map.x(time));
        if (m_style == LineStyle::Caps)
            return m_lines.append(QLineF(x - halfCap, m_map.y(value), x + halfCap, m_map.y(value)));
        m_upright.append(QLineF(x, m_map.plot.bottom(), x, m_map.y(value)));
    }
    void finish() { addGap(); }
    [[nodiscard]] const QVector<QLineF>& lines() const { return m_lines; }
    [[nodiscard]] const QVector<QLineF>& upright() const { return m_upright; }

private:
    void join(const QPointF& point)
    {
        m_lone = false;
        const bool level = !m_lines.isEmpty() && m_lines.back().p2() == m_last
            && m_lines.back().y1() == m_last.y() && point.y() == m_last.y()
            && m_lines.back().x1() != m_lines.back().x2();
        if (level)
            m_lines.back().setP2(point);
        else
            m_lines.append(QLineF(m_last, point));
    }

    const PlotMap& m_map;
    LineStyle m_style;
    QVector<QLineF> m_lines;
    QVector<QLineF> m_upright; ///< columns and bars
    QPointF m_last;
    bool m_open = false;
    bool m_tall = false; ///< the last column was painted as a line of its own
    bool m_lone = false; ///< a value with no neighbour yet: shown as a dot if none comes
};

void collectRows(const metrics::SeriesStore& store, const SeriesSpec& series, std::size_t first, double until,
    Segments& segments)
{
    double previous = 0;
    for (std::size_t row = first; row < store.rows(); ++row) {
        const double time = store.time(row);
        if (time > until)
            break;
        const double value = store.value(series.metric, row);
        if (row > first && time - previous > longestFrame)
            segments.addGap();
        previous = time;
        if (!std::isfinite(value))
            segments.addGap();
        else if (!isOfSingleValues(series.style))
            segments.addPoint(time, value);
        else if (value > 0)
            segments.addSingle(time, value);
    }
}

void addColumn(Segments& segments, LineStyle style, double time, const metrics::Extremes& column)
{
    if (column.empty)
        segments.addGap();
    else if (!isOfSingleValues(style))
        segments.addColumn(time, column);
    else if (column.maximum > 0)
        segments.addSingle(time, column.maximum);
}

void collectColumns(const metrics::SeriesStore& store, const SeriesSpec& series, const PlotMap& map,
    ColumnCache& cache, Segments& segments)
{
    // Columns stand at whole multiples of their width, so the same rows share one from frame to frame and
    // the line moves without shimmering.
    const double width = map.window.span / std::max(1.0, map.plot.width());
    const auto first = static_cast<std::int64_t>(std::floor(map.window.from() / width));
    const auto end = static_cast<std::int64_t>(std::floor(map.window.dataUntil() / width));
    double time = (static_cast<double>(first) + 0.5) * width;
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(0, end - first));
    for (const metrics::Extremes& column : cache.columns(store, series.metric, width, first, count)) {
        addColumn(segments, series.style, time, column);
        time += width;
    }
    // The last one is not full yet, and ends with the window even if the store has more: it may be frozen.
    const double until = std::nextafter(map.window.dataUntil(), map.window.until + 1);
    const auto rest = store.query(series.metric, static_cast<double>(end) * width, until, 1);
    if (!rest.front().empty)
        addColumn(segments, series.style, time, rest.front());
}

/// Every other stretch of the lines, by their place on the time axis: so dashes move with the data, and show
/// where a line is made of pieces shorter than a dash.
QVector<QLineF> dashesOf(const QVector<QLineF>& lines, const PlotMap& map)
{
    constexpr double dash = 5; ///< pixels, and as much between two
    const double origin = std::fmod(map.x(0), 2 * dash);
    QVector<QLineF> dashes;
    for (const QLineF& line : lines) {
        const double first = std::floor((line.x1() - origin) / dash);
        const double last = std::floor((line.x2() - origin) / dash);
        for (double stretch = first; stretch <= last; ++stretch) {
            if (std::fmod(stretch, 2) != 0)
                continue;
            const double from = std::max(line.x1(), origin + stretch * dash);
            const double to = std::min(line.x2(), origin + (stretch + 1) * dash);
            const double width = line.x2() - line.x1();
            dashes.append(width > 0
                    ? QLineF(line.pointAt((from - line.x1()) / width), line.pointAt((to - line.x1()) / width))
                    : line);
        }
    }
    return dashes;
}

} // namespace

double PlotMap::x(double time) const
{
    return plot.left() + plot.width() * (time - window.from()) / window.span;
}

double PlotMap::y(double value) const
{
    return plot.bottom() - plot.height() * std::clamp(scale->position(value), 0.0, 1.0);
}

int strokesOf(LineStyle style, int lineWidth)
{
    const bool thick = style == LineStyle::Bold || style == LineStyle::Dashed || style == LineStyle::Caps;
    return thick ? 2 * lineWidth : lineWidth;
}

QPen penFor(LineStyle style, const QColor& colour)
{
    QPen pen(colour, 1);
    if (style == LineStyle::Dotted)
        pen.setDashPattern({ 2, 2 });
    if (style == LineStyle::Dashed)
        pen.setDashPattern({ 4, 3 });
    if (style == LineStyle::Limit)
        pen.setDashPattern({ 6, 4 });
    return pen;
}

void paintTrace(QPainter& painter, const metrics::SeriesStore& store, const SeriesSpec& series,
    const PlotMap& map, ColumnCache& cache, const QColor& colour, int lineWidth)
{
    if (store.rows() == 0)
        return;
    Segments segments(map, series.style);
    const std::size_t first = store.rowAt(map.window.from()).value_or(0);
    const std::size_t last = store.rowAt(map.window.dataUntil()).value_or(0);
    // With fewer than two rows a column, the gap between two rows would look like a gap in the data.
    if (static_cast<double>(last - first) < 2 * map.plot.width())
        collectRows(store, series, first, map.window.dataUntil(), segments);
    else
        collectColumns(store, series, map, cache, segments);
    segments.finish();
    const bool dashed = series.style == LineStyle::Dashed;
    const QVector<QLineF> lines = dashed ? dashesOf(segments.lines(), map) : segments.lines();
    const QVector<QLineF> upright = dashed ? dashesOf(segments.upright(), map) : segments.upright();
    QColor shade = colour;
    if (series.style == LineStyle::Bars)
        shade.setAlphaF(0.6F); // many bars make a wall; lines must stay in view before it
    painter.setPen(penFor(dashed ? LineStyle::Bold : series.style, shade));
    // Passes one pixel on from each other: a pen of width 2 costs many times as much. To the right as well as
    // down where it is thicker, or steep stretches would stay thin.
    for (int stroke = 0; stroke < strokesOf(series.style, lineWidth); ++stroke) {
        const QPointF offset(stroke / 2, (stroke + 1) / 2); // (0, 0), (0, 1), (1, 1), (1, 2)
        painter.translate(offset);
        painter.drawLines(lines);
        if (stroke % 2 == 0) // one pixel down, an upright line is where it was
            painter.drawLines(upright);
        painter.translate(-offset);
    }
}

} // namespace leaklab::charts
