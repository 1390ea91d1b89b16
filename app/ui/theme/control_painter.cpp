#include "app/ui/theme/control_painter.h"

#include "app/charts/contrast.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace leaklab::ui {

using charts::mixed;

namespace {

bool enabled(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled;
}

bool hovered(const QStyleOption& option)
{
    return enabled(option) && (option.state & QStyle::State_MouseOver);
}

/// Focus shows when it was reached by keyboard; a mouse knows where it is.
bool showsFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

ControlPainter::ControlPainter(const Theme& theme, QPainter& painter)
    : m_theme(theme)
    , m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ControlPainter::~ControlPainter()
{
    m_painter.restore();
}

QPen ControlPainter::outline(const QStyleOption& option) const
{
    const ThemeColours& colours = m_theme.colours;
    return QPen(
        enabled(option) ? colours.outline : mixed(colours.border, colours.outline, 0.3), m_theme.lineWidth);
}

void ControlPainter::box(const QRectF& rect, const QPen& pen, const QColor& ground, double radius)
{
    m_painter.setPen(pen);
    m_painter.setBrush(ground);
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ControlPainter::card(const QRect& rect)
{
    box(rect, QPen(m_theme.colours.border, m_theme.lineWidth), m_theme.colours.surface, m_theme.radius() + 2);
}

void ControlPainter::button(const QStyleOption& option, bool flat, bool primary)
{
    const ThemeColours& colours = m_theme.colours;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool filled = primary && enabled(option);
    const QColor rest = filled ? colours.accent : colours.surface;
    const double touched = down ? 0.14 : hovered(option) ? 0.07 : 0;
    const QColor ground = mixed(rest, colours.text, touched);
    if (!flat || touched > 0)
        box(option.rect,
            filled     ? QPen(ground, 1)
                : flat ? QPen(Qt::NoPen)
                       : outline(option),
            ground, m_theme.radius());
    if (showsFocus(option))
        focusRing(option.rect);
}

void ControlPainter::field(const QStyleOption& option)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor ground = enabled(option) ? m_theme.colours.surface : m_theme.colours.window;
    const QPen pen = focused ? QPen(m_theme.colours.accent, m_theme.lineWidth + 1) : outline(option);
    box(option.rect, pen, ground, m_theme.radius());
}

void ControlPainter::checkBox(const QStyleOption& option)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = enabled(option) ? m_theme.colours.accent : m_theme.colours.outline;
    const QRectF rect = option.rect;
    box(rect, on ? QPen(fill, 1) : outline(option), on ? fill : m_theme.colours.surface, 3);
    if (!on)
        return;
    m_painter.setPen(
        QPen(m_theme.colours.onAccent, rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    if (option.state & QStyle::State_NoChange)
        m_painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        m_painter.drawPolyline(QPolygonF{ at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31) });
}

void ControlPainter::radioButton(const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF rect = option.rect;
    const QColor fill = enabled(option) ? m_theme.colours.accent : m_theme.colours.outline;
    box(rect, on ? QPen(fill, m_theme.lineWidth + 1) : outline(option), m_theme.colours.surface,
        rect.width() / 2);
    if (!on)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawEllipse(rect.center(), rect.width() / 4, rect.height() / 4);
}

void ControlPainter::chevron(const QRect& rect, bool down, bool enabled)
{
    const double half = std::min({ 4.0 * m_theme.scale, rect.width() / 3.0, rect.height() / 2.5 });
    const double rise = (down ? 1 : -1) * half / 2;
    const QPointF centre = QRectF(rect).center();
    const QColor colour = enabled ? m_theme.colours.text : m_theme.colours.outline;
    m_painter.setPen(QPen(colour, 1.5 * m_theme.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(QPolygonF{
        centre + QPointF(-half, -rise), centre + QPointF(0, rise), centre + QPointF(half, -rise) });
}

void ControlPainter::tab(const QStyleOption& option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && hovered(option))
        m_painter.fillRect(option.rect, mixed(m_theme.colours.window, m_theme.colours.text, 0.07));
    if (selected) {
        const int thick = 2 * m_theme.lineWidth;
        QRect bar = option.rect;
        bar.setTop(bar.bottom() - thick + 1);
        m_painter.fillRect(bar, m_theme.colours.accent);
    }
}

void ControlPainter::header(const QRect& rect)
{
    m_painter.fillRect(rect, m_theme.colours.surface);
    m_painter.fillRect(
        QRect(rect.left(), rect.bottom() - m_theme.lineWidth + 1, rect.width(), m_theme.lineWidth),
        m_theme.colours.border);
}

void ControlPainter::scrollHandle(const QRect& rect, bool hovered)
{
    const int margin = std::min(rect.width(), rect.height()) / 4;
    const QRectF handle = rect.adjusted(margin, margin, -margin, -margin);
    box(handle, Qt::NoPen, hovered ? m_theme.colours.text : m_theme.colours.outline,
        std::min(handle.width(), handle.height()) / 2);
}

void ControlPainter::focusRing(const QRect& rect)
{
    box(rect, QPen(m_theme.colours.accent, m_theme.lineWidth + 1), Qt::transparent, m_theme.radius());
}

} // namespace leaklab::ui
