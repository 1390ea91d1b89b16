#include "app/ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <QStringList>

#include <algorithm>

namespace leaklab::ui {

namespace {

constexpr double grid = 24;

/// Lines on a grid of 24: "M x y" and "L x y" as in SVG, "Z" closes, "O x y r" is a circle, "A x y r from
/// sweep" an arc in degrees. Filled when it begins with "F".
const char* shapeOf(IconName name)
{
    switch (name) {
    case IconName::Start:
        return "F M 7 4 L 20 12 L 7 20 Z";
    case IconName::Stop:
        return "F M 6 6 L 18 6 L 18 18 L 6 18 Z";
    case IconName::Restart:
        return "A 12 12.5 7.5 60 300 M 12 1.5 L 16.5 5.5 L 12 9.5";
    case IconName::Kill:
        return "M 5.5 5.5 L 18.5 18.5 M 18.5 5.5 L 5.5 18.5";
    case IconName::Pause:
        return "F M 6 5 L 10 5 L 10 19 L 6 19 Z M 14 5 L 18 5 L 18 19 L 14 19 Z";
    case IconName::Live:
        return "F M 4 5 L 14 12 L 4 19 Z M 16.5 5 L 20 5 L 20 19 L 16.5 19 Z";
    case IconName::Freeze:
        return "M 12 2.5 L 12 21.5 M 3.8 7.2 L 20.2 16.8 M 3.8 16.8 L 20.2 7.2 M 9.5 4 L 12 6.5 L 14.5 4 "
               "M 9.5 20 L 12 17.5 L 14.5 20";
    case IconName::Record:
        return "F O 12 12 7";
    case IconName::Save:
        return "M 12 3 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 16 L 4 20.5 L 20 20.5 L 20 16";
    case IconName::Open:
        return "M 3 19.5 L 3 5 L 9.5 5 L 12 8 L 21 8 L 21 19.5 Z";
    case IconName::Note:
        return "M 4 4 L 20 4 L 20 16 L 11 16 L 6.5 20.5 L 6.5 16 L 4 16 Z M 8 8.5 L 16 8.5 M 8 12 L 13.5 12";
    case IconName::Cue:
        return "M 6 2.5 L 6 21.5 M 6 4 L 19 4 L 15.5 8.5 L 19 13 L 6 13";
    case IconName::Fullscreen:
        return "M 4 9 L 4 4 L 9 4 M 15 4 L 20 4 L 20 9 M 20 15 L 20 20 L 15 20 M 9 20 L 4 20 L 4 15";
    case IconName::Window:
        return "M 9 4 L 9 9 L 4 9 M 20 9 L 15 9 L 15 4 M 15 20 L 15 15 L 20 15 M 4 15 L 9 15 L 9 20";
    case IconName::Previous:
        return "M 15 4.5 L 7.5 12 L 15 19.5";
    case IconName::Next:
        return "M 9 4.5 L 16.5 12 L 9 19.5";
    case IconName::ZoomIn:
        return "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21 M 7.5 10.5 L 13.5 10.5 M 10.5 7.5 L 10.5 13.5";
    case IconName::ZoomOut:
        return "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21 M 7.5 10.5 L 13.5 10.5";
    case IconName::Copy:
        return "M 8.5 8.5 L 20 8.5 L 20 20 L 8.5 20 Z M 15.5 8.5 L 15.5 4 L 4 4 L 4 15.5 L 8.5 15.5";
    case IconName::Table:
        return "M 3.5 4.5 L 20.5 4.5 L 20.5 19.5 L 3.5 19.5 Z M 3.5 9.5 L 20.5 9.5 M 3.5 14.5 L 20.5 14.5 "
               "M 10 4.5 L 10 19.5";
    case IconName::Chart:
        return "M 3.5 3.5 L 3.5 20.5 L 20.5 20.5 M 7 16 L 11 10 L 13 13 L 19 5";
    case IconName::Export:
        return "M 12 15.5 L 12 3.5 M 7 8.5 L 12 3.5 L 17 8.5 M 4 14 L 4 20.5 L 20 20.5 L 20 14";
    case IconName::Settings:
        return "M 3 7 L 21 7 M 3 17 L 21 17 O 9 7 2.6 O 15 17 2.6";
    case IconName::Help:
        return "O 12 12 9 A 12 9.6 2.9 180 -225 M 12 13.6 L 12 12.6 O 12 17 0.4";
    case IconName::More:
        return "F O 5 12 1.9 O 12 12 1.9 O 19 12 1.9";
    case IconName::Close:
        return "M 6 6 L 18 18 M 18 6 L 6 18";
    case IconName::Done:
        return "M 4.5 12.5 L 9.5 17.5 L 19.5 6.5";
    case IconName::Warning:
        return "M 12 3.5 L 21.5 20 L 2.5 20 Z M 12 9.5 L 12 14 O 12 17 0.4";
    case IconName::Leak:
        return "M 12 3 L 17 11.5 M 12 3 L 7 11.5 A 12 15 6.1 35 -250";
    }
    return "";
}

/// Reads a shape; they are constants of this file, so no fault is looked for.
QPainterPath pathOf(const QStringList& words)
{
    QPainterPath path;
    qsizetype at = 0;
    const auto number = [&] { return words.value(++at).toDouble(); };
    for (; at < words.size(); ++at) {
        const QChar command = words[at].front();
        if (command == QLatin1Char('M') || command == QLatin1Char('L')) {
            const double x = number();
            const double y = number();
            command == QLatin1Char('M') ? path.moveTo(x, y) : path.lineTo(x, y);
        } else if (command == QLatin1Char('O') || command == QLatin1Char('A')) {
            const double x = number();
            const double y = number();
            const double radius = number();
            const QRectF box(x - radius, y - radius, 2 * radius, 2 * radius);
            if (command == QLatin1Char('O')) {
                path.addEllipse(box);
            } else {
                const double from = number();
                path.arcMoveTo(box, from);
                path.arcTo(box, from, number());
            }
        } else if (command == QLatin1Char('Z')) {
            path.closeSubpath();
        }
    }
    return path;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::ButtonText);
    }
}

class ShapeEngine : public QIconEngine {
public:
    explicit ShapeEngine(IconName name)
        : m_name(name)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QStringList words = QString::fromLatin1(shapeOf(m_name)).split(QLatin1Char(' '));
        const bool filled = words.front() == QLatin1String("F");
        const QColor colour = colourFor(mode);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / grid, side / grid);
        painter->setPen(QPen(colour, filled ? 1 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter->drawPath(pathOf(words));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine(m_name); }

private:
    IconName m_name;
};

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new ShapeEngine(name));
}

} // namespace leaklab::ui
