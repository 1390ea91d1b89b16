#pragma once

#include "app/supervise/readiness_watch.h"
#include "app/supervise/supervised_process.h"

#include <QTimer>

namespace leaklab::supervise {

/// What a process that was told to stop does next.
enum class AfterStop { StayDown, StartAgain };

/// The state machine behind SupervisedProcess. Every decision compares the clock with a due time; the timer
/// only wakes it up.
struct SupervisedProcess::Impl {
    Impl(SupervisedProcess& publicSide, ProcessSpec wanted, RestartPolicy restartPolicy, core::Clock& time,
        std::unique_ptr<ProcessBackend> system);

    void start();
    void stop(AfterStop then);
    void kill();
    void tick();
    void beginAnew(RestartPolicy newPolicy);

    [[nodiscard]] bool isThere() const; ///< a launch has begun and not ended
    void checkMemory();
    void paceTimer();
    std::optional<ProcessCounters> sample();
    [[nodiscard]] ProcessCounters totals() const;

    void launch();
    void onStarted(qint64 pid);
    void onFinished(const ExitCause& raw);
    void onOutput(const QByteArray& line, bool isError);
    void onReadiness(bool ready);
    void checkDeadlines();

    void forceEnd(ExitKind kind, const QString& detail);
    [[nodiscard]] ExitCause resolve(const ExitCause& raw) const;
    void setState(ProcessState next);
    [[nodiscard]] ProcessState stateAfter(const ExitCause& cause);
    void say(const QString& text); ///< a line of our own in the process's log
    void append(const LogEntry& entry);

    SupervisedProcess& q;
    ProcessSpec spec;
    std::chrono::milliseconds startTime{ 0 }; ///< of the present launch, whatever the spec says by now
    std::chrono::milliseconds stopTime{ 0 };
    RestartPolicy policy;
    core::Clock& clock;
    ReadinessWatch readiness;
    LogRing log;
    QTimer timer;

    ProcessState state = ProcessState::Stopped;
    unsigned stateChanges = 0; ///< tells whether a slot changed the state behind our back
    core::TimePoint due; ///< of the restart, the start deadline or the stop deadline, by state
    AfterStop afterStop = AfterStop::StayDown;
    std::optional<ExitCause> forced; ///< we killed it, and why

    int launches = 0;
    int restarts = 0;
    int deathsInARow = 0;
    bool diedBefore = false; ///< the next launch is a restart after a death
    core::TimePoint launchedAt;
    std::optional<core::TimePoint> restartAllowedAt;
    std::optional<core::TimePoint> readyAt;
    std::optional<ExitCause> lastExit;
    QString commandLine;
    ProcessCounters present; ///< latest sample of the present launch
    ProcessCounters past; ///< of all launches before
    /// Last, so that it goes first and nothing it says can arrive any more.
    std::unique_ptr<ProcessBackend> backend;
};

} // namespace leaklab::supervise
