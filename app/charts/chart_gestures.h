#pragma once

#include "app/charts/time_navigation.h"
#include "app/charts/time_plot.h"
#include "app/metrics/series_store.h"

#include <QObject>
#include <QPointF>
#include <QPointer>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace leaklab::charts {

/// Turns mouse, wheel and keys on charts and ribbon into navigation. Drag: pan. Wheel: zoom around the
/// pointer, with Shift pan. Double-click: live. The pointer and the arrow keys move the crosshair; + and −
/// zoom, Page Up and Page Down turn pages, Home and End go to the beginning and back to live, Escape takes
/// the crosshair away. `navigation` and `store` outlive it. Thread: the GUI thread.
class ChartGestures : public QObject {
    Q_OBJECT
public:
    ChartGestures(TimeNavigation& navigation, const metrics::SeriesStore& store, QObject* parent = nullptr);

    void watch(TimePlot& plot);
    /// The charts show another window now: the crosshair stays under a pointer that rests on them.
    void keepUnderPointer();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(TimePlot& plot, const QMouseEvent& event);
    bool move(TimePlot& plot, const QMouseEvent& event);
    bool release(TimePlot& plot);
    bool wheel(TimePlot& plot, const QWheelEvent& event);
    bool key(TimePlot& plot, const QKeyEvent& event);
    void step(TimePlot& plot, int direction, bool far);
    void zoomByKey(double factor);

    TimeNavigation& m_navigation;
    const metrics::SeriesStore& m_store;
    QPointer<TimePlot> m_hovered; ///< the crosshair follows the pointer there
    QPointF m_pointer;
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_pressedAt;
    TimeWindow m_pressedWindow;
};

} // namespace leaklab::charts
