#include "app/collect/frame_clock.h"

namespace leaklab::collect {

FrameClock::FrameClock(core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_origin(clock.now())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double time = now();
        if (time <= m_lastTick)
            return;
        m_lastTick = time;
        Q_EMIT tick(time);
    });
}

void FrameClock::start()
{
    if (!m_begun) {
        m_begun = true;
        m_origin = m_clock.now();
    }
    m_timer.start();
}

void FrameClock::stop()
{
    m_timer.stop();
}

double FrameClock::now() const
{
    return secondsAt(m_clock.now());
}

double FrameClock::secondsAt(core::TimePoint point) const
{
    return core::seconds(point - m_origin);
}

} // namespace leaklab::collect
