#include "app/ui/census_panel.h"

#include "app/charts/flow_layout.h"
#include "app/collect/session_record.h"
#include "app/lab/heap_inspector.h"
#include "app/models/value_text.h"
#include "app/ui/character_width.h"
#include "app/ui/error_text.h"
#include "app/ui/theme/icons.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace leaklab::ui {

using lab::HeapInspector;
using models::CensusModel;

CensusPanel::CensusPanel(const collect::SessionRecord& session, QWidget* parent)
    : QWidget(parent)
    , m_look(new QPushButton(tr("Ta&ke census"), this))
    , m_collect(new QPushButton(tr("Collect, then take"), this))
    , m_save(new QPushButton(icon(IconName::Save), tr("Save for Chrome &DevTools \u2026"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_progress(new QProgressBar(this))
    , m_shown(new QComboBox(this))
    , m_earlier(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_table(new QTableView(this))
    , m_path(new QLabel(this))
{
    auto* buttons = new charts::FlowLayout;
    addButtons(*buttons);
    auto* choices = new charts::FlowLayout;
    addChoices(*choices);
    makeTable();
    for (QLabel* label : { m_message, m_path }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_message->setObjectName(QStringLiteral("censusMessage"));
    m_path->setObjectName(QStringLiteral("retainingPath"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addLayout(choices);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_path);

    for (const collect::LabEvent& event : session.events())
        takeEvent(event);
    connect(&session, &collect::SessionRecord::eventAppended, this, &CensusPanel::takeEvent);
    if (m_censuses.empty())
        m_message->setText(tr("This is a replay, and no census was taken in its session. A census is taken "
                              "of a running cart."));
    setBusy(false);
    showPath();
}

void CensusPanel::addButtons(charts::FlowLayout& bar)
{
    m_look->setObjectName(QStringLiteral("takeCensus"));
    m_look->setToolTip(tr("What the last major collection found alive. Costs the cart nothing."));
    m_collect->setObjectName(QStringLiteral("collectAndTakeCensus"));
    m_collect->setToolTip(tr("Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each "
                             "megabyte alive. Also finds what holds the largest types."));
    m_save->setObjectName(QStringLiteral("saveSnapshot"));
    m_save->setToolTip(
        tr("Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, "
           "about 0.3 s for each million objects."));
    m_cancel->setObjectName(QStringLiteral("cancelSnapshot"));
    m_cancel->setToolTip(tr("Breaks off what is going on. A file that was there stays as it was."));
    m_progress->setAccessibleName(tr("How much of the snapshot is saved"));
    m_progress->setMaximumWidth(160);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_look, m_collect, m_save, m_progress, m_cancel })
        bar.addWidget(widget);
}

void CensusPanel::addChoices(charts::FlowLayout& bar)
{
    auto* shown = new QLabel(tr("Census"), this);
    m_shown->setObjectName(QStringLiteral("shownCensus"));
    m_shown->setAccessibleName(tr("Which census is shown"));
    auto* earlier = new QLabel(tr("compared with"), this);
    m_earlier->setObjectName(QStringLiteral("earlierCensus"));
    m_earlier->setAccessibleName(tr("Which earlier census it is compared with"));
    m_earlier->setToolTip(tr("What grows between two censuses under traffic is what leaks."));
    m_earlier->addItem(tr("none"), -1);
    for (QComboBox* box : { m_shown, m_earlier }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        box->setMinimumContentsLength(8);
        box->setMinimumWidth(characterWidth(fontMetrics(), 16)); // a long title must not push the window
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{ shown, m_shown, earlier, m_earlier })
        bar.addWidget(widget);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &CensusPanel::showChosen);
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &CensusPanel::showChosen);
}

void CensusPanel::makeTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(CensusModel::SortRole);
    m_table->setObjectName(QStringLiteral("census"));
    m_table->setAccessibleName(tr("Live objects by type"));
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CensusModel::BytesColumn, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(CensusModel::TypeColumn, QHeaderView::Stretch);
    for (const int column : { CensusModel::MoreObjectsColumn, CensusModel::MoreBytesColumn })
        m_table->setColumnHidden(column, true);
    m_table->setMinimumHeight(5 * fontMetrics().height());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CensusPanel::showPath);
}

void CensusPanel::setInspector(HeapInspector& inspector)
{
    m_inspector = &inspector;
    connect(m_look, &QPushButton::clicked, &inspector,
        [&inspector] { inspector.takeCensus(HeapInspector::Census::AsOfLastMajor); });
    connect(m_collect, &QPushButton::clicked, &inspector,
        [&inspector] { inspector.takeCensus(HeapInspector::Census::CollectNow); });
    connect(m_save, &QPushButton::clicked, this, &CensusPanel::chooseSnapshotFile);
    connect(m_cancel, &QPushButton::clicked, &inspector, &HeapInspector::cancel);
    connect(&inspector, &HeapInspector::busyChanged, this, &CensusPanel::setBusy);
    connect(&inspector, &HeapInspector::snapshotProgressed, this, &CensusPanel::showProgress);
    connect(&inspector, &HeapInspector::snapshotSaved, this, &CensusPanel::showSaved);
    connect(&inspector, &HeapInspector::failed, this, &CensusPanel::showFailure);
    if (m_censuses.empty())
        m_message->setText(
            tr("No census yet. Take one now and another in a minute, and see which type grows."));
    setBusy(inspector.isBusy());
}

void CensusPanel::takeEvent(const collect::LabEvent& event)
{
    if (event.kind != collect::EventKind::CensusTaken)
        return;
    m_censuses.push_back(models::censusOf(event));
    const int number = static_cast<int>(m_censuses.size());
    const QString title = models::censusTitle(m_censuses.back(), number, locale());
    m_message->clear();
    m_earlier->addItem(title, number - 1);
    m_shown->addItem(title, number - 1);
    // The newest against the one before, which is what somebody takes a second one for.
    if (number > 1)
        m_earlier->setCurrentIndex(number - 1);
    m_shown->setCurrentIndex(number - 1);
    showChosen();
}

void CensusPanel::showChosen()
{
    const auto chosen = [this](const QComboBox* box) -> const models::Census* {
        const int index = box->currentIndex() < 0 ? -1 : box->currentData().toInt();
        return index < 0 ? nullptr : &m_censuses[static_cast<std::size_t>(index)];
    };
    const models::Census* shown = chosen(m_shown);
    if (!shown)
        return m_model.clear();
    const models::Census* earlier = chosen(m_earlier);
    const bool compares = earlier && earlier != shown;
    m_model.show(*shown, compares ? std::optional(*earlier) : std::nullopt);
    m_table->setColumnHidden(CensusModel::MoreObjectsColumn, !compares);
    m_table->setColumnHidden(CensusModel::MoreBytesColumn, !compares);
    if (m_sorted.rowCount() > 0)
        m_table->selectRow(0);
    showPath();
    tellWhatIsSeen();
}

QString CensusPanel::chosenType() const
{
    return m_table->currentIndex().siblingAtColumn(CensusModel::TypeColumn).data().toString();
}

/// Nobody has seen what is on a hidden tab.
void CensusPanel::tellWhatIsSeen()
{
    const std::pair<int, int> shown{ m_shown->currentData().toInt(), m_earlier->currentData().toInt() };
    const bool compares = shown.second >= 0 && shown.first != shown.second;
    if (!isVisible() || !compares || shown == m_comparedLast)
        return;
    m_comparedLast = shown;
    Q_EMIT compared();
}

void CensusPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tellWhatIsSeen();
}

void CensusPanel::showPath()
{
    Q_EMIT typeChosen();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_path->setText(QString());
    const QString type = current.siblingAtColumn(CensusModel::TypeColumn).data().toString();
    const QString path = current.data(CensusModel::PathRole).toString();
    // In two pieces: lupdate takes a C after \u201c for a digit of it.
    m_path->setText(path.isEmpty() ? tr("What holds %1: not looked for. \u201c"
                                        "Collect, then take\u201d finds it for the largest types.")
                                         .arg(type)
                                   : tr("What holds %1: root \u2192 %2").arg(type, path));
    if (!path.isEmpty() && isVisible())
        Q_EMIT pathShown(type);
}

void CensusPanel::chooseSnapshotFile()
{
    auto* dialog = new QFileDialog(this, tr("Save heap snapshot"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Heap snapshots (*.heapsnapshot)"));
    dialog->setObjectName(QStringLiteral("snapshotFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("heapsnapshot"));
    dialog->selectFile(QStringLiteral("cart.heapsnapshot"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (m_inspector && !m_inspector->isBusy()) {
            m_message->setText(tr("The cart writes its heap \u2026"));
            m_inspector->saveSnapshot(file);
        }
    });
    dialog->open();
}

void CensusPanel::showProgress(qint64 done, qint64 total)
{
    m_message->setText(tr("Saving: %1 of %2")
                           .arg(models::bytesText(static_cast<double>(done), locale()),
                               models::bytesText(static_cast<double>(total), locale())));
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
}

void CensusPanel::showSaved(const QString& file, qint64 bytes)
{
    m_message->setText(
        tr("Saved %1, %2. In Chrome: DevTools, Memory, Load.")
            .arg(QDir::toNativeSeparators(file), models::bytesText(static_cast<double>(bytes), locale())));
}

void CensusPanel::showFailure(const core::Error& error)
{
    m_message->setText(tr("\u2716 %1").arg(errorText(error)));
}

void CensusPanel::setBusy(bool busy)
{
    const QString why = m_inspector ? QString() : tr("Not in a replay: a census is taken of a running cart.");
    for (QPushButton* button : { m_look, m_collect, m_save }) {
        button->setEnabled(m_inspector && !busy);
        button->setAccessibleDescription(why);
    }
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

} // namespace leaklab::ui
