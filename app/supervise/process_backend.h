#pragma once

#include "app/core/result.h"
#include "app/core/units.h"
#include "app/supervise/exit_cause.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace leaklab::supervise {

/// What the operating system counts for one process.
struct ProcessCounters {
    std::chrono::nanoseconds cpu{ 0 }; ///< user and system time since it started
    core::Bytes resident;
    core::Bytes peakResident;
};

/// The seam between supervision and the operating system: one child process at a time.
/// Signals come from the thread's event loop, never from inside a call. However a process ends or fails to
/// start, exactly one `finished` follows each start().
class ProcessBackend : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The child never outlives us: parent-death signal on Linux, a Job Object on Windows.
    virtual void start(const QString& program, const QStringList& arguments, const QString& workingDirectory)
        = 0;
    virtual void requestStop() = 0; ///< end of its stdin, and SIGTERM where there is one
    virtual void kill() = 0; ///< SIGKILL, TerminateProcess(137)
    [[nodiscard]] virtual qint64 pid() const = 0; ///< 0 when there is none
    /// After the end, until the next start, the last that could be read, with nothing resident. On Linux that
    /// misses the CPU time since the last call here; on Windows it is exact.
    [[nodiscard]] virtual std::optional<ProcessCounters> counters() const = 0;
    /// Resident memory alone, cheap enough (5 µs) to be read 40 times a second; nothing without a process.
    [[nodiscard]] virtual std::optional<core::Bytes> resident() const = 0;

Q_SIGNALS:
    void started(qint64 pid);
    /// Raw ends only: Exited, Signal (HeapLimit for an abort, Killed for a SIGKILL) or FailedToStart.
    void finished(const leaklab::supervise::ExitCause& cause);
    void output(const QByteArray& line, bool isError);
};

/// The backend of the platform this was built for.
[[nodiscard]] std::unique_ptr<ProcessBackend> makeProcessBackend();

/// Call once, first thing in main: from then on no child outlives this process, however it ends. On Windows
/// it puts this process into a Job Object that ends with it; on Linux every child asks for its parent-death
/// signal itself, and there is nothing to do.
[[nodiscard]] core::Result<void> keepChildrenWithUs();

/// One argument the way the platform's shell wants it typed.
[[nodiscard]] QString quotedForShell(const QString& argument);

} // namespace leaklab::supervise
