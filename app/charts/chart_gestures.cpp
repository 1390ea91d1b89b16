#include "app/charts/chart_gestures.h"

#include "app/charts/time_plot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

constexpr double zoomStep = 1.25; ///< a notch of the wheel, or a key
constexpr double notch = 120; ///< of a wheel, in its eighths of a degree
constexpr double page = 0.9; ///< share of the span that a page turns

} // namespace

ChartGestures::ChartGestures(TimeNavigation& navigation, const metrics::SeriesStore& store, QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_store(store)
{
}

void ChartGestures::watch(TimePlot& plot)
{
    plot.setMouseTracking(true);
    plot.installEventFilter(this);
}

void ChartGestures::keepUnderPointer()
{
    if (m_hovered)
        m_navigation.setCrosshair(m_hovered->timeAt(m_pointer.x()));
}

bool ChartGestures::eventFilter(QObject* watched, QEvent* event)
{
    auto* plot = qobject_cast<TimePlot*>(watched);
    if (!plot)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*plot, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*plot, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*plot);
    case QEvent::MouseButtonDblClick:
        m_pressed = false;
        m_navigation.goLive();
        return true;
    case QEvent::Leave:
        if (m_hovered) {
            m_hovered = nullptr;
            m_navigation.setCrosshair(std::nullopt);
        }
        return false;
    case QEvent::Wheel:
        return wheel(*plot, *static_cast<QWheelEvent*>(event));
    case QEvent::KeyPress:
        return key(*plot, *static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

bool ChartGestures::press(TimePlot& plot, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !plot.plotArea().contains(event.position()))
        return false;
    plot.setFocus(Qt::MouseFocusReason);
    m_pressed = true;
    m_dragging = false;
    m_pressedAt = event.position();
    m_pressedWindow = plot.window();
    return true;
}

bool ChartGestures::move(TimePlot& plot, const QMouseEvent& event)
{
    const QPointF position = event.position();
    if (m_pressed) {
        const double dx = position.x() - m_pressedAt.x();
        if (!m_dragging && std::abs(dx) >= QApplication::startDragDistance()) {
            m_dragging = true;
            plot.setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragging)
            m_navigation.showWindow(
                { m_pressedWindow.until - dx * plot.secondsPerPixel(), m_pressedWindow.span });
    }
    const bool inside = plot.plotArea().contains(position);
    m_hovered = inside ? &plot : nullptr;
    m_pointer = position;
    m_navigation.setCrosshair(inside ? std::optional(plot.timeAt(position.x())) : std::nullopt);
    return true;
}

bool ChartGestures::release(TimePlot& plot)
{
    m_pressed = false;
    m_dragging = false;
    plot.unsetCursor();
    return true;
}

bool ChartGestures::wheel(TimePlot& plot, const QWheelEvent& event)
{
    const QPoint turned = event.angleDelta();
    const double upDown = turned.y() / notch;
    const double sideways = turned.x() / notch;
    if (event.modifiers().testFlag(Qt::ShiftModifier) || std::abs(sideways) > std::abs(upDown)) {
        const double notches = std::abs(sideways) > std::abs(upDown) ? sideways : upDown;
        m_navigation.panBy(-notches * plot.window().span / 10);
    } else {
        const QRectF area = plot.plotArea();
        const double x = std::clamp(event.position().x(), area.left(), area.right());
        m_navigation.zoomAround(plot.timeAt(x), std::pow(zoomStep, -upDown));
    }
    return true;
}

bool ChartGestures::key(TimePlot& plot, const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain)
        return false;
    const bool far = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return step(plot, -1, far), true;
    case Qt::Key_Right:
        return step(plot, 1, far), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomByKey(1 / zoomStep), true;
    case Qt::Key_Minus:
        return zoomByKey(zoomStep), true;
    case Qt::Key_PageUp:
        return m_navigation.panBy(-page * plot.window().span), true;
    case Qt::Key_PageDown:
        return m_navigation.panBy(page * plot.window().span), true;
    case Qt::Key_Home:
        return m_navigation.panToStart(), true;
    case Qt::Key_End:
        return m_navigation.goLive(), true;
    case Qt::Key_Escape:
        if (!m_navigation.crosshair())
            return false;
        m_hovered = nullptr;
        return m_navigation.setCrosshair(std::nullopt), true;
    default:
        return false;
    }
}

/// A row on, or a pixel where rows are denser; ten of them when `far`. The window follows the crosshair.
void ChartGestures::step(TimePlot& plot, int direction, bool far)
{
    if (m_store.rows() == 0)
        return;
    m_hovered = nullptr;
    const TimeWindow window = plot.window();
    const double steps = direction * (far ? 10.0 : 1.0);
    double time = window.dataUntil();
    if (const auto here = m_navigation.crosshair()) {
        const auto row = static_cast<double>(m_store.rowAt(*here).value_or(0));
        const double last = static_cast<double>(m_store.rows()) - 1;
        const double byRow = m_store.time(static_cast<std::size_t>(std::clamp(row + steps, 0.0, last)));
        const double byPixel = *here + steps * plot.secondsPerPixel();
        time = direction < 0 ? std::min(byRow, byPixel) : std::max(byRow, byPixel);
    }
    time = std::clamp(time, m_store.firstTime(), m_navigation.frozenAt().value_or(m_store.lastTime()));
    if (time < window.from())
        m_navigation.showWindow({ time + window.span, window.span });
    else if (time > window.until)
        m_navigation.showWindow({ time, window.span });
    m_navigation.setCrosshair(time);
}

void ChartGestures::zoomByKey(double factor)
{
    const TimeWindow window = m_navigation.window();
    const double around = m_navigation.crosshair().value_or(window.dataUntil());
    m_navigation.zoomAround(std::clamp(around, window.from(), window.until), factor);
}

} // namespace leaklab::charts
