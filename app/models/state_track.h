#pragma once

#include "app/collect/lab_event.h"

#include <QString>

#include <vector>

namespace leaklab::models {

enum class TrackState { Stopped, Starting, Running, NotReady, Dead, BackOff };

/// A stretch of time in which a process was in one state. It ends where the next one begins.
struct StateSpan {
    double from = 0; ///< on the axis of the series
    TrackState state = TrackState::Stopped;
    QString label; ///< "Running", "OOMKilled (137)", "CrashLoopBackOff 4 s"
};

/// The states a process went through, drawn from the events about it.
class StateTrack {
public:
    explicit StateTrack(QString process);
    void add(const collect::LabEvent& event);
    [[nodiscard]] const std::vector<StateSpan>& spans() const { return m_spans; }

private:
    void enter(double time, TrackState state, const QString& label);

    QString m_process;
    std::vector<StateSpan> m_spans;
};

} // namespace leaklab::models
