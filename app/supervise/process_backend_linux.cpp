#include "app/supervise/process_platform.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fcntl.h>
#include <signal.h>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

namespace leaklab::supervise {

namespace {

constexpr int codeOfSignal = 128;
constexpr int codeOfAbort = codeOfSignal + SIGABRT;

/// A file of /proc kept open: it stays bound to its process, even if the number is used again.
class ProcFile {
public:
    ProcFile(qint64 pid, const char* name)
    {
        const std::string path = "/proc/" + std::to_string(pid) + '/' + name;
        m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    }
    ~ProcFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    ProcFile(const ProcFile&) = delete;
    ProcFile& operator=(const ProcFile&) = delete;

    /// The beginning of it, valid until the next call; empty when the process is gone.
    [[nodiscard]] std::string_view read()
    {
        const ssize_t count = ::pread(m_descriptor, m_text.data(), m_text.size(), 0);
        return { m_text.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)) };
    }

private:
    int m_descriptor = -1;
    std::array<char, 2'048> m_text{};
};

std::optional<std::uint64_t> numberAt(std::string_view text, std::size_t from)
{
    const std::size_t digits = text.find_first_not_of(" \t", from);
    if (digits == std::string_view::npos) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const auto end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + digits, end, value);
    return parsed.ec == std::errc{} ? std::optional(value) : std::nullopt;
}

} // namespace

struct ProcessPlatform::Child {
    explicit Child(qint64 number)
        : memory(number, "statm")
        , status(number, "status")
    {
        hasCpuClock = ::clock_getcpuclockid(static_cast<pid_t>(number), &cpuClock) == 0;
    }

    ProcFile memory;
    ProcFile status;
    clockid_t cpuClock{};
    bool hasCpuClock = false;
    ProcessCounters last;
};

ProcessPlatform::ProcessPlatform() = default;
ProcessPlatform::~ProcessPlatform() = default;

void ProcessPlatform::prepare(QProcess& process)
{
    // Runs in the child between fork and exec, while it may still share our memory: system calls only.
    process.setChildProcessModifier([parent = ::getpid()] {
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        // A group of its own, so that Ctrl-C in our terminal is ours alone and the shop is stopped in order.
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // Had we died before that call, the signal would never come.
        if (::getppid() != parent) {
            ::_exit(codeOfSignal + SIGKILL);
        }
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
    process.closeWriteChannel();
    process.terminate();
}

void ProcessPlatform::kill(QProcess& process)
{
    process.kill();
}

std::optional<ProcessCounters> ProcessPlatform::counters() const
{
    if (!m_child) {
        return std::nullopt;
    }
    ProcessCounters& last = m_child->last;
    const auto residentNow = resident();
    last.resident = residentNow.value_or(core::Bytes{});
    if (!residentNow) {
        // Reaped: the CPU clock goes by the process's number, which may be somebody else's by now.
        return last;
    }
    timespec cpu{};
    // Unlike /proc/PID/stat, which counts in steps of 10 ms, this has nanoseconds.
    if (m_child->hasCpuClock && ::clock_gettime(m_child->cpuClock, &cpu) == 0) {
        last.cpu = std::max<std::chrono::nanoseconds>(
            last.cpu, std::chrono::seconds(cpu.tv_sec) + std::chrono::nanoseconds(cpu.tv_nsec));
    }
    last.peakResident = std::max(last.peakResident, last.resident);
    constexpr std::string_view label = "VmHWM:";
    const std::string_view status = m_child->status.read();
    if (const std::size_t at = status.find(label); at != std::string_view::npos) {
        const auto kibibytes = numberAt(status, at + label.size());
        last.peakResident = std::max(last.peakResident, core::Bytes(kibibytes.value_or(0) * 1'024));
    }
    return last;
}

std::optional<core::Bytes> ProcessPlatform::resident() const
{
    if (!m_child) {
        return std::nullopt;
    }
    const std::string_view pages = m_child->memory.read();
    const auto residentPages = numberAt(pages, std::min(pages.find(' '), pages.size()));
    if (!residentPages) {
        return std::nullopt;
    }
    return core::Bytes(*residentPages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
}

ExitCause ProcessPlatform::classify(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit) {
        // QProcess gives the signal's number as the exit code here.
        const auto kind = exitCode == SIGABRT ? ExitKind::HeapLimit
            : exitCode == SIGKILL             ? ExitKind::Killed
                                              : ExitKind::Signal;
        return { kind, codeOfSignal + exitCode, {} };
    }
    return { exitCode == codeOfAbort ? ExitKind::HeapLimit : ExitKind::Exited, exitCode, {} };
}

core::Result<void> keepChildrenWithUs()
{
    return {};
}

QString quotedForShell(const QString& argument)
{
    const auto isPlain = [](QChar character) {
        return character.isLetterOrNumber() || QStringLiteral("-_./:=,+@%").contains(character);
    };
    if (!argument.isEmpty() && std::all_of(argument.begin(), argument.end(), isPlain)) {
        return argument;
    }
    QString inside = argument;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

} // namespace leaklab::supervise
