#include "app/ui/classroom/projector_window.h"

#include "app/charts/chart_column.h"
#include "app/ui/app_icon.h"
#include "app/ui/picture_feed.h"
#include "app/ui/theme/theme_style.h"
#include "app/ui/tile_bar.h"

#include <QCloseEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace leaklab::ui {

namespace {

/// One line of body text is this part of the window's height: 27 pixels of 1080, 7 of a thumbnail's 270.
constexpr double linesOfType = 40;
constexpr double plainPixels = 12;
constexpr double linesOfStroke = 400; ///< as many thin lines beside each other fill the height

} // namespace

ProjectorWindow::ProjectorWindow(const collect::SessionRecord& session, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_outlook(session)
    , m_tiles(new TileBar(this))
    , m_charts(new charts::ChartColumn(session.series(), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Leak Lab \u2013 projector"));
    setWindowIcon(appIcon());
    setAttribute(Qt::WA_QuitOnClose, false); // the console is what a session ends with
    setAutoFillBackground(true);
    m_charts->controls().hide();
    // The keys work from the start, and no chart has a frame that says nothing to the room.
    m_charts->setFocusPolicy(Qt::StrongFocus);
    m_charts->setFocus();
    setTypeRole(*m_hint, TypeRole::Small);
    setTextColour(*m_hint, TextColour::Muted);
    m_hint->setAlignment(Qt::AlignRight);
    m_hint->hide();
    auto* layout = new QVBoxLayout(this);
    // The type follows the window; the window must not have to make room for type that it has outgrown.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_tiles);
    layout->addWidget(m_charts, 1);
    layout->addWidget(m_hint);
    auto* feed = new PictureFeed(session, m_outlook, *m_tiles, *m_charts, this);
    feed->setTilesFreeze(true);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(leave, &QShortcut::activated, this, &QWidget::close);
    resize(1280, 720);
    fitType();
}

ProjectorWindow::~ProjectorWindow()
{
    // The style goes before the widgets that are painted by it.
    for (QWidget* widget : findChildren<QWidget*>())
        widget->setStyle(nullptr);
    setStyle(nullptr);
}

void ProjectorWindow::setHint(const QString& keys)
{
    m_hint->setText(keys);
    m_hint->setVisible(!keys.isEmpty());
}

void ProjectorWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

void ProjectorWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void ProjectorWindow::fitType()
{
    if (height() == m_fittedTo)
        return;
    m_fittedTo = height();
    QFont plain = font();
    plain.setPointSizeF(plainPixels * 72 / logicalDpiY());
    const double projectorType = makeTheme(ThemeName::Projector, 1, plain).scale;
    Theme theme
        = makeTheme(ThemeName::Projector, height() / linesOfType / plainPixels / projectorType, plain);
    theme.lineWidth = std::max(theme.lineWidth, static_cast<int>(std::lround(height() / linesOfStroke)));
    auto style = std::make_unique<ThemeStyle>(theme);
    giveTheme(*this, *style);
    m_style = std::move(style);
    const int space = theme.space(Space::Medium);
    layout()->setContentsMargins(space, space, space, space);
    layout()->setSpacing(space);
    m_charts->setColours(theme.charts());
}

} // namespace leaklab::ui
