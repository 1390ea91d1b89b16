#include "app/metrics/series_csv.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leaklab::metrics {

namespace {

void appendNumber(std::string& line, double value)
{
    if (std::isnan(value))
        return;
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    line.append(text.data(), end);
}

template <class Rows> std::string lineOf(const Rows& rows, std::size_t row, std::span<const Metric> columns)
{
    std::string line;
    appendNumber(line, rows.time(row));
    for (const Metric metric : columns) {
        line.append(1, ',');
        appendNumber(line, rows.value(metric, row));
    }
    return line.append("\r\n");
}

constexpr std::array<Metric, metricCount> everyMetric()
{
    std::array<Metric, metricCount> all{};
    for (std::size_t i = 0; i < metricCount; ++i)
        all[i] = static_cast<Metric>(i);
    return all;
}

} // namespace

std::string csvHeader(std::span<const Metric> columns)
{
    std::string line("time_s");
    for (const Metric metric : columns)
        line.append(1, ',').append(columnName(metric));
    return line.append("\r\n");
}

std::string csvRow(const SeriesStore& store, std::size_t row, std::span<const Metric> columns)
{
    return lineOf(store, row, columns);
}

std::string csvRow(const SeriesStretch& rows, std::size_t row, std::span<const Metric> columns)
{
    return lineOf(rows, row, columns);
}

std::span<const Metric> allColumns()
{
    static constexpr auto all = everyMetric();
    return all;
}

} // namespace leaklab::metrics
