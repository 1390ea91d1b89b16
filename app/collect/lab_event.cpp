#include "app/collect/lab_event.h"

namespace leaklab::collect {

namespace {

EventKind kindNamed(const QString& name)
{
    for (int i = 0; i < static_cast<int>(EventKind::Other); ++i) {
        if (eventKindName(static_cast<EventKind>(i)) == name)
            return static_cast<EventKind>(i);
    }
    return EventKind::Other;
}

} // namespace

QString eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::LabReady:
        return QStringLiteral("lab-ready");
    case EventKind::ProcessStarted:
        return QStringLiteral("process-started");
    case EventKind::ProcessReady:
        return QStringLiteral("process-ready");
    case EventKind::ProcessNotReady:
        return QStringLiteral("process-not-ready");
    case EventKind::ProcessDied:
        return QStringLiteral("process-died");
    case EventKind::ProcessStopped:
        return QStringLiteral("process-stopped");
    case EventKind::BackOff:
        return QStringLiteral("back-off");
    case EventKind::StartFailed:
        return QStringLiteral("start-failed");
    case EventKind::Deployed:
        return QStringLiteral("deployed");
    case EventKind::MemoryLimitChanged:
        return QStringLiteral("memory-limit-changed");
    case EventKind::TrafficStarted:
        return QStringLiteral("traffic-started");
    case EventKind::TrafficStopped:
        return QStringLiteral("traffic-stopped");
    case EventKind::TrafficRateChanged:
        return QStringLiteral("traffic-rate-changed");
    case EventKind::CartsAudited:
        return QStringLiteral("carts-audited");
    case EventKind::RequestsLost:
        return QStringLiteral("requests-lost");
    case EventKind::CensusTaken:
        return QStringLiteral("census-taken");
    case EventKind::SnapshotTaken:
        return QStringLiteral("snapshot-taken");
    case EventKind::RecorderUnreadable:
        return QStringLiteral("recorder-unreadable");
    case EventKind::TwinStarted:
        return QStringLiteral("twin-started");
    case EventKind::TwinStopped:
        return QStringLiteral("twin-stopped");
    case EventKind::TwinFailed:
        return QStringLiteral("twin-failed");
    case EventKind::CueDropped:
        return QStringLiteral("cue-dropped");
    case EventKind::CueRenamed:
        return QStringLiteral("cue-renamed");
    case EventKind::CueRemoved:
        return QStringLiteral("cue-removed");
    case EventKind::IncidentStarted:
        return QStringLiteral("incident-started");
    case EventKind::LabSetUp:
        return QStringLiteral("lab-set-up");
    case EventKind::TraineeActed:
        return QStringLiteral("trainee-acted");
    case EventKind::ExerciseStep:
        return QStringLiteral("exercise-step");
    case EventKind::FaultChanged:
        return QStringLiteral("fault-changed");
    case EventKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

bool LabEvent::isMarker() const
{
    if (kind == EventKind::IncidentStarted)
        return fields.value(QLatin1String("announced")).toBool();
    if (fields.contains(QLatin1String("incident")))
        return false;
    if (kind != EventKind::LabSetUp && fields.contains(QLatin1String("setUp")))
        return false;
    switch (kind) {
    case EventKind::ProcessStarted:
        return fields.value(QLatin1String("launch")).toInt() > 1;
    case EventKind::CensusTaken:
        return fields.value(QLatin1String("collected")).toBool(); // else it left no trace
    case EventKind::ProcessDied:
    case EventKind::StartFailed:
    case EventKind::Deployed:
    case EventKind::MemoryLimitChanged:
    case EventKind::TrafficStarted:
    case EventKind::TrafficStopped:
    case EventKind::TrafficRateChanged:
    case EventKind::TwinStarted:
    case EventKind::TwinStopped:
    case EventKind::TwinFailed:
    case EventKind::IncidentStarted:
    case EventKind::SnapshotTaken:
    case EventKind::LabSetUp:
    case EventKind::ExerciseStep:
    case EventKind::FaultChanged:
        return true;
    case EventKind::TraineeActed:
    case EventKind::LabReady:
    case EventKind::ProcessReady:
    case EventKind::ProcessNotReady:
    case EventKind::ProcessStopped:
    case EventKind::BackOff:
    case EventKind::CartsAudited:
    case EventKind::RequestsLost:
    case EventKind::RecorderUnreadable:
    case EventKind::CueDropped:
    case EventKind::CueRenamed:
    case EventKind::CueRemoved:
    case EventKind::Other:
        return false;
    }
    return false;
}

QString eventKindName(const LabEvent& event)
{
    return event.kind == EventKind::Other ? event.fields.value(QLatin1String("kind")).toString()
                                          : eventKindName(event.kind);
}

QJsonObject toJson(const LabEvent& event)
{
    QJsonObject json = event.fields;
    json.insert(QLatin1String("time"), event.time);
    json.insert(QLatin1String("at"), event.wallTime.toUTC().toString(Qt::ISODateWithMs));
    json.insert(QLatin1String("kind"), eventKindName(event));
    if (!event.process.isEmpty())
        json.insert(QLatin1String("process"), event.process);
    if (event.cause) {
        json.insert(QLatin1String("cause"), supervise::exitKindName(event.cause->kind));
        json.insert(QLatin1String("exitCode"), event.cause->code);
        if (!event.cause->detail.isEmpty())
            json.insert(QLatin1String("detail"), event.cause->detail);
    }
    return json;
}

std::optional<LabEvent> labEventFrom(const QJsonObject& json)
{
    const QJsonValue time = json.value(QLatin1String("time"));
    const QJsonValue kind = json.value(QLatin1String("kind"));
    if (!time.isDouble() || !kind.isString())
        return std::nullopt;
    LabEvent event;
    event.time = time.toDouble();
    event.wallTime = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    event.kind = kindNamed(kind.toString());
    event.process = json.value(QLatin1String("process")).toString();
    event.fields = json;
    for (const char* own : { "time", "at", "process" })
        event.fields.remove(QLatin1String(own));
    if (event.kind != EventKind::Other)
        event.fields.remove(QLatin1String("kind"));
    // A cause that this version does not know stays among the fields.
    if (const auto cause = supervise::exitKindNamed(json.value(QLatin1String("cause")).toString())) {
        event.cause = supervise::ExitCause{ *cause, json.value(QLatin1String("exitCode")).toInt(),
            json.value(QLatin1String("detail")).toString() };
        for (const char* own : { "cause", "exitCode", "detail" })
            event.fields.remove(QLatin1String(own));
    }
    return event;
}

} // namespace leaklab::collect
