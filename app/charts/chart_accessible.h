#pragma once

#include <QAccessibleWidget>

namespace leaklab::charts {

class LiveChart;

/// A chart as screen readers have it: its value is its summary in words, or what the crosshair reads.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(LiveChart& chart);
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    /// Makes Qt use this class for charts, once.
    static void install();

private:
    const LiveChart& m_chart;
};

} // namespace leaklab::charts
