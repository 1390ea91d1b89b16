#include "app/models/state_track.h"

#include "app/models/process_text.h"
#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leaklab::models {

using collect::EventKind;
using supervise::ProcessState;

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::StateText)
};

} // namespace

StateTrack::StateTrack(QString process)
    : m_process(std::move(process))
{
}

void StateTrack::add(const collect::LabEvent& event)
{
    if (event.process != m_process)
        return;
    switch (event.kind) {
    case EventKind::ProcessStarted:
        return enter(event.time, TrackState::Starting, stateText(ProcessState::Starting));
    case EventKind::ProcessReady:
        return enter(event.time, TrackState::Running, stateText(ProcessState::Running));
    case EventKind::ProcessNotReady:
        return enter(event.time, TrackState::NotReady, stateText(ProcessState::NotReady));
    case EventKind::ProcessDied:
    case EventKind::StartFailed:
        return enter(
            event.time, TrackState::Dead, event.cause ? causeText(*event.cause) : StateText::tr("Died"));
    case EventKind::ProcessStopped:
        return enter(event.time, TrackState::Stopped, stateText(ProcessState::Stopped));
    case EventKind::BackOff: {
        const std::chrono::milliseconds wait(
            static_cast<qint64>(event.fields.value(QLatin1String("waitMs")).toDouble()));
        // The restart at once has no wait to show; the death stays in view until the start.
        if (wait.count() > 0)
            enter(event.time, TrackState::BackOff, StateText::tr("CrashLoopBackOff %1").arg(waitText(wait)));
        return;
    }
    default:
        return;
    }
}

void StateTrack::enter(double time, TrackState state, const QString& label)
{
    // The black box may date a death before what was last heard of the process.
    const double notBefore = m_spans.empty() ? time : std::max(time, m_spans.back().from);
    m_spans.push_back({ notBefore, state, label });
}

} // namespace leaklab::models
