#include "app/charts/marker_layer.h"

#include "app/charts/chart_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace leaklab::charts {

namespace {

constexpr double padding = 3;

struct Place {
    double left = 0;
    double width = 0;
    int row = 0;
};

constexpr int ranks = 4;

/// Who chooses a place for its label first.
int rankOf(const models::Marker& marker)
{
    if (marker.level == models::EventLevel::Death)
        return 0;
    if (marker.cue > 0)
        return 1;
    return marker.level == models::EventLevel::Change ? 2 : 3;
}

class LabelRows {
public:
    LabelRows(int rows, double right)
        : m_taken(static_cast<std::size_t>(rows))
        , m_right(right)
    {
    }
    /// The first row in which `wanted` fits at `left`, else the one with most room.
    [[nodiscard]] Place find(double left, double wanted) const
    {
        Place best{ left, -1, 0 };
        for (std::size_t row = 0; row < m_taken.size(); ++row) {
            const double room = roomAt(m_taken[row], left);
            if (room >= wanted)
                return { left, wanted, static_cast<int>(row) };
            if (room > best.width)
                best = { left, room, static_cast<int>(row) };
        }
        return best;
    }
    void take(const Place& place)
    {
        m_taken[static_cast<std::size_t>(place.row)][place.left] = place.left + place.width;
    }

private:
    using Row = std::map<double, double>; ///< left ends of labels to their right ends

    [[nodiscard]] double roomAt(const Row& row, double left) const
    {
        const auto next = row.upper_bound(left);
        if (next != row.begin() && std::prev(next)->second > left)
            return -1;
        return (next == row.end() ? m_right : next->first - 2) - left;
    }
    std::vector<Row> m_taken;
    double m_right;
};

/// By rank, the newest first: what finds room first keeps its name.
std::vector<const models::Marker*> visibleMarkers(
    const std::vector<models::Marker>& markers, const TimeWindow& window)
{
    std::vector<const models::Marker*> visible;
    for (int rank = 0; rank < ranks; ++rank) {
        for (auto marker = markers.rbegin(); marker != markers.rend(); ++marker) {
            if (marker->time >= window.from() && marker->time <= window.dataUntil()
                && rankOf(*marker) == rank)
                visible.push_back(&*marker);
        }
    }
    return visible;
}

} // namespace

std::vector<PlacedMarker> placeMarkers(
    const std::vector<models::Marker>& markers, const PlotMap& map, const QFontMetricsF& metrics, int rows)
{
    LabelRows labels(rows, map.plot.right());
    std::vector<PlacedMarker> result;
    const double least = metrics.averageCharWidth() * 4 + 2 * padding;
    for (const models::Marker* marker : visibleMarkers(markers, map.window)) {
        PlacedMarker placed{ map.x(marker->time), {}, {}, marker->level };
        // Near the right edge a label stands on the other side of its line. Elsewhere, where no label fits
        // any more, there is no need to know how long it would be: of thousands few do.
        const bool nearRight = placed.x > map.plot.right() - 20 * least;
        if (!nearRight && labels.find(placed.x, least).width < least) {
            result.push_back(placed);
            continue;
        }
        const double wanted = metrics.horizontalAdvance(marker->label) + 2 * padding + 1;
        const bool turned = placed.x + wanted > map.plot.right() && placed.x - wanted > map.plot.left();
        const Place place = labels.find(turned ? placed.x - wanted : placed.x, wanted);
        placed.text = place.width >= wanted
            ? marker->label
            : metrics.elidedText(marker->label, Qt::ElideRight, place.width - 2 * padding);
        if (place.width >= least && !placed.text.isEmpty()) {
            const double height = metrics.height();
            placed.label
                = QRectF(place.left, map.plot.top() + 1 + place.row * (height + 1), place.width, height);
            labels.take(place);
        }
        result.push_back(placed);
    }
    return result;
}

void paintMarkers(QPainter& painter, const std::vector<PlacedMarker>& markers, const QRectF& plot,
    const ChartPalette& palette)
{
    // Deaths come first and are painted last: the restart at once must not hide them.
    double lastX = -1;
    auto lastLevel = models::EventLevel::Normal;
    for (auto marker = markers.rbegin(); marker != markers.rend(); ++marker) {
        const double x = std::round(marker->x);
        if (x == lastX && marker->level == lastLevel)
            continue;
        lastX = x;
        lastLevel = marker->level;
        painter.setPen(QPen(palette.marker(marker->level), 1));
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
        if (marker->level == models::EventLevel::Death)
            painter.drawLine(QLineF(x + 1, plot.top(), x + 1, plot.bottom()));
    }
    for (const PlacedMarker& marker : markers) {
        if (marker.label.isEmpty())
            continue;
        QColor ground = palette.background();
        ground.setAlphaF(0.85F);
        painter.fillRect(marker.label.adjusted(1, 0, 0, 0), ground);
        painter.setPen(palette.marker(marker.level));
        painter.drawText(marker.label.adjusted(padding, 0, 0, 0), textOnLeft, marker.text);
    }
}

} // namespace leaklab::charts
