#include "app/charts/chart_export.h"

#include "app/charts/chart_column.h"
#include "app/charts/chart_text.h"
#include "app/charts/whole_file.h"
#include "app/metrics/series_csv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QTimer>

#ifdef LEAKLAB_HAS_SVG
#include <QSvgGenerator>
#endif

#include <algorithm>
#include <utility>

namespace leaklab::charts {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::charts::ExportText)
};

constexpr std::size_t rowsAtOnce = 5'000;

} // namespace

QImage chartPicture(const ChartColumn& column, double scale)
{
    QImage picture((QSizeF(column.chartArea().size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    readTextsTheirWay(painter);
    column.paintCharts(painter);
    return picture;
}

core::Result<void> savePng(const ChartColumn& column, const QString& file, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!chartPicture(column, scale).save(&buffer, "PNG"))
        return core::Error{ core::ErrorCode::BadValue,
            ExportText::tr("There is not enough memory for so large a picture: make it smaller.")
                .toStdString() };
    return saveWhole(bytes, file);
}

#ifdef LEAKLAB_HAS_SVG

bool canSaveSvg()
{
    return true;
}

core::Result<void> saveSvg(const ChartColumn& column, const QString& file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(column.chartArea().size());
    generator.setViewBox(QRect(QPoint(), column.chartArea().size()));
    generator.setResolution(column.logicalDpiX());
    generator.setTitle(ExportText::tr("Leak Lab"));
    QPainter painter(&generator);
    readTextsTheirWay(painter);
    column.paintCharts(painter);
    painter.end();
    return saveWhole(bytes, file);
}

#else

bool canSaveSvg()
{
    return false;
}

core::Result<void> saveSvg(const ChartColumn&, const QString&)
{
    return core::Error{ core::ErrorCode::BadValue,
        ExportText::tr("This Leak Lab was built without Qt Svg: save a PNG instead.").toStdString() };
}

#endif

CsvExport::CsvExport(metrics::SeriesStretch rows, std::vector<metrics::Metric> columns, QObject* parent)
    : QObject(parent)
    , m_rows(std::move(rows))
    , m_columns(std::move(columns))
{
}

void CsvExport::start(const QString& file)
{
    m_file.setFileName(file);
    if (const auto opened = openWhole(m_file); !opened)
        return finish(opened);
    m_file.write(QByteArray::fromStdString(metrics::csvHeader(m_columns)));
    writeSome();
}

void CsvExport::writeSome()
{
    const std::size_t until = std::min(m_next + rowsAtOnce, m_rows.rows());
    for (; m_next < until; ++m_next) {
        const QByteArray line = QByteArray::fromStdString(metrics::csvRow(m_rows, m_next, m_columns));
        if (m_file.write(line) != line.size())
            return finish(notWritten(m_file));
    }
    if (m_next < m_rows.rows()) {
        QTimer::singleShot(0, this, &CsvExport::writeSome);
        return;
    }
    finish(commitWhole(m_file));
}

void CsvExport::finish(const core::Result<void>& result)
{
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace leaklab::charts
