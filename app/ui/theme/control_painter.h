#pragma once

#include "app/ui/theme/theme.h"

#include <QRect>

class QPainter;
class QStyleOption;

namespace leaklab::ui {

/// Paints the parts that controls are made of, in the colours of a theme.
class ControlPainter {
public:
    ControlPainter(const Theme& theme, QPainter& painter);
    ~ControlPainter(); ///< leaves the painter as it was
    ControlPainter(const ControlPainter&) = delete;
    ControlPainter& operator=(const ControlPainter&) = delete;

    void card(const QRect& rect); ///< what a panel's controls lie on
    void button(const QStyleOption& option, bool flat, bool primary);
    void field(const QStyleOption& option); ///< around what can be typed into or chosen from
    void checkBox(const QStyleOption& option);
    void radioButton(const QStyleOption& option);
    void chevron(const QRect& rect, bool down, bool enabled);
    void tab(const QStyleOption& option); ///< the ground of one tab; selected: with a bar under it
    void header(const QRect& rect);
    void scrollHandle(const QRect& rect, bool hovered);
    void focusRing(const QRect& rect);

private:
    [[nodiscard]] QPen outline(const QStyleOption& option) const;
    void box(const QRectF& rect, const QPen& pen, const QColor& ground, double radius);

    const Theme& m_theme;
    QPainter& m_painter;
};

} // namespace leaklab::ui
