#include "app/charts/chart_frame.h"

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
    for (const AxisTick& tick : ticks) {
        QString label = tick.label;
        while (axis->categoriesLabels().contains(label)) // it takes no name twice
            label += QLatin1Char(' ');
        axis->append(label, tick.position);
    }
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
}

QPixmap renderFrame(const FrameSpec& spec)
{
    QPixmap picture(spec.size * spec.pixelRatio);
    picture.setDevicePixelRatio(spec.pixelRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintFrame(painter, spec);
    return picture;
}

} // namespace leaklab::charts
