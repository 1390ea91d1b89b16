#pragma once

#include "app/core/clock.h"
#include "app/supervise/process_spec.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace leaklab::supervise {

/// Decides whether one launch of a process is ready: first the marker on its output, where there is one, then
/// the probe, again and again. Kubernetes' defaults: one success makes it ready, three failures in a row
/// unready. Owner: the supervised process. Thread: one.
class ReadinessWatch {
public:
    static constexpr std::chrono::milliseconds startingInterval{ 200 };
    static constexpr std::chrono::milliseconds runningInterval{ 500 };
    static constexpr std::chrono::milliseconds answerTime{ 1'000 }; ///< no answer by then is a failure
    static constexpr int failuresToUnready = 3;

    /// `changed` tells every change, never from inside begin().
    ReadinessWatch(const core::Clock& clock, std::function<void(bool ready)> changed);

    void begin(const ProcessSpec& spec); ///< the process is there now; the next tick() may find it ready
    void end(); ///< it is gone; answers still on their way are ignored
    void sawLine(const QByteArray& line);
    void tick();

private:
    void ask();
    void answered(bool ready);
    void becomeReady(bool ready);
    [[nodiscard]] bool isOutstanding() const { return m_question != nullptr; }

    const core::Clock& m_clock;
    std::function<void(bool ready)> m_changed;
    QByteArray m_marker; ///< empty once it was seen
    ReadinessProbe m_probe;
    /// Lives while a probe is out; a late answer finds it gone.
    std::shared_ptr<bool> m_question;
    core::TimePoint m_asked;
    bool m_askedBefore = false;
    bool m_active = false;
    bool m_ready = false;
    bool m_everReady = false;
    int m_failures = 0;
};

} // namespace leaklab::supervise
