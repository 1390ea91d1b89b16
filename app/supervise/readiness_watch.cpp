#include "app/supervise/readiness_watch.h"

#include <utility>

namespace leaklab::supervise {

ReadinessWatch::ReadinessWatch(const core::Clock& clock, std::function<void(bool)> changed)
    : m_clock(clock)
    , m_changed(std::move(changed))
{
}

void ReadinessWatch::begin(const ProcessSpec& spec)
{
    end();
    m_marker = spec.readyMarker;
    m_probe = spec.probe;
    m_active = true;
}

void ReadinessWatch::end()
{
    m_question.reset();
    m_active = false;
    m_ready = false;
    m_everReady = false;
    m_askedBefore = false;
    m_failures = 0;
}

void ReadinessWatch::sawLine(const QByteArray& line)
{
    if (m_active && !m_marker.isEmpty() && line.contains(m_marker)) {
        m_marker.clear();
        tick();
    }
}

void ReadinessWatch::tick()
{
    if (!m_active || !m_marker.isEmpty()) {
        return;
    }
    if (!m_probe) {
        becomeReady(true);
        return;
    }
    const auto sinceAsked = m_clock.now() - m_asked;
    if (isOutstanding() && sinceAsked >= answerTime) {
        answered(false);
    }
    // The end may have come from inside the answer.
    if (!m_active || isOutstanding()) {
        return;
    }
    if (!m_askedBefore || sinceAsked >= (m_everReady ? runningInterval : startingInterval)) {
        ask();
    }
}

void ReadinessWatch::ask()
{
    m_askedBefore = true;
    m_asked = m_clock.now();
    m_question = std::make_shared<bool>(true);
    // A copy, because an answer that comes at once may end this launch and begin the next.
    const ReadinessProbe probe = m_probe;
    probe([this, question = std::weak_ptr(m_question)](bool ready) {
        if (!question.expired()) {
            answered(ready);
        }
    });
}

void ReadinessWatch::answered(bool ready)
{
    m_question.reset();
    if (ready) {
        m_failures = 0;
        becomeReady(true);
    } else if (++m_failures >= failuresToUnready) {
        becomeReady(false);
    }
}

void ReadinessWatch::becomeReady(bool ready)
{
    m_everReady = m_everReady || ready;
    if (std::exchange(m_ready, ready) != ready) {
        m_changed(ready);
    }
}

} // namespace leaklab::supervise
