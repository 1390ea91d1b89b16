#pragma once

#include <QString>

#include <optional>

namespace leaklab::supervise {

enum class ExitKind {
    Stopped, ///< we asked it to, and it ended
    HeapLimit, ///< SIGABRT, or exit code 134: the service gave up itself and left last words
    OomKilled, ///< ended by the supervisor for exceeding the memory limit: 137, no last words
    Killed, ///< SIGKILL from elsewhere: 137 too, but not for memory
    Signal, ///< another signal: 128 + its number
    Exited, ///< by itself, with a plain exit code
    FailedToStart, ///< the program is missing or may not be run
    NotReady, ///< ended by the supervisor: it never became ready in time
};

/// How a process ended. `code` is what a container runtime would show: 128 + signal, or the exit code.
struct ExitCause {
    ExitKind kind = ExitKind::Exited;
    int code = 0;
    QString detail; ///< the system's words, for FailedToStart and NotReady; may be empty

    [[nodiscard]] bool isDeath() const { return kind != ExitKind::Stopped; }
};

/// The word used in files and events: "heap-limit", "oom-killed", "killed", "signal", "exited", …
[[nodiscard]] QString exitKindName(ExitKind kind);
[[nodiscard]] std::optional<ExitKind> exitKindNamed(const QString& name);

} // namespace leaklab::supervise
