#include "app/ui/tile_bar.h"

#include "app/ui/elided_label.h"
#include "app/ui/theme/control_painter.h"
#include "app/ui/theme/theme_style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace leaklab::ui {

using models::TileLevel;

namespace {

TextColour colourOf(TileLevel level)
{
    switch (level) {
    case TileLevel::Critical:
        return TextColour::Danger;
    case TileLevel::High:
        return TextColour::Warning;
    case TileLevel::Normal:
        return TextColour::Normal;
    }
    return TextColour::Normal;
}

/// The sign says it to those who do not see the colour. It stands by the name: the number keeps its place.
QString signOf(TileLevel level)
{
    switch (level) {
    case TileLevel::Critical:
        return QStringLiteral("\u2716 ");
    case TileLevel::High:
        return QStringLiteral("\u25b2 ");
    case TileLevel::Normal:
        return {};
    }
    return {};
}

} // namespace

TileView::TileView(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_value(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setTypeRole(*m_title, TypeRole::Small);
    setTypeRole(*m_value, TypeRole::Value);
    setTypeRole(*m_note, TypeRole::Small);
    setTextColour(*m_note, TextColour::Muted);
    m_layout->setContentsMargins(12, 6, 8, 6);
    m_layout->setSpacing(0);
    for (ElidedLabel* label : { m_title, m_value, m_note })
        m_layout->addWidget(label);
}

void TileView::show(const models::Tile& tile)
{
    m_level = tile.level;
    m_title->setText(signOf(tile.level) + tile.title);
    m_value->setText(tile.value);
    m_note->setText(tile.note);
    setTextColour(*m_title, m_level == TileLevel::Normal ? TextColour::Muted : colourOf(m_level));
    setTextColour(*m_value, colourOf(m_level));
    setToolTip(tile.meaning);
    setAccessibleName(spoken(tile));
    update();
}

QString TileView::spoken(const models::Tile& tile) const
{
    const QString plain = tr("%1: %2, %3").arg(tile.title, tile.value, tile.note);
    switch (tile.level) {
    case TileLevel::Critical:
        return tr("%1, critical").arg(plain);
    case TileLevel::High:
        return tr("%1, high").arg(plain);
    case TileLevel::Normal:
        return plain;
    }
    return plain;
}

int TileView::usualWidth() const
{
    const QMargins margins = m_layout->contentsMargins();
    return QFontMetrics(themeOf(*this).font(TypeRole::Value)).horizontalAdvance(QStringLiteral("0,000 MiB"))
        + margins.left() + margins.right();
}

void TileView::setCompact(bool compact)
{
    m_layout->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_note->setVisible(!compact);
    m_value->setAlignment((compact ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setTypeRole(*m_value, compact ? TypeRole::SmallValue : TypeRole::Value);
}

void TileView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    ControlPainter(theme, painter).card(rect());
    if (m_level == TileLevel::Normal)
        return;
    const int left = theme.lineWidth + 2;
    const int wide = std::min(3 * theme.lineWidth, layout()->contentsMargins().left() - left - 2);
    painter.fillRect(QRect(left, 8, wide, height() - 16), theme.colour(colourOf(m_level)));
}

TileBar::TileBar(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileBar::show(const std::vector<models::Tile>& tiles)
{
    while (m_views.size() < tiles.size()) {
        m_views.push_back(new TileView(this));
        m_columns = 0;
    }
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_views[i]->show(tiles[i]);
    arrange();
}

void TileBar::arrange()
{
    if (m_views.empty())
        return;
    m_grid->setSpacing(themeOf(*this).space(Space::Medium));
    const int count = static_cast<int>(m_views.size());
    const bool compact = width() < count * (m_views.front()->usualWidth() + m_grid->spacing());
    const int columns = compact ? (count + 1) / 2 : count;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (TileView* view : m_views)
        view->setCompact(compact);
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_views[static_cast<std::size_t>(i)], i / columns, i % columns);
}

void TileBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace leaklab::ui
