#include "app/ui/classroom/cue_panel.h"

#include "app/charts/chart_column.h"
#include "app/collect/session_record.h"
#include "app/ui/following_table.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace leaklab::ui {

CuePanel::CuePanel(
    const collect::SessionRecord& session, charts::ChartColumn& charts, Access access, QWidget* parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_access(access)
    , m_table(new FollowingTable(this))
    , m_show(makeAction("showCue", tr("Show"), QKeySequence(Qt::Key_Return),
          tr("Shows on the charts what they showed then.")))
    , m_rename(makeAction("renameCue", tr("Rename"), QKeySequence(Qt::Key_F2), tr("Gives it another name.")))
    , m_remove(makeAction("removeCue", tr("Remove"), QKeySequence(Qt::Key_Delete),
          tr("Takes it off the charts, the list and the handout.")))
{
    m_model.setEditable(access == Access::Editable);
    for (const collect::LabEvent& event : session.events())
        m_model.take(event);
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("cues"));
    m_table->setAccessibleName(tr("Cues and notes"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_table, 1);

    connect(&session, &collect::SessionRecord::eventAppended, &m_model, &models::CueModel::take);
    connect(m_table, &QTableView::doubleClicked, m_show, &QAction::trigger);
    connect(m_show, &QAction::triggered, this, [this] {
        if (const models::Cue* cue = chosen())
            show(*cue);
    });
    makeEditable();
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CuePanel::updateActions);
    connect(&m_model, &models::CueModel::rowsRemoved, this, &CuePanel::updateActions);
    layout->addWidget(makeButtons());
    updateActions();
}

void CuePanel::makeEditable()
{
    const bool editable = m_access == Access::Editable;
    m_rename->setVisible(editable);
    m_remove->setVisible(editable);
    m_table->setEditTriggers(
        editable ? QAbstractItemView::EditKeyPressed : QAbstractItemView::NoEditTriggers);
    if (!editable)
        return;
    connect(&m_model, &models::CueModel::renameWanted, this, &CuePanel::renameWanted);
    connect(m_rename, &QAction::triggered, this,
        [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(models::CueModel::TextColumn)); });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const models::Cue* cue = chosen())
            Q_EMIT removeWanted(cue->id, QString(cue->text));
    });
}

QAction* CuePanel::makeAction(
    const char* name, const QString& text, const QKeySequence& key, const QString& teaches)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        tr("%1 (%2)", "what it does (its key)").arg(teaches, key.toString(QKeySequence::NativeText)));
    m_table->addAction(action);
    return action;
}

QWidget* CuePanel::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : { m_show, m_rename, m_remove }) {
        if (!action->isVisible())
            continue;
        auto* button = new QToolButton(row);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch();
    return row;
}

const models::Cue* CuePanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.cues()[static_cast<std::size_t>(rows.front().row())];
}

void CuePanel::show(const models::Cue& cue)
{
    // They may not have heard yet of the rows that came with the cue.
    m_charts.refresh();
    m_charts.showOnly(cue.chart);
    m_charts.navigation().showWindow({ cue.until, cue.until - cue.from });
    m_charts.navigation().setCrosshair(cue.about);
}

void CuePanel::updateActions()
{
    for (QAction* action : { m_show, m_rename, m_remove })
        action->setEnabled(chosen() != nullptr);
}

} // namespace leaklab::ui
