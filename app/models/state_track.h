#pragma once

#include "app/collect/lab_event.h"

#include <QString>

#include <optional>
#include <vector>

namespace leaklab::models {

enum class TrackState { Stopped, Starting, Running, NotReady, Dead, BackOff };

/// A stretch of time in which a process was in one state. It ends where the next one begins.
struct StateSpan {
    double from = 0; ///< on the axis of the series
    TrackState state = TrackState::Stopped;
    QString label; ///< "Running", "OOMKilled (137)", "CrashLoopBackOff 4 s"
    QString shortLabel; ///< for where there is little room: "back-off 4 s"
    std::optional<double> plannedEnd; ///< of a back-off: when its wait is over
};

/// The states a process went through, drawn from the events about it.
class StateTrack {
public:
    explicit StateTrack(QString process);
    void add(const collect::LabEvent& event);
    [[nodiscard]] const std::vector<StateSpan>& spans() const { return m_spans; }
    /// The label of the span that is going on at `now`, with the countdown of its wait if it has one.
    [[nodiscard]] QString labelAt(const StateSpan& span, double now) const;
    /// What the waits of Kubernetes are divided by, as a short remark: "waits ÷ 10", "true waits"; empty
    /// until the lab has told.
    [[nodiscard]] QString scaleText() const;
    /// How a dead process is restarted, with the waits as they are here, in a sentence.
    [[nodiscard]] QString policyText() const;

private:
    void enter(double time, TrackState state, const QString& label);
    [[nodiscard]] bool isScaled() const;
    void enterBackOff(const collect::LabEvent& event);

    QString m_process;
    std::vector<StateSpan> m_spans;
    std::optional<double> m_scale;
};

} // namespace leaklab::models
