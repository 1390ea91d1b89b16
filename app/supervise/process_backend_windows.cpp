#include "app/supervise/process_platform.h"

// psapi.h needs windows.h before it.
// clang-format off
#include <windows.h>
#include <psapi.h>
// clang-format on

#include <algorithm>
#include <string>

namespace leaklab::supervise {

namespace {

/// The codes a container runtime on Linux would show; the services end with the first themselves.
constexpr int codeOfAbort = 134;
constexpr int codeOfKill = 137;
/// Exit codes from here on are exceptions nobody handled (NTSTATUS errors).
constexpr unsigned firstException = 0x8000'0000U;

std::chrono::nanoseconds spanOf(const FILETIME& time)
{
    constexpr int nanosecondsPerUnit = 100;
    const std::uint64_t units = (static_cast<std::uint64_t>(time.dwHighDateTime) << 32U) | time.dwLowDateTime;
    return std::chrono::nanoseconds(static_cast<std::int64_t>(units) * nanosecondsPerUnit);
}

core::Error systemError(const char* what)
{
    return { core::ErrorCode::Io, std::string(what) + ": system error " + std::to_string(::GetLastError()) };
}

} // namespace

struct ProcessPlatform::Child {
    explicit Child(qint64 pid)
        : handle(::OpenProcess(
            PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid)))
    {
    }
    ~Child()
    {
        if (handle != nullptr) {
            ::CloseHandle(handle);
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    HANDLE handle;
    ProcessCounters last;
};

ProcessPlatform::ProcessPlatform() = default;
ProcessPlatform::~ProcessPlatform() = default;

void ProcessPlatform::prepare(QProcess& process)
{
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments* arguments) {
        // A group and a hidden terminal of its own, so that Ctrl-C in our terminal, and the terminal's end,
        // are ours alone and the shop is stopped in order.
        arguments->flags |= CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW;
    });
}

void ProcessPlatform::attach(qint64 pid)
{
    m_child = std::make_unique<Child>(pid);
}

void ProcessPlatform::detach()
{
    m_child.reset();
}

void ProcessPlatform::askToStop(QProcess& process)
{
    // terminate() would only post WM_CLOSE, which a program without a window never sees.
    process.closeWriteChannel();
}

void ProcessPlatform::kill(QProcess& process)
{
    // Not QProcess::kill(), whose exit code could not be told from a crash.
    if (!m_child || m_child->handle == nullptr
        || ::TerminateProcess(m_child->handle, static_cast<UINT>(codeOfKill)) == FALSE) {
        process.kill();
    }
}

std::optional<ProcessCounters> ProcessPlatform::counters() const
{
    if (!m_child || m_child->handle == nullptr) {
        return std::nullopt;
    }
    // Kept, because the memory of a process that has ended may read as nothing.
    ProcessCounters& last = m_child->last;
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (::GetProcessTimes(m_child->handle, &created, &ended, &kernel, &user) != FALSE) {
        last.cpu = spanOf(kernel) + spanOf(user);
    }
    PROCESS_MEMORY_COUNTERS memory{};
    if (::GetProcessMemoryInfo(m_child->handle, &memory, sizeof memory) != FALSE) {
        last.resident = core::Bytes(memory.WorkingSetSize);
        last.peakResident = std::max(last.peakResident, core::Bytes(memory.PeakWorkingSetSize));
    }
    return last;
}

std::optional<core::Bytes> ProcessPlatform::resident() const
{
    PROCESS_MEMORY_COUNTERS memory{};
    if (!m_child || m_child->handle == nullptr
        || ::GetProcessMemoryInfo(m_child->handle, &memory, sizeof memory) == FALSE) {
        return std::nullopt;
    }
    return core::Bytes(memory.WorkingSetSize);
}

ExitCause ProcessPlatform::classify(int exitCode, QProcess::ExitStatus status)
{
    if (exitCode == codeOfAbort) {
        return { ExitKind::HeapLimit, exitCode, {} };
    }
    // 0xF291 is what QProcess::kill() ends a process with.
    constexpr int qtKill = 0xF291;
    if (exitCode == codeOfKill || exitCode == qtKill) {
        return { ExitKind::Killed, codeOfKill, {} };
    }
    const auto raw = static_cast<unsigned>(exitCode);
    if (status == QProcess::CrashExit || raw >= firstException) {
        constexpr int hexadecimal = 16;
        return { ExitKind::Signal, exitCode, QStringLiteral("0x") + QString::number(raw, hexadecimal) };
    }
    return { ExitKind::Exited, exitCode, {} };
}

core::Result<void> keepChildrenWithUs()
{
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr) {
        return systemError("CreateJobObject");
    }
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) == FALSE
        || ::AssignProcessToJobObject(job, ::GetCurrentProcess()) == FALSE) {
        const core::Error error = systemError("Job Object");
        ::CloseHandle(job);
        return error;
    }
    // Never closed by us: the system closes it when this process ends, and with it everything in the job.
    return {};
}

QString quotedForShell(const QString& argument)
{
    const bool isPlain = !argument.isEmpty() && !argument.contains(QLatin1Char(' '))
        && !argument.contains(QLatin1Char('\t')) && !argument.contains(QLatin1Char('"'));
    if (isPlain) {
        return argument;
    }
    QString inside = argument;
    inside.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

} // namespace leaklab::supervise
