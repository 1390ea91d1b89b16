#pragma once

#include "app/supervise/process_backend.h"

#include <QProcess>

#include <memory>
#include <optional>

namespace leaklab::supervise {

/// What of a child process differs by operating system. One object a child, owned by the backend.
class ProcessPlatform {
public:
    ProcessPlatform();
    ~ProcessPlatform();
    ProcessPlatform(const ProcessPlatform&) = delete;
    ProcessPlatform& operator=(const ProcessPlatform&) = delete;

    void prepare(QProcess& process); ///< before its start
    void attach(qint64 pid); ///< right after its start: opens what the counters are read from
    void detach(); ///< it has ended

    void askToStop(QProcess& process);
    void kill(QProcess& process);

    [[nodiscard]] std::optional<ProcessCounters> counters() const;
    [[nodiscard]] std::optional<core::Bytes> resident() const;

    [[nodiscard]] static ExitCause classify(int exitCode, QProcess::ExitStatus status);

private:
    struct Child;
    std::unique_ptr<Child> m_child;
};

} // namespace leaklab::supervise
