#pragma once

#include "app/core/clock.h"
#include "app/supervise/exit_cause.h"
#include "app/supervise/log_ring.h"
#include "app/supervise/process_backend.h"
#include "app/supervise/process_spec.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace leaklab::supervise {

enum class ProcessState {
    Stopped, ///< wanted so
    Starting, ///< the process exists and has not been ready yet
    Running, ///< ready
    NotReady, ///< was ready, the probe fails now
    Stopping,
    BackOff, ///< dead, waiting for its restart (CrashLoopBackOff)
    Failed, ///< could not be started at all; will be tried again only when told
};
[[nodiscard]] QString stateName(ProcessState state); ///< for files: "running", "back-off", …

/// One process of the shop: starts it, watches it, ends it, restarts it by the policy.
/// A fact is told by one signal only, whatever way the operating system told us.
/// Owner: the lab. Thread: the GUI thread (children are tied to the thread that starts them).
class SupervisedProcess : public QObject {
    Q_OBJECT
public:
    SupervisedProcess(ProcessSpec spec, RestartPolicy policy, core::Clock& clock,
        std::unique_ptr<ProcessBackend> backend, QObject* parent = nullptr);
    ~SupervisedProcess() override; ///< kills the process if it is still there

    [[nodiscard]] const QString& name() const;
    [[nodiscard]] ProcessState state() const;
    [[nodiscard]] qint64 pid() const; ///< 0 when there is none
    [[nodiscard]] int launches() const; ///< times it was started
    [[nodiscard]] int restarts() const; ///< launches after a death
    [[nodiscard]] std::optional<ExitCause> lastExit() const;
    [[nodiscard]] core::TimePoint runningSince() const; ///< start of the present launch
    [[nodiscard]] core::Duration untilRestart() const; ///< 0 unless BackOff
    /// When the policy let the present launch begin (or somebody ended its back-off); none unless it followed
    /// a death.
    [[nodiscard]] std::optional<core::TimePoint> restartAllowedAt() const;
    [[nodiscard]] QString commandLine() const; ///< of the latest launch, quoted for a shell
    [[nodiscard]] const LogRing& log() const;
    /// Read afresh; nothing when there is no process.
    [[nodiscard]] std::optional<ProcessCounters> counters() const;
    /// CPU time and peak memory over all launches so far. Processes are sampled every tick; what one used
    /// between its last sample and its death (at most 50 ms of it) is lost where the system can't be asked
    /// afterwards.
    [[nodiscard]] ProcessCounters totals() const;

    /// A changed spec takes effect at the next launch, the memory limit at once.
    void setSpec(ProcessSpec spec);
    [[nodiscard]] const ProcessSpec& spec() const;
    /// As if it had never died: restarts count from 0, and the next back-off is the first of this policy.
    /// What runs goes on.
    void beginAnew(RestartPolicy policy);

public Q_SLOTS:
    /// Also ends a back-off early. Does nothing while the process is there, but one that is being stopped is
    /// started again after its end.
    void start();
    void stop(); ///< gracefully, then by force after stopTime; no restart
    void restart(); ///< stop, then start; no back-off, does not count as a restart after a death
    void kill(); ///< at once, as `kill -9`: the policy then restarts it
    /// Looks at the clock and does what is due. A timer calls it; tests with a clock of their own call it
    /// too.
    void tick();

Q_SIGNALS:
    void stateChanged(leaklab::supervise::ProcessState state);
    void launched(int launch, qint64 pid);
    void becameReady(core::Duration sinceLaunch);
    /// Every end of every launch, wanted or not.
    void ended(const leaklab::supervise::ExitCause& cause);
    void logLine(const leaklab::supervise::LogEntry& entry);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::supervise
