#include "app/charts/chart_heading.h"

#include "app/charts/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace leaklab::charts {

namespace {

constexpr double gap = 12;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QString fitting(const QFontMetricsF& metrics, const QString& text, double width)
{
    return metrics.elidedText(text, Qt::ElideRight, std::max(0.0, width));
}

/// The first that fits, else what fits of the last.
QString fitting(const QFontMetricsF& metrics, const QStringList& texts, double width)
{
    for (const QString& text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return fitting(metrics, texts.last(), width);
}

} // namespace

void paintHeading(
    QPainter& painter, const QRectF& row, const ChartHeading& heading, const ChartPalette& palette)
{
    const QFont plain = painter.font();
    QRectF room = row;
    painter.setFont(bold(plain));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(palette.text());
    painter.drawText(room, textOnLeft, heading.title);
    room.setLeft(room.left() + metrics.horizontalAdvance(heading.title) + gap);
    if (!heading.note.isEmpty()) {
        const double width = metrics.horizontalAdvance(heading.note) + gap;
        const QRectF box(row.right() - width, row.top(), width, row.height());
        painter.fillRect(box, palette.text());
        painter.setPen(palette.background());
        painter.drawText(box, Qt::AlignCenter, heading.note);
        room.setRight(box.left() - gap);
    }
    painter.setFont(plain);
    const QFontMetricsF plainMetrics(plain);
    if (!heading.forecast.isEmpty()) {
        const QString text = fitting(plainMetrics, heading.forecast, room.width());
        painter.setPen(palette.text());
        painter.drawText(room, textOnRight, text);
        room.setRight(room.right() - plainMetrics.horizontalAdvance(text) - gap);
    }
    if (!heading.summary.isEmpty()) {
        painter.setPen(palette.faintText());
        painter.drawText(room, textOnLeft, fitting(plainMetrics, heading.summary, room.width()));
    }
}

} // namespace leaklab::charts
