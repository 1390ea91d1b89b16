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

core::Duration duration(double seconds)
{
    return std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds));
}

} // namespace

StateTrack::StateTrack(QString process)
    : m_process(std::move(process))
{
}

void StateTrack::add(const collect::LabEvent& event)
{
    if (event.kind == EventKind::LabReady && event.fields.contains(QLatin1String("backOffScale")))
        m_scale = event.fields.value(QLatin1String("backOffScale")).toDouble();
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
    case EventKind::BackOff:
        return enterBackOff(event);
    default:
        return;
    }
}

void StateTrack::enter(double time, TrackState state, const QString& label)
{
    // The black box may date a death before what was last heard of the process.
    const double notBefore = m_spans.empty() ? time : std::max(time, m_spans.back().from);
    m_spans.push_back({ notBefore, state, label, label, std::nullopt });
}

void StateTrack::enterBackOff(const collect::LabEvent& event)
{
    const double wait = event.fields.value(QLatin1String("waitMs")).toDouble() / 1000;
    // The restart at once has no wait to show; the death stays in view until the start.
    if (wait <= 0)
        return;
    QString label = StateText::tr("CrashLoopBackOff %1").arg(waitText(duration(wait)));
    if (isScaled())
        label = StateText::tr("%1 (in truth %2)", "a wait, and how long Kubernetes would wait")
                    .arg(label, waitText(duration(wait * *m_scale)));
    enter(event.time, TrackState::BackOff, label);
    m_spans.back().shortLabel = StateText::tr("back-off %1").arg(waitText(duration(wait)));
    m_spans.back().plannedEnd = event.time + wait;
}

bool StateTrack::isScaled() const
{
    return m_scale && *m_scale > 0 && *m_scale != 1;
}

QString StateTrack::labelAt(const StateSpan& span, double now) const
{
    if (!span.plannedEnd || now >= *span.plannedEnd)
        return span.label;
    return StateText::tr("%1, %2 left").arg(span.label, waitText(duration(*span.plannedEnd - now)));
}

QString StateTrack::scaleText() const
{
    if (!m_scale)
        return {};
    return isScaled() ? StateText::tr("waits \u00f7 %1").arg(QLocale().toString(*m_scale))
                      : StateText::tr("true waits");
}

QString StateTrack::policyText() const
{
    const QString policy
        = StateText::tr("As in Kubernetes, the first restart comes at once, then after 10 s, "
                        "doubling up to 5 min; 10 good minutes make it forget.");
    return isScaled()
        ? StateText::tr("%1 Here all of it is divided by %2.").arg(policy, QLocale().toString(*m_scale))
        : policy;
}

} // namespace leaklab::models
