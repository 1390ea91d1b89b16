#include "app/supervise/exit_cause.h"

namespace leaklab::supervise {

QString exitKindName(ExitKind kind)
{
    switch (kind) {
    case ExitKind::Stopped:
        return QStringLiteral("stopped");
    case ExitKind::HeapLimit:
        return QStringLiteral("heap-limit");
    case ExitKind::OomKilled:
        return QStringLiteral("oom-killed");
    case ExitKind::Killed:
        return QStringLiteral("killed");
    case ExitKind::Signal:
        return QStringLiteral("signal");
    case ExitKind::Exited:
        return QStringLiteral("exited");
    case ExitKind::FailedToStart:
        return QStringLiteral("failed-to-start");
    case ExitKind::NotReady:
        return QStringLiteral("not-ready");
    }
    return QStringLiteral("unknown");
}

std::optional<ExitKind> exitKindNamed(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(ExitKind::NotReady); ++i) {
        if (exitKindName(static_cast<ExitKind>(i)) == name)
            return static_cast<ExitKind>(i);
    }
    return std::nullopt;
}

} // namespace leaklab::supervise
