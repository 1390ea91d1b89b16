#pragma once

#include <QPainter>

namespace leaklab::charts {

/// Where texts stand in a chart, in every language: a chart is not mirrored, since its time is not.
inline constexpr int textOnLeft = Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr int textOnRight = Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter;

/// Whereas each text runs the way that it is read. Else all of them ran as the application does.
inline void readTextsTheirWay(QPainter& painter)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

} // namespace leaklab::charts
