#include "app/charts/chart_frame.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace leaklab::charts {

namespace {

/// Categories must not share a name, so labels that should not show are so many blanks.
QString uniqueLabel(const AxisTick& tick, bool visible, int index)
{
    return visible && !tick.label.isEmpty() ? tick.label : QString(index + 1, QLatin1Char(' '));
}

void addAxis(QChart& chart, const FrameSpec& spec, const std::vector<AxisTick>& ticks,
    Qt::Alignment alignment, bool labels, bool grid)
{
    auto* axis = new QCategoryAxis(&chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-1);
    int index = 0;
    for (const AxisTick& tick : ticks)
        axis->append(uniqueLabel(tick, labels, index++), tick.position);
    axis->setRange(0, 1);
    axis->setLabelsFont(spec.font);
    axis->setLabelsColor(spec.palette.faintText());
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(spec.palette.grid(), 1));
    axis->setLinePen(QPen(spec.palette.frame(), 1));
    // As a property, because the Qt Charts that builds for Windows are made with may be older than the
    // setter.
    axis->setProperty("truncateLabels", false);
    chart.addAxis(axis, alignment);
}

} // namespace

QPixmap renderFrame(const FrameSpec& spec)
{
    QPixmap picture(spec.size * spec.pixelRatio);
    picture.setDevicePixelRatio(spec.pixelRatio);
    picture.fill(spec.palette.background());

    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    addAxis(*chart, spec, spec.time, Qt::AlignBottom, spec.timeLabels, true);
    addAxis(*chart, spec, spec.left, Qt::AlignLeft, true, true);
    if (!spec.right.empty())
        addAxis(*chart, spec, spec.right, Qt::AlignRight, true, false);
    // In this order: the axes take a plot area set after the resize into account one layout too late.
    chart->setPlotArea(spec.plot);
    chart->resize(spec.size);
    chart->layout()->activate();

    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QRectF all(QPointF(0, 0), QSizeF(spec.size));
    scene.setSceneRect(all);
    scene.render(&painter, all, all);
    return picture;
}

} // namespace leaklab::charts
