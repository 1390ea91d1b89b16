#include "app/charts/time_plot.h"

#include <algorithm>

namespace leaklab::charts {

TimePlot::TimePlot(QWidget* parent)
    : QWidget(parent)
{
    // Time runs as it does in every chart, whichever way the words are read.
    setLayoutDirection(Qt::LeftToRight);
}

double TimePlot::timeAt(double x) const
{
    return m_window.from() + (x - plotArea().left()) * secondsPerPixel();
}

double TimePlot::secondsPerPixel() const
{
    return m_window.span / std::max(1.0, plotArea().width());
}

} // namespace leaklab::charts
