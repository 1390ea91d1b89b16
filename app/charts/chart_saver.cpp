#include "app/charts/chart_saver.h"

#include "app/charts/chart_column.h"
#include "app/charts/chart_export.h"
#include "app/charts/save_folder.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

namespace leaklab::charts {

namespace {

/// Every series that is to be seen, each once, in the order of the metrics.
std::vector<metrics::Metric> shownMetrics(const ChartColumn& column)
{
    std::vector<metrics::Metric> shown;
    for (const LiveChart* chart : column.charts()) {
        for (const SeriesSpec& series : chart->spec().series) {
            if (!chart->isHidden())
                shown.push_back(series.metric);
        }
    }
    std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    return shown;
}

const QString kind = QStringLiteral("charts");

void tellFailure(QWidget& window, const QString& sentence)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, ChartSaver::tr("Not saved"), sentence, QMessageBox::Ok, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

ChartSaver::ChartSaver(ChartColumn& column)
    : QObject(&column)
    , m_column(column)
{
    connect(this, &ChartSaver::failed, this,
        [this](const QString& sentence) { tellFailure(*m_column.window(), sentence); });
}

void ChartSaver::ask()
{
    const QString fine = tr("Picture, twice as fine (*.png)");
    QStringList filters{ tr("Picture as on the screen (*.png)"), fine };
    if (canSaveSvg())
        filters += tr("Drawing to be scaled (*.svg)");
    filters += tr("Figures of what is shown (*.csv)");
    auto* dialog = new QFileDialog(m_column.window(), tr("Save the charts"),
        saveFolder(kind, { QStandardPaths::PicturesLocation, QStandardPaths::DocumentsLocation }));
    dialog->setObjectName(QStringLiteral("saveCharts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(tr("leak-lab-charts", "name of a file"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, dialog, fine](const QString& file) { save(file, dialog->selectedNameFilter() == fine); });
    dialog->open();
}

void ChartSaver::save(const QString& file, bool fine)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return finish(file, saveSvg(m_column, file));
    if (suffix == QLatin1String("png"))
        return finish(file, savePng(m_column, file, fine ? 2 : 1));
    if (suffix != QLatin1String("csv")) {
        Q_EMIT failed(tr("%1 ends in none of .png, .svg and .csv: give it one of these.").arg(file));
        return;
    }
    const TimeWindow& window = m_column.charts().front()->window();
    // A replay that goes back replaces its charts, but what was begun is written.
    QWidget* shownIn = m_column.window();
    auto* csv = new CsvExport(
        m_column.series().stretch(window.from(), window.dataUntil()), shownMetrics(m_column), shownIn);
    connect(csv, &CsvExport::finished, shownIn,
        [self = QPointer(this), shownIn, file](const core::Result<void>& result) {
            if (self)
                self->finish(file, result);
            else if (!result)
                tellFailure(*shownIn, QString::fromStdString(result.error().detail));
        });
    csv->start(file);
}

void ChartSaver::finish(const QString& file, const core::Result<void>& result)
{
    if (!result) {
        Q_EMIT failed(QString::fromStdString(result.error().detail));
        return;
    }
    rememberFolder(kind, file);
    Q_EMIT saved(file);
}

} // namespace leaklab::charts
