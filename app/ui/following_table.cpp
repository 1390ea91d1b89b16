#include "app/ui/following_table.h"

#include "app/ui/character_width.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    fitToFont();
    auto* copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QString text = selectedText(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // The range changes when rows come; whether to follow is known from before that.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { setFollowing(value >= verticalScrollBar()->maximum()); });
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
        setColumnWidth(column, characterWidth(fontMetrics(), 14));
}

void FollowingTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void FollowingTable::follow()
{
    setFollowing(true);
    scrollToBottom();
}

void FollowingTable::setFollowing(bool following)
{
    if (m_follow == following)
        return;
    m_follow = following;
    Q_EMIT followingChanged(following);
}

QToolButton* FollowingTable::followButton()
{
    auto* button = new QToolButton(this);
    button->setText(tr("\u2193 Newest"));
    button->setToolTip(tr("Scrolled up, the list stands still. This goes to the newest row and on with it."));
    button->setAccessibleName(tr("Follow the newest row"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(!m_follow);
    connect(this, &FollowingTable::followingChanged, button, [button](bool on) { button->setEnabled(!on); });
    connect(button, &QToolButton::clicked, this, &FollowingTable::follow);
    return button;
}

QString FollowingTable::selectedText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace leaklab::ui
