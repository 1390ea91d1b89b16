#pragma once

#include "app/supervise/line_splitter.h"
#include "app/supervise/process_backend.h"
#include "app/supervise/process_platform.h"

#include <QProcess>

#include <memory>
#include <optional>

namespace leaklab::supervise {

/// The part of the backend that QProcess does alike everywhere: one QProcess a launch, its output drained and
/// cut into lines, its many ways of ending folded into one.
class QtProcessBackend final : public ProcessBackend {
    Q_OBJECT
public:
    QtProcessBackend();
    ~QtProcessBackend() override;

    void start(
        const QString& program, const QStringList& arguments, const QString& workingDirectory) override;
    void requestStop() override;
    void kill() override;
    [[nodiscard]] qint64 pid() const override;
    [[nodiscard]] std::optional<ProcessCounters> counters() const override;
    [[nodiscard]] std::optional<core::Bytes> resident() const override;

private:
    struct Launch;

    void connectTo(QProcess& process);
    void onStarted();
    void onError(QProcess::ProcessError error);
    void onEnd(int exitCode, QProcess::ExitStatus status);
    void finish(const ExitCause& cause);
    void readOutput();

    std::unique_ptr<Launch> m_launch; ///< nothing without a process
    std::optional<ProcessCounters> m_lastCounters;
};

} // namespace leaklab::supervise
