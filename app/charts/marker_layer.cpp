#include "app/charts/marker_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

constexpr double padding = 3;

struct Place {
    double left = 0;
    double width = 0;
    int row = 0;
};

/// Who chooses a place for its label first.
int rankOf(const models::Marker& marker)
{
    if (marker.level == models::EventLevel::Death)
        return 0;
    return marker.cue > 0 ? 1 : 2;
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
            const double room = roomAt(row, left);
            if (room >= wanted)
                return { left, wanted, static_cast<int>(row) };
            if (room > best.width)
                best = { left, room, static_cast<int>(row) };
        }
        return best;
    }
    void take(const Place& place) { m_taken[static_cast<std::size_t>(place.row)].push_back(place); }

private:
    [[nodiscard]] double roomAt(std::size_t row, double left) const
    {
        double end = m_right;
        for (const Place& taken : m_taken[row]) {
            if (taken.left <= left && taken.left + taken.width > left)
                return -1;
            if (taken.left > left)
                end = std::min(end, taken.left - 2);
        }
        return end - left;
    }
    std::vector<std::vector<Place>> m_taken;
    double m_right;
};

} // namespace

std::vector<PlacedMarker> placeMarkers(
    const std::vector<models::Marker>& markers, const PlotMap& map, const QFontMetricsF& metrics, int rows)
{
    std::vector<const models::Marker*> visible;
    for (const models::Marker& marker : markers) {
        if (marker.time >= map.window.from() && marker.time <= map.window.dataUntil())
            visible.push_back(&marker);
    }
    std::stable_sort(visible.begin(), visible.end(), [](const models::Marker* a, const models::Marker* b) {
        const int rankA = rankOf(*a);
        const int rankB = rankOf(*b);
        return rankA != rankB ? rankA < rankB : a->time > b->time;
    });

    LabelRows labels(rows, map.plot.right());
    std::vector<PlacedMarker> result;
    for (const models::Marker* marker : visible) {
        PlacedMarker placed{ map.x(marker->time), {}, {}, marker->level };
        const double wanted = metrics.horizontalAdvance(marker->label) + 2 * padding + 1;
        // Near the right edge the label stands on the other side of its line.
        const bool turned = placed.x + wanted > map.plot.right() && placed.x - wanted > map.plot.left();
        const Place place = labels.find(turned ? placed.x - wanted : placed.x, wanted);
        placed.text = place.width >= wanted
            ? marker->label
            : metrics.elidedText(marker->label, Qt::ElideRight, place.width - 2 * padding);
        if (place.width >= metrics.averageCharWidth() * 4 + 2 * padding && !placed.text.isEmpty()) {
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
    for (auto marker = markers.rbegin(); marker != markers.rend(); ++marker) {
        painter.setPen(QPen(palette.marker(marker->level), 1));
        const double x = std::round(marker->x);
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
        painter.drawText(
            marker.label.adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, marker.text);
    }
}

} // namespace leaklab::charts
