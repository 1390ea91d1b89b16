#include "app/charts/chart_frame.h"

#include "app/charts/chart_text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace leaklab::charts {

namespace {

void addAxis(QChart& chart, const FrameSpec& spec, const std::vector<AxisTick>& ticks,
    Qt::Alignment alignment, bool grid)
{
    auto* axis = new QCategoryAxis(&chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-1);
    for (const AxisTick& tick : ticks)
        axis->append(QString::number(axis->count()), tick.position); // it takes no name twice
    axis->setRange(0, 1);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(spec.palette.grid(), 1));
    axis->setLinePen(QPen(spec.palette.frame(), 1));
    chart.addAxis(axis, alignment);
}

/// Not by Qt Charts, whose older releases show dots instead where they think that there is too little room.
void paintLabels(QPainter& painter, const FrameSpec& spec)
{
    constexpr double gap = 8; ///< a tick and a little more
    painter.setFont(spec.font);
    painter.setPen(spec.palette.faintText());
    const double height = QFontMetricsF(spec.font).height();
    const auto top = [&](const AxisTick& tick) {
        return spec.plot.bottom() - tick.position * spec.plot.height() - height / 2;
    };
    for (const AxisTick& tick : spec.left)
        painter.drawText(
            QRectF(0, top(tick), spec.plot.left() - gap, height), textOnRight | Qt::TextDontClip, tick.label);
    const double right = spec.plot.right() + gap;
    for (const AxisTick& tick : spec.right)
        painter.drawText(QRectF(right, top(tick), spec.size.width() - right, height),
            textOnLeft | Qt::TextDontClip, tick.label);
}

} // namespace

void paintFrame(QPainter& painter, const FrameSpec& spec)
{
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    addAxis(*chart, spec, spec.left, Qt::AlignLeft, true);
    if (!spec.right.empty())
        addAxis(*chart, spec, spec.right, Qt::AlignRight, false);
    // In this order: the axes take a plot area set after the resize into account one layout too late.
    chart->setPlotArea(spec.plot);
    chart->resize(spec.size);
    chart->layout()->activate();

    const QRectF all(QPointF(0, 0), QSizeF(spec.size));
    painter.fillRect(all, spec.palette.background());
    scene.setSceneRect(all);
    scene.render(&painter, all, all);
    paintLabels(painter, spec);
}

QPixmap renderFrame(const FrameSpec& spec)
{
    QPixmap picture(spec.size * spec.pixelRatio);
    picture.setDevicePixelRatio(spec.pixelRatio);
    QPainter painter(&picture);
    readTextsTheirWay(painter);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintFrame(painter, spec);
    return picture;
}

} // namespace leaklab::charts
