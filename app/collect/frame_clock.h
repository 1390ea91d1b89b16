#pragma once

#include "app/core/clock.h"

#include <QObject>
#include <QTimer>

namespace leaklab::collect {

/// The one clock of the series: ten ticks a second. A tick that is late is not made up for, so a stalled
/// GUI thread shows as a gap between rows and never as invented rows.
/// Owner: the lab. Thread: its own.
class FrameClock : public QObject {
    Q_OBJECT
public:
    explicit FrameClock(core::Clock& clock, QObject* parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] double now() const; ///< seconds since start() was first called
    [[nodiscard]] double secondsAt(core::TimePoint point) const; ///< the same axis, for another moment

Q_SIGNALS:
    void tick(double time);

private:
    core::Clock& m_clock;
    core::TimePoint m_origin;
    QTimer m_timer;
    bool m_begun = false;
    double m_lastTick = -1;
};

} // namespace leaklab::collect
