#include "app/ui/following_table.h"

#include <QEvent>
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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    fitToFont();
    // The range changes when rows come; whether to follow is known from before that.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_follow = value >= verticalScrollBar()->maximum(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follow)
            scrollToBottom();
    });
}

QSize FollowingTable::minimumSizeHint() const
{
    const int rows = horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize();
    return { QTableView::minimumSizeHint().width(), rows };
}

void FollowingTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    fitToFont();
}

void FollowingTable::fitToFont()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    for (int column = 0; model() && column + 1 < model()->columnCount(); ++column)
        setColumnWidth(column, fontMetrics().averageCharWidth() * 14);
}

void FollowingTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

} // namespace leaklab::ui
