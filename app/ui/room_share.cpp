#include "app/ui/room_share.h"

#include <QEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace leaklab::ui {

namespace {

constexpr int usualLines = 9; ///< of text, the bar and the controls under it included

} // namespace

RoomShare::RoomShare(QSplitter& splitter, QWidget& charts, QTabWidget& tabs)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_charts(charts)
    , m_tabs(tabs)
{
    m_splitter.installEventFilter(this);
    connect(&m_splitter, &QSplitter::splitterMoved, this, [this] { m_chosen = true; });
    connect(m_tabs.tabBar(), &QTabBar::tabBarClicked, this, &RoomShare::open);
    connect(&m_tabs, &QTabWidget::currentChanged, this, &RoomShare::open);
}

QByteArray RoomShare::save() const
{
    return m_chosen ? m_splitter.saveState() : QByteArray();
}

void RoomShare::restore(const QByteArray& saved)
{
    m_chosen = !saved.isEmpty() && m_splitter.restoreState(saved);
}

void RoomShare::open()
{
    if (!m_tabs.isVisible() || m_tabs.height() >= leastHeight())
        return;
    m_chosen = true;
    give(usualHeight());
}

bool RoomShare::eventFilter(QObject* watched, QEvent* event)
{
    const bool matters = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show;
    // After the splitter has taken its own look at what happened.
    if (watched == &m_splitter && matters)
        QMetaObject::invokeMethod(this, &RoomShare::share, Qt::QueuedConnection);
    return false;
}

int RoomShare::usualHeight() const
{
    return usualLines * m_tabs.fontMetrics().height();
}

int RoomShare::leastHeight() const
{
    return usualHeight() * 2 / 3;
}

int RoomShare::barHeight() const
{
    const QWidget* beside = m_tabs.cornerWidget();
    return std::max(m_tabs.tabBar()->sizeHint().height(), beside ? beside->sizeHint().height() : 0);
}

void RoomShare::share()
{
    const int bar = barHeight();
    m_tabs.setMinimumHeight(bar);
    if (m_chosen)
        return;
    const int left = m_splitter.height() - m_splitter.handleWidth() - m_charts.minimumSizeHint().height();
    give(left < leastHeight() ? bar : std::min(left, usualHeight()));
}

void RoomShare::give(int tabsHeight)
{
    m_splitter.setSizes({ m_splitter.height() - m_splitter.handleWidth() - tabsHeight, tabsHeight });
}

} // namespace leaklab::ui
