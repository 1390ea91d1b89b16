#include "app/ui/following_table.h"

#include <QHeaderView>
#include <QScrollBar>

namespace leaklab::ui {

FollowingTable::FollowingTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The range changes when rows come; whether to follow is known from before that.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_follow = value >= verticalScrollBar()->maximum(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follow)
            scrollToBottom();
    });
}

void FollowingTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    for (int column = 0; column + 1 < model->columnCount(); ++column)
        setColumnWidth(column, fontMetrics().averageCharWidth() * 14);
}

} // namespace leaklab::ui
