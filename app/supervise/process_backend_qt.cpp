#include "app/supervise/process_backend_qt.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace leaklab::supervise {

namespace {

/// Long enough for the system to take down a large process, short enough that nobody notices.
constexpr int waitForDeathMs = 500;
/// What shells and container runtimes show for a program that is not there, or is no program.
constexpr int codeOfMissing = 127;
constexpr int codeOfNotExecutable = 126;

ExitCause failedToStart(const QProcess& process)
{
    const QString program = process.program();
    const bool exists = QFileInfo::exists(program) || !QStandardPaths::findExecutable(program).isEmpty();
    return { ExitKind::FailedToStart, exists ? codeOfNotExecutable : codeOfMissing,
        program + QStringLiteral(": ") + process.errorString() };
}

} // namespace

/// One child from its start to its end.
struct QtProcessBackend::Launch {
    explicit Launch(QtProcessBackend& backend)
        : standardOutput([&backend](const QByteArray& line) { Q_EMIT backend.output(line, false); })
        , standardError([&backend](const QByteArray& line) { Q_EMIT backend.output(line, true); })
    {
    }

    std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    ProcessPlatform platform;
    LineSplitter standardOutput;
    LineSplitter standardError;
    qint64 pid = 0;
    /// QProcess tells some failures from inside start(); our own signals never come from inside a call.
    bool isInsideStart = false;
};

QtProcessBackend::QtProcessBackend() = default;

QtProcessBackend::~QtProcessBackend()
{
    if (!m_launch) {
        return;
    }
    QProcess& process = *m_launch->process;
    process.disconnect(this);
    if (process.state() == QProcess::NotRunning) {
        return;
    }
    m_launch->platform.kill(process);
    if (!process.waitForFinished(waitForDeathMs)) {
        // ~QProcess would block for up to half a minute; the child is as good as dead, so it may end when it
        // ends.
        QProcess* left = m_launch->process.release();
        connect(left, &QProcess::finished, left, &QObject::deleteLater);
    }
}

void QtProcessBackend::start(
    const QString& program, const QStringList& arguments, const QString& workingDirectory)
{
    Q_ASSERT_X(!m_launch, "QtProcessBackend::start", "one child at a time");
    m_lastCounters.reset();
    m_launch = std::make_unique<Launch>(*this);
    QProcess& process = *m_launch->process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(workingDirectory);
    m_launch->platform.prepare(process);
    connectTo(process);
    m_launch->isInsideStart = true;
    process.start();
    m_launch->isInsideStart = false;
}

void QtProcessBackend::connectTo(QProcess& process)
{
    connect(&process, &QProcess::started, this, &QtProcessBackend::onStarted);
    connect(&process, &QProcess::errorOccurred, this, &QtProcessBackend::onError);
    connect(&process, &QProcess::finished, this, &QtProcessBackend::onEnd);
    connect(&process, &QProcess::readyReadStandardOutput, this, &QtProcessBackend::readOutput);
    connect(&process, &QProcess::readyReadStandardError, this, &QtProcessBackend::readOutput);
}

void QtProcessBackend::requestStop()
{
    if (m_launch) {
        m_launch->platform.askToStop(*m_launch->process);
    }
}

void QtProcessBackend::kill()
{
    if (m_launch) {
        m_launch->platform.kill(*m_launch->process);
    }
}

qint64 QtProcessBackend::pid() const
{
    return m_launch ? m_launch->pid : 0;
}

std::optional<ProcessCounters> QtProcessBackend::counters() const
{
    return m_launch ? m_launch->platform.counters() : m_lastCounters;
}

std::optional<core::Bytes> QtProcessBackend::resident() const
{
    return m_launch ? m_launch->platform.resident() : std::nullopt;
}

void QtProcessBackend::onStarted()
{
    m_launch->pid = m_launch->process->processId();
    m_launch->platform.attach(m_launch->pid);
    if (!m_launch->isInsideStart) {
        Q_EMIT started(m_launch->pid);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, pid = m_launch->pid] { Q_EMIT started(pid); }, Qt::QueuedConnection);
}

void QtProcessBackend::onError(QProcess::ProcessError error)
{
    // Crashes are followed by finished(); broken pipes show as the end they lead to.
    if (error != QProcess::FailedToStart) {
        return;
    }
    const ExitCause cause = failedToStart(*m_launch->process);
    QMetaObject::invokeMethod(
        this, [this, cause] { finish(cause); }, Qt::QueuedConnection);
}

void QtProcessBackend::onEnd(int exitCode, QProcess::ExitStatus status)
{
    const ExitCause cause = ProcessPlatform::classify(exitCode, status);
    if (!m_launch->isInsideStart) {
        finish(cause);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, cause] { finish(cause); }, Qt::QueuedConnection);
}

void QtProcessBackend::finish(const ExitCause& cause)
{
    readOutput();
    m_launch->standardOutput.flush();
    m_launch->standardError.flush();
    if (m_launch->pid != 0) {
        m_lastCounters = m_launch->platform.counters().value_or(ProcessCounters{});
        m_lastCounters->resident = {};
    }
    m_launch->platform.detach();
    // We are inside one of its signals, so it can't go at once.
    m_launch->process->disconnect(this);
    m_launch->process.release()->deleteLater();
    m_launch.reset();
    Q_EMIT finished(cause);
}

void QtProcessBackend::readOutput()
{
    m_launch->standardOutput.feed(m_launch->process->readAllStandardOutput());
    m_launch->standardError.feed(m_launch->process->readAllStandardError());
}

std::unique_ptr<ProcessBackend> makeProcessBackend()
{
    return std::make_unique<QtProcessBackend>();
}

} // namespace leaklab::supervise
