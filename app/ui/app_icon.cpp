#include "app/ui/app_icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace leaklab::ui {

namespace {

QPixmap paintIcon(int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x12, 0x2b, 0x45));
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 13, 13);
    QPen saw(QColor(0xf0, 0xb4, 0x30), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(saw);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{ { 10, 50 }, { 20, 32 }, { 22, 43 }, { 32, 24 }, { 34, 36 }, { 44, 15 }, { 46, 26 } });
    QPainterPath drop(QPointF(49, 34));
    drop.cubicTo(54, 42, 56, 45, 56, 49);
    drop.arcTo(QRectF(42, 42, 14, 14), 0, -180);
    drop.cubicTo(42, 45, 44, 42, 49, 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x7c, 0xcb, 0xf5));
    painter.drawPath(drop);
    return picture;
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int size : appIconSizes)
        icon.addPixmap(paintIcon(size));
    return icon;
}

} // namespace leaklab::ui
