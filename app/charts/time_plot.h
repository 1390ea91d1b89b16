#pragma once

#include "app/charts/time_axis.h"

#include <QWidget>

namespace leaklab::charts {

/// A widget that shows something over the time axis that all of a column share.
class TimePlot : public QWidget {
    Q_OBJECT
public:
    explicit TimePlot(QWidget* parent = nullptr);

    /// Where the axis runs, in the widget's coordinates.
    [[nodiscard]] virtual QRectF plotArea() const = 0;
    /// The stretch of time it shows.
    [[nodiscard]] const TimeWindow& window() const { return m_window; }
    [[nodiscard]] double timeAt(double x) const; ///< for an x in the widget's coordinates
    [[nodiscard]] double secondsPerPixel() const;

protected:
    TimeWindow m_window;
};

} // namespace leaklab::charts
