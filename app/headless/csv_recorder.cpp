#include "app/headless/csv_recorder.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leaklab::headless {

namespace {

void appendNumber(QByteArray& line, double value)
{
    if (std::isnan(value))
        return;
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    line.append(text.data(), end - text.data());
}

QByteArray headerLine()
{
    QByteArray line("time_s");
    for (std::size_t i = 0; i < metrics::metricCount; ++i)
        line.append(',').append(metrics::columnName(static_cast<metrics::Metric>(i)).c_str());
    return line.append("\r\n");
}

} // namespace

core::Result<void> CsvRecorder::open(const QString& file)
{
    const core::Result<void> opened = m_file.open(file);
    return opened ? m_file.write(headerLine()) : opened;
}

core::Result<void> CsvRecorder::writeLatest(const metrics::SeriesStore& series)
{
    if (series.rows() == 0)
        return {};
    const std::size_t row = series.rows() - 1;
    QByteArray line;
    appendNumber(line, series.time(row));
    for (std::size_t i = 0; i < metrics::metricCount; ++i) {
        line.append(',');
        appendNumber(line, series.value(static_cast<metrics::Metric>(i), row));
    }
    return m_file.write(line.append("\r\n"));
}

} // namespace leaklab::headless
