#include "app/charts/chart_table.h"

#include "app/models/series_table_model.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace leaklab::charts {

ChartTable::ChartTable(const ChartSpec& spec, const metrics::SeriesStore& store, const TimeWindow& window,
    const TimeFormat& format, QWidget* parent)
    : QDialog(parent)
    , m_view(new QTableView(this))
    , m_model(new models::SeriesTableModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("chartTable"));
    setWindowTitle(tr("%1 as a table", "the title of a chart").arg(spec.title));
    std::vector<models::SeriesTableModel::Column> columns;
    for (const SeriesSpec& series : spec.series)
        columns.push_back({ series.metric, series.name });
    m_model->take(store, std::move(columns), window.from(), window.dataUntil(),
        [format](double time) { return format.text(time, 1); });
    m_view->setModel(m_model);
    m_view->setAccessibleName(windowTitle());
    m_view->setToolTip(tr("Each row is one moment; Ctrl+C copies what is selected."));
    m_view->verticalHeader()->hide();
    m_view->setAlternatingRowColors(true);
    m_view->resizeColumnsToContents();
    m_view->scrollToBottom();

    auto* what = new QLabel(m_model->rowCount() == 0
            ? tr("No data in what the chart shows.")
            : tr("%1 to %2, as it was when this table was opened: %3 rows.")
                  .arg(format.text(std::max(window.from(), store.firstTime())),
                      format.text(window.dataUntil()), locale().toString(m_model->rowCount())),
        this);
    what->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copyTable"));
    copyButton->setToolTip(tr("The selected cells, or all of them, for a spreadsheet."));
    connect(copyButton, &QPushButton::clicked, this, &ChartTable::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &ChartTable::copy);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(720, 520);
}

void ChartTable::copy() const
{
    const QItemSelection selected = m_view->selectionModel()->selection();
    const bool all = selected.isEmpty();
    const int firstRow = all ? 0 : selected.first().top();
    const int lastRow = all ? m_model->rowCount() - 1 : selected.first().bottom();
    const int firstColumn = all ? 0 : selected.first().left();
    const int lastColumn = all ? m_model->columnCount() - 1 : selected.first().right();
    QString text;
    const auto append = [&](int column, const QString& cell) {
        text += cell;
        text += column == lastColumn ? QLatin1Char('\n') : QLatin1Char('\t');
    };
    for (int column = firstColumn; column <= lastColumn; ++column)
        append(column, m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = firstColumn; column <= lastColumn; ++column)
            append(column, m_model->index(row, column).data().toString());
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace leaklab::charts
