#include "app/models/process_text.h"

#include <QCoreApplication>

namespace leaklab::models {

using supervise::ExitCause;
using supervise::ExitKind;
using supervise::ProcessState;

namespace {

struct ProcessText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::ProcessText)
};

QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : ProcessText::tr("%1: %2").arg(sentence, detail);
}

} // namespace

QString stateText(ProcessState state)
{
    switch (state) {
    case ProcessState::Stopped:
        return ProcessText::tr("Stopped");
    case ProcessState::Starting:
        return ProcessText::tr("Starting");
    case ProcessState::Running:
        return ProcessText::tr("Running");
    case ProcessState::NotReady:
        return ProcessText::tr("NotReady");
    case ProcessState::Stopping:
        return ProcessText::tr("Stopping");
    case ProcessState::BackOff:
        return ProcessText::tr("CrashLoopBackOff");
    case ProcessState::Failed:
        return ProcessText::tr("Failed to start");
    }
    return {};
}

QString causeText(const ExitCause& cause)
{
    switch (cause.kind) {
    case ExitKind::Stopped:
        return ProcessText::tr("Stopped");
    case ExitKind::HeapLimit:
        return ProcessText::tr("Aborted (%1)").arg(cause.code);
    case ExitKind::OomKilled:
        return ProcessText::tr("OOMKilled (%1)").arg(cause.code);
    case ExitKind::Killed:
        return ProcessText::tr("Killed (%1)").arg(cause.code);
    case ExitKind::Signal:
        return ProcessText::tr("Signal %1 (%2)").arg(cause.code - 128).arg(cause.code);
    case ExitKind::Exited:
        return ProcessText::tr("Exited (%1)").arg(cause.code);
    case ExitKind::FailedToStart:
        return ProcessText::tr("Failed to start");
    case ExitKind::NotReady:
        return ProcessText::tr("Never ready");
    }
    return {};
}

QString endSentence(const QString& process, const ExitCause& cause)
{
    const QString name = processText(process);
    switch (cause.kind) {
    case ExitKind::Stopped:
        return ProcessText::tr("%1 was stopped").arg(name);
    case ExitKind::HeapLimit:
        return ProcessText::tr("%1 died: heap limit reached (%2)").arg(name).arg(cause.code);
    case ExitKind::OomKilled:
        return ProcessText::tr("%1 was killed for exceeding the memory limit: OOMKilled (%2)")
            .arg(name)
            .arg(cause.code);
    case ExitKind::Killed:
        return ProcessText::tr("%1 was killed from outside, not for memory (%2)").arg(name).arg(cause.code);
    case ExitKind::Signal:
        return ProcessText::tr("%1 died of signal %2 (%3)").arg(name).arg(cause.code - 128).arg(cause.code);
    case ExitKind::Exited:
        return ProcessText::tr("%1 ended by itself with exit code %2").arg(name).arg(cause.code);
    case ExitKind::FailedToStart:
        return withDetail(ProcessText::tr("%1 could not be started").arg(name), cause.detail);
    case ExitKind::NotReady:
        return withDetail(
            ProcessText::tr("%1 was ended: it did not become ready in time").arg(name), cause.detail);
    }
    return {};
}

QString processText(const QString& name)
{
    if (name == QLatin1String("cart"))
        return ProcessText::tr("cart");
    if (name == QLatin1String("catalogue"))
        return ProcessText::tr("catalogue");
    if (name == QLatin1String("store"))
        return ProcessText::tr("store");
    if (name == QLatin1String("web"))
        return ProcessText::tr("web");
    if (name == QLatin1String("twin-cart"))
        return ProcessText::tr("twin cart");
    if (name == QLatin1String("twin-web"))
        return ProcessText::tr("twin web");
    return name;
}

} // namespace leaklab::models
