#pragma once

#include "app/core/result.h"
#include "app/headless/output_file.h"
#include "app/metrics/series_store.h"

namespace leaklab::headless {

/// Writes every series, one line a frame: see metrics/series_csv.h.
class CsvRecorder {
public:
    [[nodiscard]] core::Result<void> open(const QString& file);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// Writes the newest row of `series`.
    [[nodiscard]] core::Result<void> writeLatest(const metrics::SeriesStore& series);

private:
    OutputFile m_file;
};

} // namespace leaklab::headless
