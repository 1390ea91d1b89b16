#include "app/charts/time_plot.h"

#include <algorithm>

namespace leaklab::charts {

double TimePlot::timeAt(double x) const
{
    return m_window.from() + (x - plotArea().left()) * secondsPerPixel();
}

double TimePlot::secondsPerPixel() const
{
    return m_window.span / std::max(1.0, plotArea().width());
}

} // namespace leaklab::charts
