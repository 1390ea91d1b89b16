#pragma once

#include "app/core/result.h"
#include "app/metrics/series_stretch.h"

#include <QObject>
#include <QSaveFile>
#include <QString>

#include <vector>

class QImage;

namespace leaklab::charts {

class ChartColumn;

/// Pictures of what a column shows, to the pixel: charts and ribbon, without the controls. An error is a
/// sentence about the file; nothing half-written stays. Thread: the GUI thread.
/// `scale`: 1 is the size on the screen, 2 twice as fine.
[[nodiscard]] QImage chartPicture(const ChartColumn& column, double scale);
[[nodiscard]] core::Result<void> savePng(const ChartColumn& column, const QString& file, double scale);
[[nodiscard]] bool canSaveSvg(); ///< not where Leak Lab was built without Qt Svg
[[nodiscard]] core::Result<void> saveSvg(const ChartColumn& column, const QString& file);

/// Writes rows as CSV, the columns and numbers that `--csv` writes as well: bit by bit, so that
/// the window lives on meanwhile. Deletes itself after finished().
class CsvExport : public QObject {
    Q_OBJECT
public:
    CsvExport(metrics::SeriesStretch rows, std::vector<metrics::Metric> columns, QObject* parent = nullptr);
    void start(const QString& file);

Q_SIGNALS:
    void finished(const leaklab::core::Result<void>& result);

private:
    void writeSome();
    void finish(const core::Result<void>& result);

    metrics::SeriesStretch m_rows;
    std::vector<metrics::Metric> m_columns;
    std::size_t m_next = 0; ///< row
    QSaveFile m_file;
};

} // namespace leaklab::charts
