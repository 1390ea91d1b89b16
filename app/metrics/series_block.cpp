#include "app/metrics/series_block.h"

#include <cmath>
#include <limits>

namespace leaklab::metrics {

namespace {

/// How many rows a node of height `height` stands for; a row itself has height 0.
constexpr std::size_t span(std::size_t height)
{
    std::size_t rows = 1;
    for (; height > 0; --height)
        rows *= SeriesBlock::fanOut;
    return rows;
}

constexpr std::size_t nodesAColumn(std::size_t height)
{
    return SeriesBlock::capacity / span(height);
}

void widenBy(Extremes& extremes, double minimum, double maximum)
{
    if (std::isnan(minimum))
        return;
    extremes.minimum = extremes.empty ? minimum : std::fmin(extremes.minimum, minimum);
    extremes.maximum = extremes.empty ? maximum : std::fmax(extremes.maximum, maximum);
    extremes.empty = false;
}

} // namespace

SeriesBlock::SeriesBlock()
    : m_times(capacity)
    , m_values(metricCount * capacity)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t level = 0; level < levels; ++level)
        m_pyramid[level].assign(metricCount * nodesAColumn(level + 1), Node{ nothing, nothing });
}

void SeriesBlock::append(double time, std::span<const double> values)
{
    m_times[m_rows] = time;
    for (std::size_t column = 0; column < metricCount; ++column) {
        const double value = values[column];
        m_values[column * capacity + m_rows] = value;
        for (std::size_t level = 0; level < levels; ++level) {
            Node& above = m_pyramid[level][column * nodesAColumn(level + 1) + m_rows / span(level + 1)];
            above.minimum = std::fmin(above.minimum, value);
            above.maximum = std::fmax(above.maximum, value);
        }
    }
    ++m_rows;
}

std::size_t SeriesBlock::bytes() const
{
    std::size_t total = sizeof(*this) + (m_times.capacity() + m_values.capacity()) * sizeof(double);
    for (const std::vector<Node>& level : m_pyramid)
        total += level.capacity() * sizeof(Node);
    return total;
}

double SeriesBlock::value(Metric metric, std::size_t row) const
{
    return m_values[static_cast<std::size_t>(metric) * capacity + row];
}

SeriesBlock::Node SeriesBlock::node(std::size_t height, Metric metric, std::size_t row) const
{
    if (height == 0)
        return Node{ value(metric, row), value(metric, row) };
    const std::size_t column = static_cast<std::size_t>(metric) * nodesAColumn(height);
    return m_pyramid[height - 1][column + row / span(height)];
}

void SeriesBlock::widen(Metric metric, std::size_t begin, std::size_t end, Extremes& extremes) const
{
    while (begin < end) {
        std::size_t height = 0;
        while (height < levels && begin % span(height + 1) == 0 && begin + span(height + 1) <= end)
            ++height;
        const Node found = node(height, metric, begin);
        widenBy(extremes, found.minimum, found.maximum);
        begin += span(height);
    }
}

std::optional<double> SeriesBlock::lastValue(Metric metric, std::size_t begin, std::size_t end) const
{
    while (begin < end) {
        std::size_t height = 0;
        while (height < levels && end % span(height + 1) == 0 && begin + span(height + 1) <= end)
            ++height;
        while (height > 0 && !std::isnan(node(height, metric, end - 1).minimum))
            --height;
        const Node found = node(height, metric, end - 1);
        if (!std::isnan(found.minimum))
            return found.minimum;
        end -= span(height);
    }
    return std::nullopt;
}

} // namespace leaklab::metrics
