#include "app/ui/tile_bar.h"

#include "app/charts/chart_palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leaklab::ui {

namespace {

void scaleFont(QWidget* widget, double factor, bool bold)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget->setFont(font);
}

models::EventLevel colourOf(models::TileLevel level)
{
    return level == models::TileLevel::Critical ? models::EventLevel::Death : models::EventLevel::Warning;
}

} // namespace

TileView::TileView(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_value(new QLabel(this))
    , m_note(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    scaleFont(m_value, 1.75, true);
    scaleFont(m_note, 0.92, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->setSpacing(0);
    for (QLabel* label : { m_title, m_value, m_note }) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1); // a long text must not push the window wider
        layout->addWidget(label);
    }
}

void TileView::show(const models::Tile& tile)
{
    m_title->setText(tile.title);
    // The sign says it to those who do not see the colour.
    m_value->setText(
        tile.level == models::TileLevel::Normal ? tile.value : QStringLiteral("\u25b2 ") + tile.value);
    m_note->setText(tile.note);
    QPalette colours = palette();
    if (tile.level != models::TileLevel::Normal)
        colours.setColor(QPalette::WindowText, charts::ChartPalette(palette()).marker(colourOf(tile.level)));
    m_value->setPalette(colours);
    setToolTip(tile.meaning);
    setAccessibleName(tr("%1: %2, %3").arg(tile.title, tile.value, tile.note));
}

TileBar::TileBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileBar::show(const std::vector<models::Tile>& tiles)
{
    while (m_views.size() < tiles.size()) {
        m_views.push_back(new TileView(this));
        layout()->addWidget(m_views.back());
    }
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_views[i]->show(tiles[i]);
}

} // namespace leaklab::ui
