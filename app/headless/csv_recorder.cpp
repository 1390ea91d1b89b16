#include "app/headless/csv_recorder.h"

#include "app/metrics/series_csv.h"

namespace leaklab::headless {

core::Result<void> CsvRecorder::open(const QString& file)
{
    const core::Result<void> opened = m_file.open(file);
    return opened ? m_file.write(QByteArray::fromStdString(metrics::csvHeader(metrics::allColumns())))
                  : opened;
}

core::Result<void> CsvRecorder::writeLatest(const metrics::SeriesStore& series)
{
    if (series.rows() == 0)
        return {};
    const std::string line = metrics::csvRow(series, series.rows() - 1, metrics::allColumns());
    return m_file.write(QByteArray::fromStdString(line));
}

} // namespace leaklab::headless
